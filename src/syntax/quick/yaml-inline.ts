import { append, exact } from '../../model/lists.ts'
import {
  closeBrace,
  closeBracket,
  comma,
  doubleQuote,
  hash,
  openBrace,
  openBracket,
  singleQuote,
  space,
  tilde,
} from './characters.ts'
import { nameAt } from './yaml-name.ts'
import { addOffset, addScalar, beginGroup, endGroup, type YamlReading } from './yaml-reading.ts'
import { endOf, type YamlFields, type YamlValue } from './yaml-value.ts'

/** Deeper brackets are left to the reference. */
const deepest = 10

/** A value that begins at an offset and ends on the same line; `undefined` where the quick reader is not sure of it. */
export function readInline(reading: YamlReading, from: number): YamlValue | undefined {
  const { yaml, end } = reading
  const mark = yaml.charCodeAt(from)
  if (mark === openBracket || mark === openBrace) return readFlow(reading, from, 0)
  if (mark === doubleQuote || mark === singleQuote) return readQuoted(reading, from)
  words.lastIndex = from
  if (words.test(yaml) && words.lastIndex >= end) return readWords(reading, from, end)
  return readPlain(reading, from, commentStart(yaml, from, end))
}

/** Text that begins with a letter, as most does, and has no character that may end it. */
const words = /[A-Za-z\u4E00-\u9FFF][^:#\n]*/y
/** The same in brackets. */
const flowWords = /[A-Za-z\u4E00-\u9FFF][^:#\n,[\]{}]*/y

/** Where a comment begins behind a space; the end of the line where there is none. */
function commentStart(yaml: string, from: number, end: number): number {
  for (let offset = from + 1; offset < end; offset++)
    if (yaml.charCodeAt(offset) === hash && yaml.charCodeAt(offset - 1) === space) return offset - 1
  return end
}

/** Text in quotes on one line, in which only the quote itself and the backslash are escaped. */
function readQuoted(reading: YamlReading, from: number): string | undefined {
  const { yaml } = reading
  const isDouble = yaml.charCodeAt(from) === doubleQuote
  const pattern = isDouble ? doubleQuoted : singleQuoted
  pattern.lastIndex = from
  if (!pattern.test(yaml)) return undefined
  const end = pattern.lastIndex
  addScalar(reading, from, end)
  const text = yaml.slice(from + 1, end - 1)
  if (!isDouble) return text.replaceAll("''", "'")
  return text.includes('\\') ? text.replaceAll(/\\(.)/g, '$1') : text
}

const doubleQuoted = /"(?:[^"\\\n]|\\["\\])*"/y
const singleQuoted = /'(?:[^'\n]|'')*'/y

/** Words between two offsets, without the spaces at their end. */
function readWords(reading: YamlReading, from: number, to: number): YamlValue {
  const { yaml } = reading
  const end = textEnd(yaml, from, to)
  addScalar(reading, from, end)
  return wordsValue(yaml.slice(from, end))
}

/** Plain text between two offsets, without the spaces at its end. */
function readPlain(reading: YamlReading, from: number, to: number): YamlValue | undefined {
  const { yaml } = reading
  const end = textEnd(yaml, from, to)
  const text = yaml.slice(from, end)
  if (!plain.test(text) || marked.test(text)) return undefined
  addScalar(reading, from, end)
  return plainValue(text)
}

/** Where text ends, the spaces behind it aside. */
function textEnd(yaml: string, from: number, to: number): number {
  let end = to
  while (end > from && yaml.charCodeAt(end - 1) === space) end--
  return end
}

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
  const known = text.length <= longestWord && beginsMeaning(text.charCodeAt(0)) ? meanings.get(text) : undefined
  return known === undefined ? text : known
}

/** Whether one of the words with a meaning of their own begins with a character. */
function beginsMeaning(code: number): boolean {
  const small = code | 32
  return small === 116 || small === 102 || small === 110 || small === tilde
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
function readFlow(reading: YamlReading, from: number, depth: number): YamlValue | undefined {
  if (depth > deepest) return undefined
  return reading.yaml.charCodeAt(from) === openBrace
    ? readFlowMap(reading, from, depth)
    : readFlowList(reading, from, depth)
}

function readFlowMap(reading: YamlReading, from: number, depth: number): YamlFields | undefined {
  const { yaml } = reading
  const map: Record<string, YamlValue> = {}
  const group = beginGroup(reading, from)
  let offset: number | undefined = skipSpaces(yaml, from + 1)
  while (yaml.charCodeAt(offset) !== closeBrace) {
    const name = nameAt(yaml, offset)
    if (name === undefined || Object.hasOwn(map, name)) return undefined
    addOffset(reading, offset)
    const at = reading.count
    const value = readFlowValue(reading, skipSpaces(yaml, offset + name.length + 1), depth)
    if (value === undefined) return undefined
    map[name] = value
    offset = nextElement(yaml, endOf(reading.offsets, at), closeBrace)
    if (offset === undefined) return undefined
  }
  endGroup(reading, group, offset + 1)
  return map
}

function readFlowList(reading: YamlReading, from: number, depth: number): YamlValue | undefined {
  const { yaml } = reading
  let list: YamlValue[] = []
  const group = beginGroup(reading, from)
  let offset: number | undefined = skipSpaces(yaml, from + 1)
  while (yaml.charCodeAt(offset) !== closeBracket) {
    const at = reading.count
    const value = readFlowValue(reading, offset, depth)
    if (value === undefined) return undefined
    list = append(list, value)
    offset = nextElement(yaml, endOf(reading.offsets, at), closeBracket)
    if (offset === undefined) return undefined
  }
  endGroup(reading, group, offset + 1)
  return exact(list)
}

function readFlowValue(reading: YamlReading, from: number, depth: number): YamlValue | undefined {
  const { yaml, end } = reading
  const mark = yaml.charCodeAt(from)
  if (mark === openBracket || mark === openBrace) return readFlow(reading, from, depth + 1)
  if (mark === doubleQuote || mark === singleQuote) return readQuoted(reading, from)
  flowWords.lastIndex = from
  if (flowWords.test(yaml) && endsElement(yaml.charCodeAt(flowWords.lastIndex)))
    return readWords(reading, from, flowWords.lastIndex)
  let next = from
  while (next < end && !isFlowMark(yaml.charCodeAt(next))) next++
  if (next >= end || yaml.charCodeAt(next) === openBracket || yaml.charCodeAt(next) === openBrace) return undefined
  return readPlain(reading, from, next)
}

/** Whether a character ends an element in brackets. */
function endsElement(code: number): boolean {
  return code === comma || code === closeBrace || code === closeBracket
}

function isFlowMark(code: number): boolean {
  return endsElement(code) || code === openBrace || code === openBracket
}

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
