/** What YAML says, as plain data. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | YamlFields
export interface YamlFields {
  readonly [name: string]: YamlValue
}

/**
 * YAML as the quick reader reads it, with the offsets of its values in the order of the text: of each value its first character
 * and behind its last one, of a group the index behind the offsets of all that it holds, too, and in front of the value of a
 * field where its name begins. Numbers in one list, because what was read of many files is in memory together.
 */
export interface QuickYaml {
  readonly value: YamlFields
  readonly offsets: readonly number[]
}

/** The end of lines of which the quick reader does not know what below belongs to them. */
export const unknown = -1

/** Begins the offsets of a group; gives the index by which it is ended. */
export function beginGroup(offsets: number[], start: number): number {
  return offsets.push(start, unknown, 0) - 3
}

export function endGroup(offsets: number[], group: number, end: number): void {
  offsets[group + 1] = end
  offsets[group + 2] = offsets.length
}

/** Where the value ends whose offsets begin at an index. */
export function endOf(offsets: readonly number[], at: number): number {
  return offsets[at + 1] ?? unknown
}

/** Start and exclusive end as offsets into YAML. */
export type Range = readonly [start: number, end: number]

/**
 * Where the value at a path stands, or the nearest value around it: a scalar at its own place, a group of fields at its
 * name. `undefined` where the quick reader does not know the end.
 */
export function yamlRange({ value: root, offsets }: QuickYaml, path: readonly (string | number)[]): Range | undefined {
  let value: YamlValue = root
  let at = 0
  let start = offsets[0] ?? 0
  let end = start
  for (const step of path) {
    let isNamed = false
    if (isList(value)) {
      if (typeof step === 'string') return undefined
      if (value[step] === undefined) break
      at = elementStart(value, step, offsets, at)
      value = value[step]
    } else {
      if (!isFields(value) || !Object.hasOwn(value, step)) break
      at = fieldStart(value, step, offsets, at)
      value = value[step] ?? null
      isNamed = !hasText(value, offsets, at)
    }
    start = offsets[isNamed ? at - 1 : at] ?? 0
    end = isNamed ? start + String(step).length : endOf(offsets, at)
  }
  return end === unknown ? undefined : [start, end]
}

/** The index at which the offsets of an element begin, if those of its list begin at `at`. */
function elementStart(list: readonly YamlValue[], element: number, offsets: readonly number[], at: number): number {
  let index = at + 3
  for (let before = 0; before < element; before++) index = behind(list[before], offsets, index)
  return index
}

/** The index at which the offsets of the value of a field begin, if those of the fields begin at `at`. */
function fieldStart(fields: YamlFields, field: string | number, offsets: readonly number[], at: number): number {
  let index = at + 3
  for (const name in fields) {
    index++
    if (name === field) break
    index = behind(fields[name], offsets, index)
  }
  return index
}

/** The index behind the offsets of a value. */
function behind(value: YamlValue | undefined, offsets: readonly number[], at: number): number {
  return typeof value === 'object' && value !== null ? (offsets[at + 2] ?? at) : at + 2
}

/** Whether a value has a place of its own: no group has, and nothing without text. */
function hasText(value: YamlValue, offsets: readonly number[], at: number): boolean {
  return !isList(value) && !isFields(value) && endOf(offsets, at) > (offsets[at] ?? 0)
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value)
}

function isFields(value: YamlValue): value is YamlFields {
  return typeof value === 'object' && value !== null && !isList(value)
}
