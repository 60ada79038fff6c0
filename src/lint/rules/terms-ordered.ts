import { comparePinyin } from '../../language/pinyin-order.ts'
import type { Standard } from '../../model/catalog.ts'
import type { Place } from '../../model/place.ts'
import { compareText } from '../../model/place.ts'
import { type Language, localized, type Message } from '../../model/text.ts'
import type { Term } from '../../model/units.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const termsOrdered: CatalogRule = {
  id: 'terms-ordered',
  summary: {
    zh: '术语按概念体系分组排列，上位概念在前；不分组时按拼音或字母顺序。',
    en: 'Terms are grouped by concept, the broader one first, or stand in the order of pinyin or the alphabet.',
  },
  source: [sources.gbTerms, sources.isoTerms],
  severity: 'warning',
  covers: ['TRM-10'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const standard of compilation.catalog.standards) {
      const entries = new Map(
        compilation.outlines.flatMap((entry) =>
          entry.standard === standard.id && entry.target?.startsWith('term:') ? [[entry.id, entry.place] as const] : [],
        ),
      )
      for (const list of termLists(standard)) yield* listFindings(list, standard, entries)
    }
  },
}

interface TermList {
  readonly terms: readonly Term[]
  readonly grouped: boolean
}

/** The terms that stand side by side: those of each group, and those in no group. */
function termLists({ sections, terms }: Standard): TermList[] {
  const byId = new Map(terms.map((term) => [`term-${term.id}`, term]))
  const chapter = sections.find(({ kind }) => kind === 'terms')
  if (chapter === undefined) return []
  const groups = [chapter, ...chapter.children.filter(({ kind }) => kind === 'group')]
  return groups.map((group) => ({
    terms: group.children.flatMap(({ id }) => byId.get(id) ?? []),
    grouped: group !== chapter || groups.length > 1,
  }))
}

function* listFindings(
  { terms, grouped }: TermList,
  { id: standard, language }: Standard,
  entries: ReadonlyMap<string, Place>,
): Generator<Finding> {
  const disorders = disordersIn(terms, language)
  const [disorder] = disorders
  if (disorder === undefined || (terms.length >= longList && disorders.length < fewest)) return
  let isConceptual = false
  for (const [index, term] of terms.entries()) {
    const at = terms.findIndex(({ id }) => term.broader === `${standard}/${id}`)
    if (at >= 0) isConceptual = true
    const broader = at > index ? terms[at] : undefined
    if (broader !== undefined)
      yield {
        place: entries.get(term.id) ?? term.place,
        message: narrowerFirst(nameOf(term, language), nameOf(broader, language)),
      }
  }
  if (grouped || isConceptual || terms.length < longList) return
  const [before, after] = disorder
  yield {
    place: entries.get(after.id) ?? after.place,
    message: ungrouped(terms.length, nameOf(after, language), nameOf(before, language)),
  }
}

/** Fewer terms than these can be read in any order. */
const longList = 10
/** A long list with fewer exceptions is in the order of the alphabet: words that sound alike may stand either way. */
const fewest = 3

/** The pairs of neighbours that the alphabet puts the other way round; what cannot be told is taken to be in order. */
function disordersIn(terms: readonly Term[], language: Language): (readonly [before: Term, after: Term])[] {
  return terms.flatMap((after, index) => {
    const before = terms[index - 1]
    if (before === undefined) return []
    const [one, other] = [nameOf(before, language), nameOf(after, language)]
    const order = language === 'zh' ? comparePinyin(one, other) : compareText(one.toLowerCase(), other.toLowerCase())
    return order !== undefined && order > 0 ? [[before, after] as const] : []
  })
}

function nameOf({ term }: Term, language: Language): string {
  return localized(term, language)
}

function narrowerFirst(narrower: string, broader: string): Message {
  return {
    zh: `\`${narrower}\` 排在其上位概念 \`${broader}\` 之前，应先界定上位概念，请在 \`outline\` 中调换`,
    en: `Unexpected \`${narrower}\` before its broader concept \`${broader}\`, expected the broader one first; exchange them in the \`outline\``,
  }
}

function ungrouped(count: number, after: string, before: string): Message {
  return {
    zh: `${count}条术语既没有分组，也没有按拼音或字母顺序排列（\`${after}\` 在 \`${before}\` 之后），请在 \`outline\` 中按概念分组或重新排列`,
    en: `Unexpected order of ${count} terms (\`${after}\` behind \`${before}\`), expected groups by concept, or the order of pinyin or the alphabet; group or reorder them in the \`outline\``,
  }
}
