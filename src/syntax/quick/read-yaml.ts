import { append, exact } from '../../model/lists.ts'
import { hash, space } from './characters.ts'
import { keyAt, readInline } from './yaml-inline.ts'
import {
  beginGroup,
  endGroup,
  endOf,
  type QuickYaml,
  startOf,
  unknown,
  type YamlFields,
  type YamlValue,
} from './yaml-value.ts'

/** What has been read so far, and the line that comes next: one that is neither blank nor a comment. */
interface Reading {
  readonly yaml: string
  readonly offsets: number[]
  /** Spaces in front of the content of the line; -1 behind the last line. */
  indent: number
  start: number
  end: number
  /** Offset of the line behind it. */
  next: number
  /** Offset behind the line that was read before. */
  passed: number
}

/** Deeper than this fields are left to the reference. */
const deepest = 20

/**
 * Reads YAML that consists of nothing but what front matter is usually written with: fields, lists with hyphens, brackets
 * and quotes on one line, comments. The values and their offsets are then those of the YAML library; `undefined` says that
 * the library must be asked.
 */
export function readYaml(yaml: string): QuickYaml | undefined {
  if (control.test(yaml)) return undefined
  const reading: Reading = { yaml, offsets: [], indent: 0, start: 0, end: 0, next: 0, passed: 0 }
  nextLine(reading)
  const value = reading.indent === 0 ? readMap(reading, 0, 0) : undefined
  if (value === undefined || reading.indent >= 0) return undefined
  return { value, offsets: reading.offsets.slice() } // without the room that the growing list has reserved
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no editor shows is for the library to judge
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/

/** Goes on to the next line that says something. */
function nextLine(reading: Reading): void {
  const { yaml } = reading
  reading.passed = reading.next
  while (reading.next < yaml.length) {
    const origin = reading.next
    const ending = yaml.indexOf('\n', origin)
    const end = ending < 0 ? yaml.length : ending
    let start = origin
    while (start < end && yaml.charCodeAt(start) === space) start++
    reading.indent = start - origin
    reading.start = start
    reading.end = end
    reading.next = Math.min(end + 1, yaml.length)
    if (start < end && yaml.charCodeAt(start) !== hash) return
  }
  reading.indent = -1
  reading.start = yaml.length - 1
}

/** The fields that begin with the current line, whose names stand at `indent`. */
function readMap(reading: Reading, indent: number, depth: number): YamlFields | undefined {
  if (depth > deepest) return undefined
  const { yaml, offsets } = reading
  const map: Record<string, YamlValue> = {}
  const group = beginGroup(offsets, reading.start)
  let last = group
  while (reading.indent === indent) {
    const key = keyAt(yaml, reading.start)
    if (key === undefined || Object.hasOwn(map, key)) return undefined
    offsets.push(reading.start)
    last = offsets.length
    const value = readValue(reading, reading.start + key.length + 1, depth)
    if (value === undefined) return undefined
    map[key] = value
  }
  endGroup(offsets, group, endBehind(reading, last))
  return map
}

/** The value behind the colon of a field: on the same line, or on the lines below. */
function readValue(reading: Reading, from: number, depth: number): YamlValue | undefined {
  const { yaml, indent, end } = reading
  if (contentStart(yaml, from, end) < end) return readRest(reading, from)
  nextLine(reading)
  if (reading.indent >= indent && isItem(reading)) return readList(reading, reading.indent, depth + 1)
  if (reading.indent > indent) return readMap(reading, reading.indent, depth + 1)
  reading.offsets.push(from, from)
  return null
}

/** The value in the rest of a line, behind which only a comment may stand. */
function readRest(reading: Reading, from: number): YamlValue | undefined {
  const { yaml, offsets, end } = reading
  const at = offsets.length
  const value = readInline(reading, contentStart(yaml, from, end))
  if (value === undefined || contentStart(yaml, endOf(offsets, at), end) !== end) return undefined
  nextLine(reading)
  return value
}

function readList(reading: Reading, indent: number, depth: number): YamlValue | undefined {
  if (depth > deepest) return undefined
  const { offsets } = reading
  let list: YamlValue[] = []
  const group = beginGroup(offsets, reading.start)
  let last = group
  while (reading.indent === indent && isItem(reading)) {
    last = offsets.length
    const item = readItem(reading, depth)
    if (item === undefined) return undefined
    list = append(list, item)
  }
  endGroup(offsets, group, endBehind(reading, last))
  return exact(list)
}

/** An element behind a hyphen and one space: a value on the same line, or fields that begin there. */
function readItem(reading: Reading, depth: number): YamlValue | undefined {
  reading.start += 2
  reading.indent += 2
  const isMap = keyAt(reading.yaml, reading.start) !== undefined
  return isMap ? readMap(reading, reading.indent, depth + 1) : readRest(reading, reading.start)
}

/** Whether the line begins with a hyphen, one space and content. */
function isItem({ yaml, start, end }: Reading): boolean {
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
function endBehind({ yaml, offsets, indent, start, passed }: Reading, last: number): number {
  const end = endOf(offsets, last)
  if (end === unknown || end === startOf(offsets, last)) return unknown
  return passed === (indent < 0 ? yaml.length : start - indent) ? passed : unknown
}
