import { keyAt, readInline } from './yaml-inline.ts'
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.ts'

/** A line that is neither blank nor a comment: where it begins behind its indentation, and where it ends. */
interface YamlLine {
  readonly indent: number
  readonly start: number
  readonly end: number
  /** Offset of the next line. */
  readonly next: number
}

/** The lines of a text, and which of them comes next. */
interface Cursor {
  readonly yaml: string
  readonly lines: YamlLine[]
  index: number
}

/** Deeper than this fields are left to the reference. */
const deepest = 20

/**
 * Reads YAML that consists of nothing but what front matter is usually written with: fields, lists with hyphens, brackets
 * and quotes on one line, comments. The values and their offsets are then those of the YAML library; `undefined` says that
 * the library must be asked.
 */
export function readYaml(yaml: string): YamlMap | undefined {
  if (control.test(yaml)) return undefined
  const cursor: Cursor = { yaml, lines: linesOf(yaml), index: 0 }
  const root = cursor.lines[0]?.indent === 0 ? readMap(cursor, 0, 0) : undefined
  return cursor.index === cursor.lines.length ? root : undefined
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no editor shows is for the library to judge
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/

function linesOf(yaml: string): YamlLine[] {
  const lines: YamlLine[] = []
  for (let origin = 0; origin < yaml.length; ) {
    const ending = yaml.indexOf('\n', origin)
    const end = ending < 0 ? yaml.length : ending
    let start = origin
    while (start < end && yaml.charAt(start) === ' ') start++
    const next = Math.min(end + 1, yaml.length)
    if (start < end && yaml.charAt(start) !== '#') lines.push({ indent: start - origin, start, end, next })
    origin = end + 1
  }
  return lines
}

/** The fields that begin with the current line, whose names stand at `indent`. */
function readMap(cursor: Cursor, indent: number, depth: number): YamlMap | undefined {
  const entries: YamlEntry[] = []
  const names = new Set<string>()
  const first = cursor.lines[cursor.index]
  if (!first || depth > deepest) return undefined
  for (let line: YamlLine | undefined = first; line?.indent === indent; line = cursor.lines[cursor.index]) {
    const entry = readEntry(cursor, line, depth)
    if (!entry || names.has(entry.key)) return undefined
    names.add(entry.key)
    entries.push(entry)
  }
  return { type: 'map', start: first.start, end: endBehind(cursor, entries.at(-1)?.node), entries: entries.slice() }
}

function readEntry(cursor: Cursor, line: YamlLine, depth: number): YamlEntry | undefined {
  const { yaml } = cursor
  const key = keyAt(yaml, line.start)
  if (key === undefined) return undefined
  const end = line.start + key.length
  const node = readValue(cursor, line, end + 1, depth)
  return node && { key, start: line.start, end, node }
}

/** The value behind the colon of a field: on the same line, or on the lines below. */
function readValue(cursor: Cursor, line: YamlLine, from: number, depth: number): YamlNode | undefined {
  const { yaml, lines } = cursor
  cursor.index++
  if (contentStart(yaml, from, line.end) < line.end) return readRest(yaml, line, from)
  const next = lines[cursor.index]
  if (next && isItem(yaml, next) && next.indent >= line.indent) return readList(cursor, next.indent, depth + 1)
  if (next && next.indent > line.indent) return readMap(cursor, next.indent, depth + 1)
  return { type: 'scalar', start: from, end: from, value: null }
}

/** The value in the rest of a line, behind which only a comment may stand. */
function readRest(yaml: string, line: YamlLine, from: number): YamlNode | undefined {
  const node = readInline(yaml, contentStart(yaml, from, line.end), line.end)
  return node?.end !== undefined && contentStart(yaml, node.end, line.end) === line.end ? node : undefined
}

function readList(cursor: Cursor, indent: number, depth: number): YamlNode | undefined {
  const items: YamlNode[] = []
  const { yaml, lines } = cursor
  const first = lines[cursor.index]
  if (!first || depth > deepest) return undefined
  for (let line: YamlLine | undefined = first; line?.indent === indent; line = lines[cursor.index]) {
    if (!isItem(yaml, line)) break
    const item = readItem(cursor, line, depth)
    if (!item) return undefined
    items.push(item)
  }
  return { type: 'list', start: first.start, end: endBehind(cursor, items.at(-1)), items: items.slice() }
}

/** An element behind a hyphen and one space: a value on the same line, or fields that begin there. */
function readItem(cursor: Cursor, line: YamlLine, depth: number): YamlNode | undefined {
  const { yaml, lines, index } = cursor
  const content: YamlLine = { ...line, indent: line.indent + 2, start: line.start + 2 }
  if (keyAt(yaml, content.start) !== undefined) {
    lines[index] = content
    return readMap(cursor, content.indent, depth + 1)
  }
  cursor.index++
  return readRest(yaml, content, content.start)
}

/** Whether a line begins with a hyphen, one space and content. */
function isItem(yaml: string, { start, end }: YamlLine): boolean {
  return yaml.startsWith('- ', start) && start + 2 < end && !' #'.includes(yaml.charAt(start + 2))
}

/** Where content begins behind spaces; the end of the line where there is none but a comment. */
function contentStart(yaml: string, from: number, lineEnd: number): number {
  let offset = from
  while (offset < lineEnd && yaml.charAt(offset) === ' ') offset++
  return offset > from && yaml.charAt(offset) === '#' ? lineEnd : offset
}

/** Where lines of fields or elements end, the last of which is `last`; what follows them may belong to them. */
function endBehind({ yaml, lines, index }: Cursor, last: YamlNode | undefined): number | undefined {
  if (last?.end === undefined || last.end === last.start) return undefined
  const [before, next] = [lines[index - 1], lines[index]]
  return before?.next === (next ? next.start - next.indent : yaml.length) ? before?.next : undefined
}
