import type { Place } from '../model/place.ts'

/**
 * Where a field or an entry of a JSON text stands, from its name to the end of its value, by the names and numbers that lead to
 * it; of what is not there, the nearest around it. The text must be JSON.
 */
export function placeInJson(file: string, text: string, path: readonly (string | number)[]): Place {
  const tokens = Array.from(text.matchAll(token), ({ 0: written, index }) => ({ written, index }))
  let found: Entry = { name: '', first: 0, value: 0, last: endOfValue(tokens, 0) }
  for (const step of path) {
    const within = entriesOf(tokens, found.value).findLast(({ name }) => name === String(step))
    if (within === undefined) break
    found = within
  }
  const [first, last] = [tokens[found.first], tokens[found.last]]
  const start = first?.index ?? 0
  const end = last === undefined ? start : last.index + last.written.length
  const [from, to] = [pointAt(text, start), pointAt(text, end)]
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

interface Token {
  readonly written: string
  readonly index: number
}

/** A field or entry: its name or number, and its tokens: the first, the first of its value, the last. */
interface Entry {
  readonly name: string
  readonly first: number
  readonly value: number
  readonly last: number
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g

/** The fields of the object, or the entries of the list, that begins with the token at `start`; none of any other value. */
function entriesOf(tokens: readonly Token[], start: number): Entry[] {
  const entries: Entry[] = []
  const isObject = tokens[start]?.written === '{'
  if (!isObject && tokens[start]?.written !== '[') return entries
  const end = endOfValue(tokens, start)
  for (let at = start + 1; at < end; ) {
    const value = isObject ? at + 2 : at
    const last = endOfValue(tokens, value)
    const name = isObject ? String(JSON.parse(tokens[at]?.written ?? '""')) : String(entries.length)
    entries.push({ name, first: at, value, last })
    at = last + 2 // behind the comma
  }
  return entries
}

function endOfValue(tokens: readonly Token[], start: number): number {
  let depth = 0
  for (let at = start; at < tokens.length; at++) {
    const written = tokens[at]?.written ?? ''
    if (written === '{' || written === '[') depth++
    if (written === '}' || written === ']') depth--
    if (depth === 0) return at
  }
  return tokens.length - 1
}

function pointAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
