import type { SearchIndex } from './search-index.ts'

/** The chosen values of each filter that has any. A record must have one of them for every such filter. */
export type WantedValues = ReadonlyMap<string, readonly string[]>

/** What is ticked in `form`. */
export function wantedValues(form: HTMLFormElement): WantedValues {
  const ticked = boxesIn(form).filter(({ checked }) => checked)
  const names = [...new Set(ticked.map(({ name }) => name))]
  return new Map(names.map((name) => [name, ticked.flatMap((box) => (box.name === name ? [box.value] : []))]))
}

/** Those of `ids` that have a wanted value for every filter. */
export async function filterBy(index: SearchIndex, wanted: WantedValues, ids: readonly string[]): Promise<string[]> {
  const sets = await Promise.all([...wanted].map(([name, values]) => recordsWithAny(index, name, values)))
  return ids.filter((id) => sets.every((set) => set.has(id)))
}

/** Writes beside every value how many of `ids` it would show, the other filters as they are. */
export async function countFilters(index: SearchIndex, form: HTMLFormElement, ids: readonly string[]): Promise<void> {
  const wanted = wantedValues(form)
  const counts = await Promise.all(
    boxesIn(form).map(async ({ name, value }) => {
      const others = new Map([...wanted].filter(([other]) => other !== name))
      return (await filterBy(index, new Map([...others, [name, [value]]]), ids)).length
    }),
  )
  for (const [place, box] of boxesIn(form).entries()) {
    const label = box.closest('label')
    const count = label?.querySelector('[data-filter-count]')
    if (count) count.textContent = String(counts[place] ?? 0)
    label?.classList.toggle('none', counts[place] === 0)
  }
}

/** Ticks what `asked` names. */
export function readFilters(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const box of boxesIn(form)) box.checked = asked.getAll(box.name).includes(box.value)
}

/** Adds what is ticked to `asked`. */
export function writeFilters(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const { name, value, checked } of boxesIn(form)) if (checked) asked.append(name, value)
}

/** What the interface calls `value`, as it stands beside its box. */
export function filterLabel(form: HTMLFormElement, name: string, value: string): string {
  const box = boxesIn(form).find((candidate) => candidate.name === name && candidate.value === value)
  return box?.closest('label')?.querySelector('[data-filter-label]')?.textContent ?? value
}

async function recordsWithAny(
  index: SearchIndex,
  name: string,
  values: readonly string[],
): Promise<ReadonlySet<string>> {
  const sets = await Promise.all(values.map((value) => index.withValue(name, value)))
  return new Set(sets.flatMap((set) => [...set]))
}

function boxesIn(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
}
