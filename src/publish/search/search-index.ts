import type { Catalog } from '../../model/catalog.ts'
import { compareText } from '../../model/place.ts'
import { localized } from '../../model/text.ts'
import { pairPostings } from './pair-postings.ts'
import { writePostings } from './posting-lists.ts'
import { type SearchValues, searchFilters } from './search-filters.ts'
import type { SearchFile, SearchMeta } from './search-meta.ts'
import { type SearchRecord, searchRecords } from './search-records.ts'
import { labelKey, searchText } from './search-text.ts'

/** How many results one part holds that is loaded to show them. */
const shownInPart = 50
/** How long the lists in one part of the index are together, in characters. */
const listsInPart = 48_000

/**
 * The search index of `catalog`, in parts that the browser loads as queries need them: `meta`, the places of every pair
 * of characters (`pairs-…`), the records of every number and id (`keys-…`), and what results show (`shown-…`).
 */
export function searchIndex(catalog: Catalog): SearchFile[] {
  const records = searchRecords(catalog)
  const laid = layOut(records)
  const pairs = cut(pairPostings(laid.text))
  const keys = cut(keyPostings(records))
  const profiles = profilesOf(records)
  const meta: SearchMeta = {
    records: records.length,
    starts: writePostings(laid.starts),
    nameEnds: writePostings(laid.nameEnds),
    profile: writePostings(totals(profiles.numbers)),
    profiles: profiles.values,
    pairs: pairs.map(([first]) => first?.[0] ?? ''),
    keys: keys.map(([first]) => first?.[0] ?? ''),
    shown: shownInPart,
    standards: catalog.standards.map(({ id, number, designation }) => ({
      id,
      names: [searchText(designation), searchText(number)],
    })),
    synonyms: synonymsIn(catalog),
  }
  return [
    { name: 'meta', part: { meta } },
    ...pairs.map((lists, at) => listsFile(`pairs-${at}`, lists)),
    ...keys.map((lists, at) => listsFile(`keys-${at}`, lists)),
    ...shownFiles(records),
  ]
}

interface LaidOut {
  /** Every name and text behind a line feed, in the order of the records, and a line feed at the end. */
  readonly text: readonly string[]
  readonly starts: readonly number[]
  readonly nameEnds: readonly number[]
}

function layOut(records: readonly SearchRecord[]): LaidOut {
  const text: string[] = []
  const starts: number[] = []
  const nameEnds: number[] = []
  let at = 0
  const append = (fields: readonly string[]) => {
    for (const field of fields) {
      const searched = searchText(field)
      if (searched === '') continue
      text.push('\n', searched)
      at += 1 + lengthOf(searched)
    }
  }
  for (const { names, texts } of records) {
    starts.push(at)
    append(names)
    if (names.length > 0) nameEnds.push(at)
    append(texts)
  }
  return { text: [...text, '\n'], starts: [...starts, at], nameEnds }
}

/** In characters as the index counts them: code points. */
function lengthOf(text: string): number {
  let length = 0
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) length += 1
  return length
}

/** The records of each number (`#6.2.1a)`) and of each id (`reply.in-time`). */
function keyPostings(records: readonly SearchRecord[]): (readonly [string, string])[] {
  const lists = new Map<string, number[]>()
  const add = (key: string, place: number) => {
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [place])
    else if (list.at(-1) !== place) list.push(place)
  }
  for (const [place, { label = '', ids }] of records.entries()) {
    const key = labelKey(label)
    if (key !== undefined) add(`#${key}`, place)
    for (const id of ids) add(id.toLowerCase(), place)
  }
  return [...lists].sort(([a], [b]) => compareText(a, b)).map(([key, list]) => [key, writePostings(list)])
}

/** Sorted lists in parts of about equal length, none of them empty. */
function cut(lists: readonly (readonly [string, string])[]): (readonly [string, string])[][] {
  const parts: (readonly [string, string])[][] = []
  let length = listsInPart
  for (const list of lists) {
    if (length >= listsInPart) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(list)
    length += list[0].length + list[1].length
  }
  return parts
}

function profilesOf(records: readonly SearchRecord[]): { values: Partial<SearchValues>[]; numbers: number[] } {
  const known = new Map<string, number>()
  const values: Partial<SearchValues>[] = []
  const numbers = records.map((record) => {
    const key = JSON.stringify(record.values)
    const number = known.get(key) ?? values.length
    if (number === values.length) {
      known.set(key, number)
      values.push(withoutEmpty(record.values))
    }
    return number
  })
  return { values, numbers }
}

function withoutEmpty(values: SearchValues): Partial<SearchValues> {
  const kept = searchFilters.filter((name) => values[name].length > 0)
  return Object.fromEntries(kept.map((name) => [name, values[name]]))
}

function totals(numbers: readonly number[]): number[] {
  let total = 0
  return numbers.map((number) => {
    total += number
    return total
  })
}

/** The names of each concept that has several, in both languages. */
function synonymsIn({ standards }: Catalog): string[][] {
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

function listsFile(name: string, lists: readonly (readonly [string, string])[]): SearchFile {
  return { name, part: { lists: { [name]: Object.fromEntries(lists) } } }
}

function shownFiles(records: readonly SearchRecord[]): SearchFile[] {
  return Array.from({ length: Math.ceil(records.length / shownInPart) }, (_, at) => {
    const own = records.slice(at * shownInPart, (at + 1) * shownInPart)
    const name = `shown-${at}`
    return { name, part: { shown: { [name]: own.map(({ shown }) => shown) } } }
  })
}
