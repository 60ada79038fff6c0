import type { Catalog } from '../../model/catalog.ts'
import { compareText } from '../../model/place.ts'
import { localized } from '../../model/text.ts'
import { writeKeyed } from './keyed-lists.ts'
import { pairPostings } from './pair-postings.ts'
import { recordLists } from './record-lists.ts'
import type { SearchFile, SearchMeta, Synonyms } from './search-meta.ts'
import { type RecordKind, recordKinds, recordsOf, type SearchRecord } from './search-records.ts'
import { labelKey, nameKey, searchText } from './search-text.ts'
import { type RowRecord, writeRows } from './shown-rows.ts'
import { valueCollector } from './value-profiles.ts'

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
export function searchIndex(catalog: Catalog, places: ReadonlyMap<string, string> = new Map()): SearchFile[] {
  const { counts, fields, names, keys, values, shown } = collect(catalog, places)
  const pairParts = cut([...pairPostings(fields), ...names.lists()])
  const keyParts = cut(keys.lists())
  const meta: SearchMeta = {
    counts,
    standards: catalog.standards.map(({ id, number, designation, language }) => ({
      id,
      designation,
      language,
      names: [searchText(designation), searchText(number)],
    })),
    pairs: pairParts.map(([first]) => first?.[0] ?? ''),
    keys: keyParts.map(([first]) => first?.[0] ?? ''),
    shown: shownInPart,
  }
  return [
    { name: 'meta', part: { meta } },
    { name: 'values', part: { values: values.collected() } },
    { name: 'synonyms', part: { synonyms: synonymsIn(catalog) } },
    ...pairParts.map((lists, at) => listsFile(`pairs-${at}`, lists)),
    ...keyParts.map((lists, at) => listsFile(`keys-${at}`, lists)),
    ...shownFiles(shown),
  ]
}

/** What the records say, taken in the order of listing; of the records themselves nothing is kept. */
function collect({ standards }: Catalog, places: ReadonlyMap<string, string>) {
  const counts: [RecordKind, number[]][] = []
  // Two for each record: its names, and its other texts.
  const fields: string[] = []
  const names = recordLists()
  const keys = recordLists()
  const values = valueCollector()
  const shown: RowRecord[] = []
  for (const kind of recordKinds) {
    const numbers = standards.map((standard) => {
      const records = recordsOf(standard, kind)
      for (const record of records) {
        const own = record.names.map(searchText)
        for (const name of own) names.add(nameKey(name), shown.length)
        for (const key of keysOf(record)) keys.add(key, shown.length)
        fields.push(lines(own), lines(record.texts.map(searchText)))
        values.add(record.values)
        shown.push(placed(record.shown, places))
      }
      return records.length
    })
    counts.push([kind, numbers])
  }
  return { counts, fields, names, keys, values, shown }
}

function placed(shown: RowRecord, places: ReadonlyMap<string, string>): RowRecord {
  const address = places.get(shown.address)
  return address === undefined ? shown : { ...shown, address }
}

function keysOf({ label = '', ids }: SearchRecord): string[] {
  const number = labelKey(label)
  return [...(number === undefined ? [] : [`#${number}`]), ...ids.map((id) => id.toLowerCase())]
}

function lines(texts: readonly string[]): string {
  let made = ''
  for (const text of texts) if (text !== '') made += `${text}\n`
  return made
}

type KeyedList = readonly [key: string, list: string]

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

/** The names of each concept that has several, in both languages. */
function synonymsIn({ standards }: Catalog): Synonyms {
  return standards
    .flatMap(({ language, terms }) =>
      terms.map(({ term, aliases, deprecated, abbreviation = '' }) => {
        const other = language === 'zh' ? 'en' : 'zh'
        return [
          localized(term, language),
          term[other] ?? '',
          abbreviation,
          ...[aliases, deprecated].flatMap((forms) => [...forms[language], ...forms[other]]),
        ]
      }),
    )
    .map((names) => [...new Set(names.map(searchText))].filter((name) => name !== ''))
    .filter((names) => names.length > 1)
}

function listsFile(name: string, lists: readonly KeyedList[]): SearchFile {
  return { name, part: { lists: { [name]: writeKeyed(lists) } } }
}

function shownFiles(shown: readonly RowRecord[]): SearchFile[] {
  return Array.from({ length: Math.ceil(shown.length / shownInPart) }, (_, at) => {
    const name = `shown-${at}`
    const own = shown.slice(at * shownInPart, (at + 1) * shownInPart)
    return { name, part: { shown: { [name]: writeRows(own) } } }
  })
}
