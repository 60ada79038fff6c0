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

/** Writes beside every value how many of `ids` it would show, the other filters as they are, while that is still asked. */
export async function countFilters(
  index: SearchIndex,
  form: HTMLFormElement,
  { ids, isCurrent }: { readonly ids: readonly string[]; readonly isCurrent: () => boolean },
): Promise<void> {
  const wanted = wantedValues(form)
  const boxes = boxesIn(form)
  for (const name of new Set(boxes.map((box) => box.name))) {
    const left = await filterBy(index, new Map([...wanted].filter(([other]) => other !== name)), ids)
    for (const box of boxes.filter((candidate) => candidate.name === name)) {
      const having = await index.withValue(name, box.value)
      if (!isCurrent()) return
      showCount(box, left.filter((id) => having.has(id)).length)
    }
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

function showCount(box: HTMLInputElement, number: number): void {
  const label = box.closest('label')
  const count = label?.querySelector('[data-filter-count]')
  if (count) count.textContent = String(number)
  label?.classList.toggle('none', number === 0)
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
