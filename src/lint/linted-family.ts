import { createLexicon } from '../language/lexicon.ts'
import { createListedWordFinder, type ListedWord, type ListedWordFinder, wordsIn } from '../language/listed-words.ts'
import { type FoundModal, findModals } from '../language/modality.ts'
import { findQuantities, type Quantity } from '../language/quantities.ts'
import { maskQuotations } from '../language/quotations.ts'
import type { Catalog, Standard } from '../model/catalog.ts'
import type { Compilation } from '../model/compilation.ts'
import type { LexiconChanges } from '../model/lexicon.ts'
import type { Place } from '../model/place.ts'
import type { Provision, Span } from '../model/provision.ts'
import type { Section } from '../model/section.ts'
import type { Language } from '../model/text.ts'
import { type Demand, readDemands } from './demands.ts'
import type { LintedDocument } from './linted-document.ts'
import { createPromotionReader, type Promotion } from './promotion.ts'
import { admittedForms } from './term-forms.ts'
import { createWordPlacer } from './word-places.ts'
import { isBinding, type Zone, zoneOf } from './zones.ts'

/** A compiled family as rules of catalog scope see it; what several rules need of a sentence is read once. */
export interface LintedFamily {
  readonly compilation: Compilation
  /** Every provision with the items below it, in the order of print. */
  readonly provisions: readonly LintedProvision[]
  /** Finds those who act and those for whom they act: the words of `agent` and `counterparty`. */
  readonly findPeople: ListedWordFinder
  /** The verb of action of the list `action` that stands in a text at an index. */
  readonly actionAt: (text: string, index: number, language: Language) => string | undefined
  /** Every trade name and word of praise in what the standards print. */
  readonly promotions: () => readonly Promotion[]
  /** Every file that was read. */
  readonly documents: readonly LintedDocument[]
  /** The place of the words at `span` of a provision's plain text, or of the provision where they are not found. */
  readonly placeOf: (provision: Provision, span: Span) => Place
}

/** What a family is made of beside the compilation. */
export interface FamilyOptions {
  readonly documents?: readonly LintedDocument[] | undefined
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
  { documents = [], lexicon: changes = {} }: FamilyOptions = {},
): LintedFamily {
  const { catalog } = compilation
  const findWords = createListedWordFinder(wordingLists, { changes, names: namesIn(catalog) })
  const read = (provision: Provision, around: Around): LintedProvision[] => {
    const { plain } = provision.text
    const { language } = around.standard
    const modals = findModals(plain, language)
    const own: LintedProvision = {
      ...around,
      provision,
      modals,
      quantities: findQuantities(plain, language),
      words: findWords(maskQuotations(plain), language),
      demands: isBinding(around.zone, provision) ? readDemands(provision, modals, language) : [],
    }
    return [own, ...provision.items.flatMap((item) => read(item, { ...around, leadIn: own }))]
  }
  const provisions = catalog.standards.flatMap((standard) =>
    standard.sections
      .flatMap((section) => zoned(section, 'body'))
      .flatMap(({ section, zone }) =>
        section.blocks.flatMap((block) =>
          block.type === 'provision' ? read(block.provision, { standard, section, zone }) : [],
        ),
      ),
  )
  return {
    compilation,
    provisions,
    findPeople: createListedWordFinder(['agent', 'counterparty'], { changes }),
    actionAt: createActionReader(changes),
    promotions: createPromotionReader(documents, createListedWordFinder(['brand', 'promotional'], { changes })),
    documents,
    placeOf: createWordPlacer(documents),
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

type Around = Pick<LintedProvision, 'standard' | 'section' | 'zone' | 'leadIn'>

const wordingLists = [
  'contract',
  'hedge',
  'penalty',
  'unverifiable',
  'vague-amount',
  'vague-condition',
  'vague-frequency',
  'vague-quality',
  'vague-time',
] as const

/** What has a name in the family: words within it say nothing by themselves. */
function namesIn({ standards, vocabulary }: Catalog): string[] {
  const { actors, evidence, steps } = vocabulary
  const titles = [
    ...standards.flatMap(({ metrics, criteria }) => [...metrics, ...criteria]),
    ...[...actors, ...evidence, ...steps],
  ].flatMap(({ title }) => [title.zh ?? '', title.en ?? ''])
  return [...standards.flatMap(({ terms }) => terms.flatMap(admittedForms)), ...titles].filter((name) => name !== '')
}

/** A section with every section below it, in the order of print. */
export function withDescendants(section: Section): Section[] {
  return [section, ...section.children.flatMap(withDescendants)]
}

function zoned(section: Section, around: Zone): { section: Section; zone: Zone }[] {
  const zone = zoneOf(section, around)
  return [{ section, zone }, ...section.children.flatMap((child) => zoned(child, zone))]
}
