import type { Language } from '../model/text.ts'
import type { Path } from '../syntax/parsed-document.ts'
import { listAt, textAt } from './front-matter-values.ts'
import type { LintedDocument } from './linted-document.ts'

/** A name by which the entry of a term says that a text may use it. */
export interface TermName {
  readonly name: string
  readonly path: Path
  readonly language?: Language | undefined
}

/** The preferred and the admitted names of the term that a file defines, in the order of its front matter. */
export function termNames({ frontMatter }: Pick<LintedDocument, 'frontMatter'>): TermName[] {
  const at = (path: Path, language?: Language): TermName[] => {
    const name = textAt(frontMatter, path)
    return name === undefined ? [] : [{ name, path, language }]
  }
  const admitted = (['zh', 'en'] as const).flatMap((language) =>
    listAt(frontMatter, ['aliases', language]).flatMap((_, index) => at(['aliases', language, index], language)),
  )
  return [
    ...at(['term']),
    ...at(['term', 'zh'], 'zh'),
    ...at(['term', 'en'], 'en'),
    ...at(['abbreviation']),
    ...admitted,
  ]
}
