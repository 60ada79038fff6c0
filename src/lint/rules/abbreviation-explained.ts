import { knownAbbreviations } from '../../language/known-abbreviations.ts'
import { matchesOf } from '../../language/matches.ts'
import { maskQuotations } from '../../language/quotations.ts'
import type { Standard } from '../../model/catalog.ts'
import { once } from '../../model/once.ts'
import { onceEach } from '../../model/once-each.ts'
import type { Place } from '../../model/place.ts'
import type { Message } from '../../model/text.ts'
import type { LintedFamily, LintedProvision } from '../linted-family.ts'
import { type ToldText, tellPrintedTexts } from '../printed-texts.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { admittedForms } from '../term-forms.ts'

export const abbreviationExplained: CatalogRule = {
  id: 'abbreviation-explained',
  summary: {
    zh: '缩略语在首次出现处给出全称，或作为术语的缩略语界定。',
    en: 'An abbreviation has its full form where it first stands, or belongs to a defined term.',
  },
  source: [sources.gbSymbols, sources.gbValues, sources.isoSymbols],
  severity: 'warning',
  covers: ['SYM-02'],
  scope: 'catalog',
  *check({ compilation, parts }) {
    const { standards } = compilation.catalog
    const defined = definedIn(standards)
    for (const { gather } of parts)
      for (const { abbreviation, explainedLater, place } of unexplained(gather('abbreviations', mentionsIn), defined))
        yield { place, message: shortened(abbreviation, explainedLater) }
  },
}

/** The abbreviations that entries of terms define. */
const definedIn = onceEach(
  (standards: readonly Standard[]): ReadonlySet<string> =>
    new Set(standards.flatMap(({ terms }) => terms.flatMap(admittedForms).flatMap(abbreviationsIn))),
)

/** A text that uses or explains abbreviations. */
interface Mention {
  /** Whether it belongs to the entry of a term. */
  readonly isEntry: boolean
  readonly explained: readonly string[]
  readonly used: readonly string[]
  /** The place of the provision, if the text is one and uses some. */
  readonly place?: Place | undefined
}

function mentionsIn({ compilation, provisions }: LintedFamily): Mention[] {
  const places = once(
    () => new Map(provisions.map(({ provision, standard }) => [`${standard.id} ${provision.id}`, provision.place])),
  )
  const abbreviating = new Set(provisionsWith(mayAbbreviate, provisions).map((linted) => paragraphOf(linted).provision))
  const mentions: Mention[] = []
  for (const standard of compilation.catalog.standards) {
    const tell: ToldText = ({ plain }, section) => {
      if (!mayAbbreviate.test(plain)) return
      const [explained, used] = [explainedIn(plain), abbreviationsIn(plain)]
      if (explained.length === 0 && used.length === 0) return
      const place = used.length === 0 ? undefined : places().get(`${standard.id} ${section}`)
      mentions.push({ isEntry: section.startsWith('term-'), explained, used, place })
    }
    tellPrintedTexts(standard, tell, (paragraph) => abbreviating.has(paragraph))
  }
  return mentions
}

/** The paragraph that leads in all lists in which an item stands. */
function paragraphOf(linted: LintedProvision): LintedProvision {
  return linted.leadIn === undefined ? linted : paragraphOf(linted.leadIn)
}

interface Unexplained {
  readonly abbreviation: string
  readonly explainedLater: boolean
  readonly place: Place
}

const mayAbbreviate = /[A-Z]{2}/

/** The abbreviations of a standard that stand in a provision before any text explains them. */
function unexplained(mentions: readonly Mention[], defined: ReadonlySet<string>): Unexplained[] {
  const known = new Set(defined)
  const found = new Map<string, Unexplained>()
  for (const { explained, used, place } of inOrder(mentions)) {
    for (const abbreviation of explained) {
      known.add(abbreviation)
      const before = found.get(abbreviation)
      if (before) found.set(abbreviation, { ...before, explainedLater: true })
    }
    if (place === undefined) continue
    for (const abbreviation of used)
      if (!known.has(abbreviation) && !found.has(abbreviation))
        found.set(abbreviation, { abbreviation, explainedLater: false, place })
  }
  return [...found.values()]
}

/** The entries of terms come before the chapters that use them. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  return [...mentions.filter(({ isEntry }) => isEntry), ...mentions.filter(({ isEntry }) => !isEntry)]
}

/** Words of capitals that are no code, number of a document, roman number, grade or known name. */
function abbreviationsIn(text: string): string[] {
  if (!mayAbbreviate.test(text)) return []
  return matchesOf(maskQuotations(text), capitals).flatMap(([, word = '']) =>
    knownAbbreviations.has(word) || /^[IVXLC]+$|^(.)\1+$/.test(word) ? [] : [word],
  )
}

const capitals =
  /(?<![A-Za-z\d/.&_—–-]|附录|[Aa]nnex |[Aa]ppendix |[Cc]lass |[Gg]rade |[Tt]ype )([A-Z]{2,7})s?(?![A-Za-z\d/&_—–-]| ?\d|[级类型区组栋楼])/g

/** The abbreviations beside which `text` has their full forms: 一次性解决率（FTFR）, FTFR（一次性解决率）, FTFR——. */
function explainedIn(text: string): string[] {
  if (!mayAbbreviate.test(text)) return []
  return matchesOf(text, explanation).flatMap(([, ...groups]) =>
    groups.flatMap((word) => (word === undefined ? [] : [word])),
  )
}

const explanation =
  /[\p{Script=Han}A-Za-z][”’"]?\s?[（(](?:[^（）()]{0,60}[，,：:；;]\s?)?(?:简称|缩写为?|以下简称|英文缩写为?)?[“"]?([A-Z]{2,7})s?[”"]?\s?[）)，,；;]|(?<![A-Za-z])([A-Z]{2,7})\s?[（(][\p{Script=Han}A-Za-z][^（）()]{2,}[）)]|^([A-Z]{2,7})(?:——|：|: | — )/gu

function shortened(abbreviation: string, explainedLater: boolean): Message {
  return explainedLater
    ? {
        zh: `缩略语 \`${abbreviation}\` 的全称在后文才出现，应在首次出现处给出，请移到此处`,
        en: `Unexpected \`${abbreviation}\` before its full form, expected that where the abbreviation first stands; move it here`,
      }
    : {
        zh: `缩略语 \`${abbreviation}\` 没有全称，应在首次出现处写作 \`全称（${abbreviation}）\`，或列为术语的 \`abbreviation\`，请补上`,
        en: `Unexpected abbreviation \`${abbreviation}\` without its full form, expected \`full form (${abbreviation})\` where it first stands, or an entry of a term; add it`,
      }
}
