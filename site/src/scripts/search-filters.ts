import { type SearchFilter, searchFilters } from '../../../src/publish/search/search-filters.ts'
import type { RecordValues } from './search-values.ts'

/** The chosen values of each filter that has any. A record must have one of them for every such filter. */
export type WantedValues = ReadonlyMap<SearchFilter, ReadonlySet<string>>

/** What is ticked in `form`. */
export function wantedValues(form: HTMLFormElement): WantedValues {
  const ticked = boxesIn(form).filter(({ checked }) => checked)
  const chosen = searchFilters.map((filter) => {
    const values = ticked.flatMap(({ name, value }) => (name === filter ? [value] : []))
    return [filter, new Set(values)] as const
  })
  return new Map(chosen.filter(([, values]) => values.size > 0))
}

/** Those of `records` that have a wanted value for every filter. */
export function filterBy(
  { profiles, profileOf }: RecordValues,
  wanted: WantedValues,
  records: Uint32Array,
): Uint32Array {
  const passing = profiles.map((profile) => passes(profile, wanted))
  return wanted.size === 0 ? records : records.filter((record) => passing[profileOf[record] ?? 0])
}

/** Writes beside every value how many of `records` it would show, the other filters as they are. */
export function countFilters(values: RecordValues, form: HTMLFormElement, records: Uint32Array): void {
  const { profiles, profileOf } = values
  const tally = new Uint32Array(profiles.length)
  for (const record of records) tally[profileOf[record] ?? 0] = (tally[profileOf[record] ?? 0] ?? 0) + 1
  const wanted = wantedValues(form)
  for (const filter of searchFilters) {
    const others = new Map([...wanted].filter(([name]) => name !== filter))
    const counts = new Map<string, number>()
    for (const [at, profile] of profiles.entries()) {
      if (tally[at] === 0 || !passes(profile, others)) continue
      for (const value of profile[filter] ?? []) counts.set(value, (counts.get(value) ?? 0) + (tally[at] ?? 0))
    }
    for (const box of boxesIn(form)) if (box.name === filter) showCount(box, counts.get(box.value) ?? 0)
  }
}

/** Writes on the fold that holds them how many filters are chosen: closed, it would not tell. */
export function showChosen(form: HTMLFormElement): void {
  const chosen = boxesIn(form).filter(({ checked }) => checked).length
  const count = form.querySelector('[data-filters-chosen]')
  if (count) count.textContent = chosen === 0 ? '' : String(chosen)
}

/** Digits of five and more in groups of three. */
export function groupedNumber(number: number): string {
  const digits = String(number)
  return digits.length < 5 ? digits : digits.replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202f')
}

/** Ticks what `asked` names. */
export function readFilters(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const box of boxesIn(form)) box.checked = asked.getAll(box.name).includes(box.value)
}

/** Adds what is ticked to `asked`. */
export function writeFilters(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const { name, value, checked } of boxesIn(form)) if (checked) asked.append(name, value)
}

/** Gives what the interface calls a value of a filter: as it stands beside its box. */
export function filterLabels(form: HTMLFormElement): (filter: string, value: string) => string {
  const labels = new Map<string, string>()
  for (const box of boxesIn(form)) {
    const label = box.closest('label')?.querySelector('[data-filter-label]')?.textContent ?? box.value
    labels.set(`${box.name} ${box.value}`, label)
  }
  return (filter, value) => labels.get(`${filter} ${value}`) ?? value
}

function passes(profile: RecordValues['profiles'][number], wanted: WantedValues): boolean {
  return [...wanted].every(([filter, values]) => profile[filter]?.some((value) => values.has(value)) ?? false)
}

function showCount(box: HTMLInputElement, number: number): void {
  const label = box.closest('label')
  const count = label?.querySelector('[data-filter-count]')
  if (count) count.textContent = groupedNumber(number)
  label?.classList.toggle('none', number === 0)
}

function boxesIn(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
}
