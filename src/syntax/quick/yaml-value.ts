import { colon, hyphen, openBracket } from './characters.ts'

/** What YAML says, as plain data. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | YamlFields
export interface YamlFields {
  readonly [name: string]: YamlValue
}

/** YAML as the quick reader reads it. */
export interface QuickYaml {
  readonly value: YamlFields
  readonly offsets: YamlOffsets
  /** Offsets at which lines begin. */
  readonly lines: readonly number[]
}

/**
 * Where values stand in YAML, in the order of the text, as one list of numbers, because what was read of many files is in
 * memory together. A scalar is the offset of its first character and the one behind its last. A group, which is a list or
 * fields, is the same, the first negative (`~start`), then the index behind all that it holds, then this. The value of a field
 * stands behind the offset of its name.
 */
export type YamlOffsets = readonly number[]

/** The end of lines of which the quick reader does not know what below belongs to them. */
export const unknown = -1

/** Where the value ends whose offsets begin at an index. */
export function endOf(offsets: YamlOffsets, at: number): number {
  return offsets[at + 1] ?? unknown
}

/** Where such a value begins. */
export function startOf(offsets: YamlOffsets, at: number): number {
  const start = offsets[at] ?? 0
  return start < 0 ? ~start : start
}

/** Start and exclusive end as offsets into YAML. */
export type Range = readonly [start: number, end: number]

/**
 * Where the value at a path stands, or the nearest value around it: a scalar at its own place, a group of fields at its
 * name. `undefined` where the quick reader does not know the end.
 */
export function yamlRange(yaml: string, offsets: YamlOffsets, path: readonly (string | number)[]): Range | undefined {
  let at = 0
  let start = startOf(offsets, at)
  let end = start
  for (let depth = 0; depth < path.length && isGroup(offsets, at); depth++) {
    const step = path[depth] ?? ''
    const inList = isList(yaml, startOf(offsets, at))
    if (inList && typeof step === 'string') return undefined
    const inner = inList ? elementAt(offsets, at, Number(step)) : fieldAt(yaml, offsets, at, String(step))
    if (inner === undefined) break
    at = inner
    const isNamed = !inList && !hasText(offsets, at)
    start = isNamed ? startOf(offsets, at - 1) : startOf(offsets, at)
    end = isNamed ? start + String(step).length : endOf(offsets, at)
  }
  return end === unknown ? undefined : [start, end]
}

/** The index at which the offsets of an element of a list begin. */
function elementAt(offsets: YamlOffsets, list: number, element: number): number | undefined {
  const end = offsets[list + 2] ?? 0
  let at = list + 3
  for (let before = 0; before < element && at < end; before++) at = behind(offsets, at)
  return at < end ? at : undefined
}

/** The index at which the offsets of the value of a field begin. */
function fieldAt(yaml: string, offsets: YamlOffsets, fields: number, name: string): number | undefined {
  const end = offsets[fields + 2] ?? 0
  for (let at = fields + 4; at < end; at = behind(offsets, at) + 1)
    if (isNameAt(yaml, startOf(offsets, at - 1), name)) return at
  return undefined
}

/** Whether a field has that name, which ends in the first colon. */
function isNameAt(yaml: string, start: number, name: string): boolean {
  return yaml.charCodeAt(start + name.length) === colon && yaml.startsWith(name, start) && !name.includes(':')
}

/** The index behind the offsets of a value. */
function behind(offsets: YamlOffsets, at: number): number {
  return isGroup(offsets, at) ? (offsets[at + 2] ?? at) : at + 2
}

/** Whether a value has a place of its own: no group has, and nothing without text. */
function hasText(offsets: YamlOffsets, at: number): boolean {
  return !isGroup(offsets, at) && endOf(offsets, at) > startOf(offsets, at)
}

function isGroup(offsets: YamlOffsets, at: number): boolean {
  return (offsets[at] ?? 0) < 0
}

/** Whether a group that begins there is a list: no name of a field begins with a bracket or hyphen. */
function isList(yaml: string, start: number): boolean {
  const code = yaml.charCodeAt(start)
  return code === openBracket || code === hyphen
}
