import { append, exact } from '../../model/lists.ts'
import {
  closeBrace,
  closeBracket,
  comma,
  doubleQuote,
  openBrace,
  openBracket,
  singleQuote,
  space,
} from './characters.ts'
import { beginGroup, endGroup, endOf, type YamlFields, type YamlValue } from './yaml-value.ts'

/** Deeper brackets are left to the reference. */
const deepest = 10

/** A line that is being read, with the offsets of what has been read so far. */
export interface InlineReading {
  readonly yaml: string
  readonly offsets: number[]
  /** Offset of the line ending. */
  readonly end: number
}

/** A value that begins at an offset and ends on the same line; `undefined` where the quick reader is not sure of it. */
export function readInline(reading: InlineReading, from: number): YamlValue | undefined {
  const { yaml, end } = reading
  const mark = yaml.charCodeAt(from)
  if (mark === openBracket || mark === openBrace) return readFlow(reading, from, 0)
  if (mark === doubleQuote || mark === singleQuote) return readQuoted(reading, from)
  const comment = yaml.slice(from, end).indexOf(' #')
  return readPlain(reading, from, comment < 0 ? end : from + comment)
}

/** The name of a field that begins at an offset, if it needs no quotes: letters, digits, hyphens, dots and underscores. */
export function keyAt(yaml: string, offset: number): string | undefined {
  plainKey.lastIndex = offset
  if (!plainKey.test(yaml)) return undefined
  const key = yaml.slice(offset, plainKey.lastIndex)
  const known = names.get(key)
  if (known === undefined && names.size < mostNames) names.set(key, key)
  return known ?? key
}

/** Names met so far: as a name of fields, a string that has been one before is found sooner than one made anew. */
const names = new Map<string, string>()
const mostNames = 1000

const plainKey = /(?!\d+:)[A-Za-z0-9][\w.-]*(?=:(?: |\n|$))/y

/** Text in quotes on one line, in which only the quote itself and the backslash are escaped. */
function readQuoted({ yaml, offsets }: InlineReading, from: number): string | undefined {
  const isDouble = yaml.charCodeAt(from) === doubleQuote
  const pattern = isDouble ? doubleQuoted : singleQuoted
  pattern.lastIndex = from
  if (!pattern.test(yaml)) return undefined
  const end = pattern.lastIndex
  offsets.push(from, end)
  const text = yaml.slice(from + 1, end - 1)
  return isDouble ? text.replaceAll(/\\(.)/g, '$1') : text.replaceAll("''", "'")
}

const doubleQuoted = /"(?:[^"\\\n]|\\["\\])*"/y
const singleQuoted = /'(?:[^'\n]|'')*'/y

/** Plain text between two offsets, without the spaces at its end. */
function readPlain({ yaml, offsets }: InlineReading, from: number, to: number): YamlValue | undefined {
  let end = to
  while (end > from && yaml.charCodeAt(end - 1) === space) end--
  const text = yaml.slice(from, end)
  const isWords = words.test(text)
  if (!isWords && (!plain.test(text) || marked.test(text))) return undefined
  offsets.push(from, end)
  return isWords ? wordsValue(text) : plainValue(text)
}

/** Plain text that is no number, as most is. */
const words = /^[A-Za-z\u4E00-\u9FFF][^:#]*$/

/** Characters that mean nothing at the start of plain text. */
const plain = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-\d)/
/** What ends plain text, or makes a name of it. */
const marked = /: | #|:$/

/** What plain text means in the core schema of YAML 1.2; `undefined` for numbers that are seldom written. */
function plainValue(text: string): YamlValue | undefined {
  if (numberStart.test(text)) {
    if (number.test(text)) return Number(text)
    return numberLike.test(text) ? undefined : text
  }
  return wordsValue(text)
}

function wordsValue(text: string): YamlValue {
  const known = text.length <= longestWord ? meanings.get(text) : undefined
  return known === undefined ? text : known
}

const meanings: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
])
const longestWord = 'false'.length

const numberStart = /^[-+.\d]/
const number = /^[-+]?\d{1,15}(?:\.\d{0,15})?$/
const numberLike =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

/** A list or group of fields in brackets on one line. */
function readFlow(reading: InlineReading, from: number, depth: number): YamlValue | undefined {
  if (depth > deepest) return undefined
  return reading.yaml.charCodeAt(from) === openBrace
    ? readFlowMap(reading, from, depth)
    : readFlowList(reading, from, depth)
}

function readFlowMap(reading: InlineReading, from: number, depth: number): YamlFields | undefined {
  const { yaml, offsets } = reading
  const map: Record<string, YamlValue> = {}
  const group = beginGroup(offsets, from)
  let offset: number | undefined = skipSpaces(yaml, from + 1)
  while (yaml.charCodeAt(offset) !== closeBrace) {
    const key = keyAt(yaml, offset)
    if (key === undefined || Object.hasOwn(map, key)) return undefined
    const at = offsets.push(offset)
    const value = readFlowValue(reading, skipSpaces(yaml, offset + key.length + 1), depth)
    if (value === undefined) return undefined
    map[key] = value
    offset = nextElement(yaml, endOf(offsets, at), closeBrace)
    if (offset === undefined) return undefined
  }
  endGroup(offsets, group, offset + 1)
  return map
}

function readFlowList(reading: InlineReading, from: number, depth: number): YamlValue | undefined {
  const { yaml, offsets } = reading
  let list: YamlValue[] = []
  const group = beginGroup(offsets, from)
  let offset: number | undefined = skipSpaces(yaml, from + 1)
  while (yaml.charCodeAt(offset) !== closeBracket) {
    const at = offsets.length
    const value = readFlowValue(reading, offset, depth)
    if (value === undefined) return undefined
    list = append(list, value)
    offset = nextElement(yaml, endOf(offsets, at), closeBracket)
    if (offset === undefined) return undefined
  }
  endGroup(offsets, group, offset + 1)
  return exact(list)
}

function readFlowValue(reading: InlineReading, from: number, depth: number): YamlValue | undefined {
  const { yaml, end } = reading
  const mark = yaml.charCodeAt(from)
  if (mark === openBracket || mark === openBrace) return readFlow(reading, from, depth + 1)
  if (mark === doubleQuote || mark === singleQuote) return readQuoted(reading, from)
  flowMark.lastIndex = from
  const next = flowMark.test(yaml) ? flowMark.lastIndex - 1 : end
  if (next >= end || yaml.charCodeAt(next) === openBracket || yaml.charCodeAt(next) === openBrace) return undefined
  return readPlain(reading, from, next)
}

const flowMark = /[,[\]{}]/g

/** Where the next element begins behind the end of one, or where the closing bracket stands; `undefined` if neither follows. */
function nextElement(yaml: string, end: number, close: number): number | undefined {
  const offset = skipSpaces(yaml, end)
  const mark = yaml.charCodeAt(offset)
  if (mark === close) return offset
  if (mark !== comma) return undefined
  const next = skipSpaces(yaml, offset + 1)
  return yaml.charCodeAt(next) === close ? undefined : next
}

function skipSpaces(yaml: string, from: number): number {
  let offset = from
  while (yaml.charCodeAt(offset) === space) offset++
  return offset
}
