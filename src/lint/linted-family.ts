import { createLexicon } from '../language/lexicon.ts'
import {
  createListedWordFinder,
  createListedWordHint,
  type ListedWord,
  type ListedWordFinder,
  wordsIn,
} from '../language/listed-words.ts'
import type { FoundModal } from '../language/modality.ts'
import type { Quantity } from '../language/quantities.ts'
import type { Catalog, Standard } from '../model/catalog.ts'
import type { Compilation } from '../model/compilation.ts'
import type { LateParts } from '../model/late-compilation.ts'
import type { LexiconChanges } from '../model/lexicon.ts'
import { once } from '../model/once.ts'
import type { Place } from '../model/place.ts'
import type { Provision, Span } from '../model/provision.ts'
import type { Section } from '../model/section.ts'
import type { Language } from '../model/text.ts'
import type { Demand } from './demands.ts'
import { type FamilyPart, partsOf } from './family-parts.ts'
import type { PreparedDocument } from './linted-document.ts'
import type { Promotion, PromotionTools } from './promotion.ts'
import { readProvisions } from './read-provisions.ts'
import { admittedForms } from './term-forms.ts'
import { readTranslations } from './translated-provisions.ts'
import { createWordPlacer } from './word-places.ts'
import type { Zone } from './zones.ts'

/** A compiled family as rules of catalog scope see it; what several rules need of a sentence is read once. */
export interface LintedFamily {
  readonly compilation: Compilation
  /** Every provision with the items below it, in the order of print. */
  readonly provisions: readonly LintedProvision[]
  /** The same in the other language, where they are translated. */
  readonly translations: readonly LintedProvision[]
  /** Finds those who act and those for whom they act: the words of `agent` and `counterparty`. */
  readonly findPeople: ListedWordFinder
  /** The verb of action of the list `action` that stands in a text at an index. */
  readonly actionAt: (text: string, index: number, language: Language) => string | undefined
  /** Every trade name and word of praise in what the standards print. */
  readonly promotions: () => readonly Promotion[]
  /** Every file that was read. */
  readonly documents: readonly PreparedDocument[]
  /** The place of the words at `span` of a provision's plain text, or of the provision where they are not found. */
  readonly placeOf: (provision: Provision, span: Span) => Place
  /** The same, part by part: a part a standard, in the order of the catalog, and one for what the family shares. */
  readonly parts: readonly LintedPart[]
}

/** One standard of a family, or what its standards share. */
export interface LintedPart {
  /** The part as rules see it that look at one standard at a time. */
  readonly family: LintedFamily
  /**
   * What `read` makes of the part, made once for all that ask by that name; plain data, which may be kept from one check to the
   * next. It may depend on the part, on what the family shares and on the names of its terms, metrics and criteria; anything
   * else on which it depends belongs into the name.
   */
  readonly recall: <T>(name: string, read: (own: LintedFamily) => T) => T
  /** The same of a list, of which `read` may be given one chapter at a time; what it gives is joined. */
  readonly gather: <T>(name: string, read: (own: LintedFamily) => readonly T[]) => readonly T[]
}

/** What a family is made of beside the compilation. */
export interface FamilyOptions {
  readonly documents?: readonly PreparedDocument[] | undefined
  /** The folder of the sources, next to which lie those of the standards. */
  readonly source?: string | undefined
  /** What the workspace changes in the lists of words. */
  readonly lexicon?: LexiconChanges | undefined
}

/** A provision with where it stands and what its sentence says. */
export interface LintedProvision {
  readonly provision: Provision
  readonly standard: Standard
  readonly section: Section
  readonly zone: Zone
  /** The provision that leads in the list of which it is an item. */
  readonly leadIn?: LintedProvision | undefined
  readonly modals: readonly FoundModal[]
  readonly quantities: readonly Quantity[]
  /** Vague and other words that a requirement should not have; none in quotations, names and terms. */
  readonly words: readonly ListedWord[]
  /** The sentences that demand something of those who use the standard; none in principles and informative annexes. */
  readonly demands: readonly Demand[]
}

/** Prepares a compilation for the rules. */
export function lintedFamily(
  compilation: Compilation,
  { documents = [], lexicon = {}, source }: FamilyOptions = {},
): LintedFamily {
  const tools = createFamilyTools(compilation.catalog, lexicon)
  const parts = partsOf(compilation, documents, source).map((part) => lintedPart(part, tools))
  return joinedFamily(compilation, { parts, tools, documents: () => documents })
}

/** What rules look words up with; prepared once for all parts of a family. */
export interface FamilyTools extends Pick<LintedFamily, 'findPeople' | 'actionAt'>, PromotionTools {
  readonly findWords: ListedWordFinder
}

/** Prepares the look-up of words in the texts of a family. */
export function createFamilyTools(catalog: Named, changes: LexiconChanges): FamilyTools {
  return {
    findWords: createListedWordFinder(wordingLists, { changes, names: namesIn(catalog) }),
    findPeople: createListedWordFinder(['agent', 'counterparty'], { changes }),
    findPromotion: createListedWordFinder(promotionLists, { changes }),
    mayPromote: createListedWordHint(promotionLists, changes),
    actionAt: createActionReader(changes),
  }
}

/** Prepares one part of a family for the rules; its sentences are read when a rule first asks for them. */
export function lintedPart({ compilation, documents }: FamilyPart<PreparedDocument>, tools: FamilyTools): LintedPart {
  const recalled = new Map<string, unknown>()
  const provisions = once(() => readProvisions(compilation.catalog, tools.findWords))
  const translations = once(() =>
    readTranslations(provisions(), { translations: compilation.translations, documents, findWords: tools.findWords }),
  )
  const own = { provisions, translations, documents: () => documents, parts: () => [part] }
  const family = new LateFamily(compilation, own, toolsOf(own.documents, tools))
  const recall: LintedPart['recall'] = <T>(name: string, read: (own: LintedFamily) => T): T => {
    if (!recalled.has(name)) recalled.set(name, read(family))
    return recalled.get(name) as T
  }
  const part: LintedPart = { family, recall, gather: recall }
  return part
}

/** A whole family from its parts; what only few rules ask for is put together when they do. */
export function joinedFamily(
  compilation: Compilation,
  {
    parts,
    tools,
    documents,
    documentAt,
  }: {
    readonly parts: readonly LintedPart[]
    readonly tools: FamilyTools
    readonly documents: () => readonly PreparedDocument[]
    /** Where one file of all can be had by itself. */
    readonly documentAt?: ((path: string) => PreparedDocument | undefined) | undefined
  },
): LintedFamily {
  const provisions = once(() => parts.flatMap(({ family }) => family.provisions))
  const translations = once(() => parts.flatMap(({ family }) => family.translations))
  const all = once(documents)
  const own = { provisions, translations, documents: all, parts: () => parts }
  return new LateFamily(compilation, own, toolsOf(all, tools, documentAt))
}

type OwnTools = Pick<LintedFamily, 'findPeople' | 'actionAt' | 'promotions' | 'placeOf'>

/** A family whose sentences are read when they are asked for; a class as `LateCompilation` is one. */
class LateFamily implements LintedFamily {
  readonly compilation: Compilation
  readonly findPeople: LintedFamily['findPeople']
  readonly actionAt: LintedFamily['actionAt']
  readonly promotions: LintedFamily['promotions']
  readonly placeOf: LintedFamily['placeOf']
  readonly #own: LateParts<Omit<LintedFamily, 'compilation' | keyof OwnTools>>

  constructor(
    compilation: Compilation,
    own: LateParts<Omit<LintedFamily, 'compilation' | keyof OwnTools>>,
    { findPeople, actionAt, promotions, placeOf }: OwnTools,
  ) {
    this.compilation = compilation
    this.findPeople = findPeople
    this.actionAt = actionAt
    this.promotions = promotions
    this.placeOf = placeOf
    this.#own = own
  }

  get provisions(): readonly LintedProvision[] {
    return this.#own.provisions()
  }

  get translations(): readonly LintedProvision[] {
    return this.#own.translations()
  }

  get documents(): readonly PreparedDocument[] {
    return this.#own.documents()
  }

  get parts(): readonly LintedPart[] {
    return this.#own.parts()
  }
}

function toolsOf(
  documents: () => readonly PreparedDocument[],
  { findPeople, actionAt }: FamilyTools,
  documentAt?: (path: string) => PreparedDocument | undefined,
): OwnTools {
  const byPath = once(() => new Map(documents().map((document) => [document.path, document])))
  return {
    findPeople,
    actionAt,
    promotions: once(() => documents().flatMap(({ promotions }) => promotions)),
    placeOf: createWordPlacer(documentAt ?? ((path) => byPath().get(path))),
  }
}

function createActionReader(changes: LexiconChanges): LintedFamily['actionAt'] {
  const actions = {
    zh: createLexicon(wordsIn('action', 'zh', changes)),
    en: createLexicon(wordsIn('action', 'en', changes)),
  }
  return (text, index, language) => {
    const verb = actions[language].longestAt(text, index)
    const isWhole = language === 'zh' || verb === undefined || !/^[a-z]/i.test(text.slice(index + verb.length))
    return isWhole ? verb : undefined
  }
}

const promotionLists = ['brand', 'promotional'] as const

const wordingLists = [
  'contract',
  'hedge',
  'penalty',
  'quality',
  'unverifiable',
  'vague-amount',
  'vague-condition',
  'vague-frequency',
  'vague-quality',
  'vague-time',
] as const

/** A catalog as far as things in it have names. */
type Named = Pick<Catalog, 'vocabulary'> & {
  readonly standards: readonly Pick<Standard, 'terms' | 'metrics' | 'criteria'>[]
}

/** What has a name in the family: words within it say nothing by themselves. */
export function namesIn({ standards, vocabulary }: Named): string[] {
  const { actors, evidence, steps } = vocabulary
  const titles = [
    ...standards.flatMap(({ metrics, criteria }) => [...metrics, ...criteria]),
    ...[...actors, ...evidence, ...steps],
  ].flatMap(({ title }) => [title.zh ?? '', title.en ?? ''])
  return [...standards.flatMap(({ terms }) => terms.flatMap(admittedForms)), ...titles].filter((name) => name !== '')
}
