import { append, exact } from '../../model/lists.ts'
import { hash, space } from './characters.ts'
import { readInline } from './yaml-inline.ts'
import { nameAt } from './yaml-name.ts'
import {
  addLine,
  addOffset,
  addScalar,
  beginGroup,
  beginReading,
  endGroup,
  readAs,
  type YamlReading,
} from './yaml-reading.ts'
import { endOf, type QuickYaml, startOf, unknown, type YamlFields, type YamlValue } from './yaml-value.ts'

/** Deeper than this fields are left to the reference. */
const deepest = 20

/** Where in a text YAML stands, which ends behind a line ending or with the text. */
export interface YamlPart {
  readonly from?: number | undefined
  readonly to?: number | undefined
  /** Whether it is known to have no character that no editor shows. */
  readonly isPlain?: boolean | undefined
}

/**
 * Reads YAML that consists of nothing but what front matter is usually written with: fields, lists with hyphens, brackets
 * and quotes on one line, comments. The values and their offsets are then those of the YAML library; `undefined` says that
 * the library must be asked. Offsets are those in the whole text.
 */
export function readYaml(yaml: string, { from = 0, to = yaml.length, isPlain }: YamlPart = {}): QuickYaml | undefined {
  if (!isPlain && control.test(yaml.slice(from, to))) return undefined
  const reading = beginReading(yaml, from, to)
  nextLine(reading)
  const value = reading.indent === 0 ? readMap(reading, 0, 0) : undefined
  if (value === undefined || reading.indent >= 0) return undefined
  return readAs(reading, value)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no editor shows is for the library to judge
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/

/** Goes on to the next line that says something. */
function nextLine(reading: YamlReading): void {
  const { yaml, to } = reading
  reading.passed = reading.next
  while (reading.next < to) {
    const origin = reading.next
    const ending = yaml.indexOf('\n', origin)
    const end = ending < 0 ? to : ending
    let start = origin
    while (start < end && yaml.charCodeAt(start) === space) start++
    reading.indent = start - origin
    reading.start = start
    reading.end = end
    reading.next = ending < 0 ? to : ending + 1
    if (ending >= 0) addLine(reading, reading.next)
    if (start < end && yaml.charCodeAt(start) !== hash) return
  }
  reading.indent = -1
  reading.start = to - 1
}

/** The fields that begin with the current line, whose names stand at `indent`. */
function readMap(reading: YamlReading, indent: number, depth: number): YamlFields | undefined {
  if (depth > deepest) return undefined
  const { yaml } = reading
  const map: Record<string, YamlValue> = {}
  const group = beginGroup(reading, reading.start)
  let last = group
  while (reading.indent === indent) {
    const name = nameAt(yaml, reading.start)
    if (name === undefined || Object.hasOwn(map, name)) return undefined
    addOffset(reading, reading.start)
    last = reading.count
    const value = readValue(reading, reading.start + name.length + 1, depth)
    if (value === undefined) return undefined
    map[name] = value
  }
  endGroup(reading, group, endBehind(reading, last))
  return map
}

/** The value behind the colon of a field: on the same line, or on the lines below. */
function readValue(reading: YamlReading, from: number, depth: number): YamlValue | undefined {
  const { yaml, indent, end } = reading
  const start = contentStart(yaml, from, end)
  if (start < end) return readRest(reading, start)
  nextLine(reading)
  if (reading.indent >= indent && isItem(reading)) return readList(reading, reading.indent, depth + 1)
  if (reading.indent > indent) return readMap(reading, reading.indent, depth + 1)
  addScalar(reading, from, from)
  return null
}

/** The value that begins at an offset, behind which only a comment may stand. */
function readRest(reading: YamlReading, from: number): YamlValue | undefined {
  const { yaml, offsets, end } = reading
  const at = reading.count
  const value = readInline(reading, from)
  if (value === undefined || contentStart(yaml, endOf(offsets, at), end) !== end) return undefined
  nextLine(reading)
  return value
}

function readList(reading: YamlReading, indent: number, depth: number): YamlValue | undefined {
  if (depth > deepest) return undefined
  let list: YamlValue[] = []
  const group = beginGroup(reading, reading.start)
  let last = group
  while (reading.indent === indent && isItem(reading)) {
    last = reading.count
    const item = readItem(reading, depth)
    if (item === undefined) return undefined
    list = append(list, item)
  }
  endGroup(reading, group, endBehind(reading, last))
  return exact(list)
}

/** An element behind a hyphen and one space: a value on the same line, or fields that begin there. */
function readItem(reading: YamlReading, depth: number): YamlValue | undefined {
  reading.start += 2
  reading.indent += 2
  const isMap = nameAt(reading.yaml, reading.start) !== undefined
  return isMap ? readMap(reading, reading.indent, depth + 1) : readRest(reading, reading.start)
}

/** Whether the line begins with a hyphen, one space and content. */
function isItem({ yaml, start, end }: YamlReading): boolean {
  if (!yaml.startsWith('- ', start) || start + 2 >= end) return false
  const code = yaml.charCodeAt(start + 2)
  return code !== space && code !== hash
}

/** Where content begins behind spaces; the end of the line where there is none but a comment. */
function contentStart(yaml: string, from: number, lineEnd: number): number {
  let offset = from
  while (offset < lineEnd && yaml.charCodeAt(offset) === space) offset++
  return offset > from && yaml.charCodeAt(offset) === hash ? lineEnd : offset
}

/** Where lines of fields or elements end, the last of which is `last`; what follows them may belong to them. */
function endBehind({ to, offsets, indent, start, passed }: YamlReading, last: number): number {
  const end = endOf(offsets, last)
  if (end === unknown || end === startOf(offsets, last)) return unknown
  return passed === (indent < 0 ? to : start - indent) ? passed : unknown
}
