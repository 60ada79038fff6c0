import type { Catalog, Standard } from '../../model/catalog.ts'
import { compareText } from '../../model/place.ts'
import { localized } from '../../model/text.ts'
import { type KeptRecords, recordCollector } from './kept-records.ts'
import { writeKeyed } from './keyed-lists.ts'
import { pairPostings } from './pair-postings.ts'
import { type KeyedRecords, recordLists } from './record-lists.ts'
import type { SearchedStandard, SearchFile, SearchFiles, SearchMeta, Synonyms } from './search-meta.ts'
import { recordKinds, recordsOf } from './search-records.ts'
import { searchText } from './search-text.ts'
import { type RowRecord, writeRows } from './shown-rows.ts'
import { searchedValues, valueProfiles } from './value-profiles.ts'

/** How many results one part holds that is loaded to show them. */
const shownInPart = 100
/** How long the lists in one part of the index are together, in characters, unless it holds a single longer one. */
const listsInPart = 32_000

/**
 * The search index of `catalog`, in parts that the browser loads as queries need them: `meta`, what results are narrowed by
 * (`values`), names of the same (`synonyms`), the places of every pair of characters and the records of every whole name
 * (`pairs-…`), those of every number behind `#` and every id (`keys-…`), and what results show (`shown-…`). `places` says
 * where pages show what the catalog puts at another address, by that address.
 */
export function searchIndex({ standards }: Catalog, places: ReadonlyMap<string, string> = new Map()): SearchFiles {
  const searched: SearchedStandard[] = []
  const synonyms: Synonyms[number][] = []
  const profileOf = valueProfiles()
  // Records are listed by their kind first: how many come before those of a kind is known when all standards were read.
  const kinds = recordKinds.map((kind) => {
    const counts: number[] = []
    return { kind, counts, kept: recordCollector(profileOf) }
  })
  for (const standard of standards) {
    const { id, number, designation, language } = standard
    searched.push({ id, designation, language, names: [searchText(designation), searchText(number)] })
    synonyms.push(...synonymsIn(standard))
    const records = recordsOf(standard)
    for (const { kind, counts, kept } of kinds) {
      for (const record of records[kind]) kept.add(record)
      counts.push(records[kind].length)
    }
  }
  const kept = kinds.map((kind) => kind.kept)
  const lists = listParts(kept)
  const meta: SearchMeta = {
    counts: kinds.map(({ kind, counts }) => [kind, counts]),
    standards: searched,
    pairs: lists.pairs.map(([first]) => first?.[0] ?? ''),
    keys: lists.keys.map(([first]) => first?.[0] ?? ''),
    shown: shownInPart,
  }
  const asked = [
    { name: 'meta', part: { meta } },
    { name: 'values', part: { values: searchedValues(kept.flatMap(({ profiles }) => profiles)) } },
    { name: 'synonyms', part: { synonyms } },
    ...lists.pairs.map((part, at) => listsFile(`pairs-${at}`, part)),
    ...lists.keys.map((part, at) => listsFile(`keys-${at}`, part)),
  ]
  return {
    asked,
    shown: () =>
      shownFiles(
        kept.flatMap(({ shown }) => shown),
        places,
      ),
  }
}

type KeyedList = readonly [key: string, list: string]

/** What is looked up by pairs of characters and by names, and what by numbers and ids, each in parts. */
function listParts(kept: readonly KeptRecords[]) {
  const pairs = pairPostings(kept.map(({ texts }) => texts()))
  return {
    pairs: cut([...pairs, ...allLists(kept, ({ names }) => names)]),
    keys: cut(allLists(kept, ({ keys }) => keys)),
  }
}

/** The records of the keys of all `kept`, counted from the first. */
function allLists(kept: readonly KeptRecords[], keyedOf: (records: KeptRecords) => KeyedRecords): KeyedList[] {
  const all = recordLists()
  let first = 0
  for (const records of kept) {
    all.add(keyedOf(records), first)
    first += records.shown.length
  }
  return all.lists()
}

/** Lists in the order of their keys, in parts of about equal length, none of them empty. */
function cut(lists: readonly KeyedList[]): KeyedList[][] {
  const parts: KeyedList[][] = []
  let length = listsInPart
  for (const list of lists.toSorted(([a], [b]) => compareText(a, b))) {
    const own = list[0].length + list[1].length
    if (length + own > listsInPart) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(list)
    length += own
  }
  return parts
}

/** The names of each concept of `standard` that has several, in both languages. */
function synonymsIn({ language, terms }: Standard): Synonyms {
  const other = language === 'zh' ? 'en' : 'zh'
  return terms
    .map(({ term, aliases, deprecated, abbreviation = '' }) => [
      localized(term, language),
      term[other] ?? '',
      abbreviation,
      ...[aliases, deprecated].flatMap((forms) => [...forms[language], ...forms[other]]),
    ])
    .map((names) => [...new Set(names.map(searchText))].filter((name) => name !== ''))
    .filter((names) => names.length > 1)
}

function listsFile(name: string, lists: readonly KeyedList[]): SearchFile {
  return { name, part: { lists: { [name]: writeKeyed(lists) } } }
}

function* shownFiles(shown: readonly RowRecord[], places: ReadonlyMap<string, string>): Generator<SearchFile> {
  for (let part = 0; part * shownInPart < shown.length; part += 1) {
    const name = `shown-${part}`
    const own = shown.slice(part * shownInPart, (part + 1) * shownInPart)
    yield { name, part: { shown: { [name]: writeRows(own.map((row) => placed(row, places))) } } }
  }
}

function placed(shown: RowRecord, places: ReadonlyMap<string, string>): RowRecord {
  const address = places.get(shown.address)
  return address === undefined ? shown : { ...shown, address }
}
