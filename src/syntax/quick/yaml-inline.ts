import type { YamlEntry, YamlNode, YamlScalar } from './yaml-node.ts'

/** Deeper brackets, and more fields in them, are left to the reference. */
const deepest = 10
const mostFields = 100

/** A value that begins at an offset and ends on the same line; `undefined` where the quick reader is not sure of it. */
export function readInline(yaml: string, from: number, lineEnd: number): YamlNode | undefined {
  const mark = yaml.charAt(from)
  if (mark === '[' || mark === '{') return readFlow(yaml, from, lineEnd, 0)
  if (mark === '"' || mark === "'") return readQuoted(yaml, from)
  return readPlainLine(yaml, from, lineEnd)
}

/** The name of a field that begins at an offset, if it needs no quotes: letters, digits, hyphens, dots and underscores. */
export function keyAt(yaml: string, offset: number): string | undefined {
  plainKey.lastIndex = offset
  if (!plainKey.test(yaml)) return undefined
  const key = yaml.slice(offset, plainKey.lastIndex)
  const shared = names.get(key)
  if (shared === undefined && names.size < mostNames) names.set(key, key)
  return shared ?? key
}

const plainKey = /(?!\d+:)[A-Za-z0-9][\w.-]*(?=:(?: |\n|$))/y

/** Names met so far, so that ten thousand files do not hold ten thousand copies of `kind`. */
const names = new Map<string, string>()
const mostNames = 1000

/** Plain text on one line, which ends before a comment and the spaces in front of it. */
function readPlainLine(yaml: string, from: number, lineEnd: number): YamlScalar | undefined {
  const line = yaml.slice(from, lineEnd)
  const comment = line.indexOf(' #')
  return readPlain(yaml, from, comment < 0 ? lineEnd : from + comment)
}

/** Text in quotes on one line, in which only the quote itself and the backslash are escaped. */
function readQuoted(yaml: string, from: number): YamlScalar | undefined {
  const isDouble = yaml.charAt(from) === '"'
  const pattern = isDouble ? doubleQuoted : singleQuoted
  pattern.lastIndex = from
  if (!pattern.test(yaml)) return undefined
  const end = pattern.lastIndex
  const text = yaml.slice(from + 1, end - 1)
  const value = isDouble ? text.replaceAll(/\\(.)/g, '$1') : text.replaceAll("''", "'")
  return { type: 'scalar', start: from, end, value }
}

const doubleQuoted = /"(?:[^"\\\n]|\\["\\])*"/y
const singleQuoted = /'(?:[^'\n]|'')*'/y

/** Plain text between two offsets, without the spaces at its end. */
function readPlain(yaml: string, from: number, to: number): YamlScalar | undefined {
  let end = to
  while (end > from && yaml.charAt(end - 1) === ' ') end--
  const text = yaml.slice(from, end)
  if (!plainStart.test(text) || text.includes(': ') || text.includes(' #') || text.endsWith(':')) return undefined
  const value = plainValue(text)
  return value === undefined ? undefined : { type: 'scalar', start: from, end, value }
}

/** Characters that mean nothing at the start of plain text. */
const plainStart = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-\d)/

/** What plain text means in the core schema of YAML 1.2; `undefined` for numbers that are seldom written. */
function plainValue(text: string): string | number | boolean | null | undefined {
  const known = words.get(text)
  if (known !== undefined) return known
  if (!/^[-+.\d]/.test(text)) return text
  if (/^[-+]?\d{1,15}(?:\.\d{0,15})?$/.test(text)) return Number(text)
  return numberLike.test(text) ? undefined : text
}

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
])

const numberLike =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

/** A list or group of fields in brackets on one line. */
function readFlow(yaml: string, from: number, lineEnd: number, depth: number): YamlNode | undefined {
  if (depth > deepest) return undefined
  const isMap = yaml.charAt(from) === '{'
  const close = isMap ? '}' : ']'
  const entries: YamlEntry[] = []
  const items: YamlNode[] = []
  let offset = skipSpaces(yaml, from + 1)
  while (yaml.charAt(offset) !== close) {
    if (offset >= lineEnd) return undefined
    const key = isMap ? readFlowKey(yaml, offset, entries) : undefined
    if (isMap && key === undefined) return undefined
    const keyEnd = offset + (key?.length ?? 0)
    const node = readFlowValue(yaml, isMap ? skipSpaces(yaml, keyEnd + 1) : offset, lineEnd, depth)
    if (node?.end === undefined) return undefined
    if (key === undefined) items.push(node)
    else entries.push({ key, start: offset, end: keyEnd, node })
    offset = skipSpaces(yaml, node.end)
    if (yaml.charAt(offset) === ',') {
      offset = skipSpaces(yaml, offset + 1)
      if (yaml.charAt(offset) === close) return undefined
    } else if (yaml.charAt(offset) !== close) return undefined
  }
  const end = offset + 1
  return isMap
    ? { type: 'map', start: from, end, entries: entries.slice() }
    : { type: 'list', start: from, end, items: items.slice() }
}

function readFlowKey(yaml: string, offset: number, before: readonly YamlEntry[]): string | undefined {
  const key = keyAt(yaml, offset)
  if (key === undefined || before.length === mostFields || before.some((entry) => entry.key === key)) return undefined
  return key
}

function readFlowValue(yaml: string, from: number, lineEnd: number, depth: number): YamlNode | undefined {
  const mark = yaml.charAt(from)
  if (mark === '[' || mark === '{') return readFlow(yaml, from, lineEnd, depth + 1)
  if (mark === '"' || mark === "'") return readQuoted(yaml, from)
  let next = from
  while (next < lineEnd && !flowMarks.includes(yaml.charAt(next))) next++
  if (next >= lineEnd || yaml.charAt(next) === '[' || yaml.charAt(next) === '{') return undefined
  return readPlain(yaml, from, next)
}

const flowMarks = ',[]{}'

function skipSpaces(yaml: string, from: number): number {
  let offset = from
  while (yaml.charAt(offset) === ' ') offset++
  return offset
}
