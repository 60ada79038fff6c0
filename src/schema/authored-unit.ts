import type {
  AnnexFrontMatter,
  ClauseFrontMatter,
  CriterionFrontMatter,
  ExplanationFrontMatter,
  MetricFrontMatter,
  ParametersFile,
  PrincipleFrontMatter,
  ReferenceFrontMatter,
  StandardFrontMatter,
  TermFrontMatter,
  TranslationFrontMatter,
  VocabularyFile,
} from './authoring.generated.ts'

/** What one source file says in its front matter, told apart by `kind`. */
export type AuthoredUnit =
  | StandardFrontMatter
  | TermFrontMatter
  | PrincipleFrontMatter
  | ClauseFrontMatter
  | MetricFrontMatter
  | CriterionFrontMatter
  | AnnexFrontMatter
  | ReferenceFrontMatter
  | ExplanationFrontMatter
  | ParametersFile
  | VocabularyFile
  | TranslationFrontMatter
