import type { PhrasingContent } from 'mdast'
import { append, exact } from '../../model/lists.ts'
import { runAt } from './attention.ts'
import {
  ampersand,
  asterisk,
  backslash,
  backtick,
  closeBracket,
  dollar,
  exclamation,
  newline,
  openBracket,
  underscore,
} from './characters.ts'
import { type Flow, type Line, type Point, pointIn } from './line.ts'
import { inlineMath } from './read-math.ts'
import { isBehindMarks, pointAt, type Span, spanIn, spanOver } from './span.ts'

/** The inline content of a part of one line; `undefined` where the quick reader is not sure what it means. */
export function readLine(text: string, line: Line, from: number, to: number): PhrasingContent[] | undefined {
  if (from === to) return []
  const mark = nextMark(text, from, to)
  if (mark < to) return readMarked(spanIn(text, line, from, to), mark)
  const position = { start: pointIn(line, from), end: pointIn(line, to) }
  return [{ type: 'text', value: text.slice(from, to), position }]
}

/** The inline content of several lines. */
export function readLines(flow: Flow, from: number, end: number): PhrasingContent[] | undefined {
  const span = spanOver(flow, from, end)
  return span && readMarked(span, nextMark(span.text, span.from, span.to))
}

/** What is open while inline content is read: the content itself, a link, or emphasis. */
interface Frame {
  readonly mark: '' | '[' | '*' | '_'
  readonly size: number
  readonly start: Point
  nodes: PhrasingContent[]
  /** What is open around it. */
  readonly around?: Frame | undefined
}

/** How far the reading has come. */
interface Reading {
  readonly span: Span
  /** The innermost of what is open. */
  open: Frame
  /** Marks of long runs that stay text as long as nothing closes them. */
  long: string
  index: number
  /** Where the last node ended and the next one begins, which is text until a mark says otherwise. */
  last: Point
  /** Where the text node that is being read begins, the text of it so far, and from where the rest is still to be taken. */
  textFrom: number
  value: string
  taken: number
}

/** Reads text whose first character that can have a meaning stands at `index`. */
function readMarked(span: Span, index: number): PhrasingContent[] | undefined {
  const { text, from, to } = span
  const last = pointAt(span, from)
  const root: Frame = { mark: '', size: 0, start: last, nodes: [], around: undefined }
  const reading: Reading = { span, open: root, long: '', index, last, textFrom: from, value: '', taken: from }
  while (reading.index < to) {
    if (isBehindMarks(span, reading.index) || !readMark(reading, text.charCodeAt(reading.index))) return undefined
    reading.index = nextMark(text, reading.index, to)
  }
  endText(reading, to)
  return reading.open === root ? exact(root.nodes) : undefined
}

/** Where the next character stands that can have a meaning. */
function nextMark(text: string, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    if (code < 128 && special[code] === 1) return index
  }
  return to
}

const special = Uint8Array.from({ length: 128 }, (_, code) =>
  '\\`$[]*_&<!'.includes(String.fromCharCode(code)) ? 1 : 0,
)

/** Reads what begins with a character of meaning; false where it is not sure what it means. */
function readMark(reading: Reading, mark: number): boolean {
  switch (mark) {
    case backslash:
      return readEscape(reading)
    case backtick:
      return readVerbatim(reading, '`')
    case dollar:
      return readVerbatim(reading, '$')
    case openBracket:
      return openLink(reading)
    case closeBracket:
      return closeLink(reading)
    case exclamation: {
      const isImage = reading.span.text.charCodeAt(reading.index + 1) === openBracket
      return isImage ? readImage(reading) : readLiteral(reading, 1)
    }
    case asterisk:
      return readAttention(reading, '*')
    case underscore:
      return readAttention(reading, '_')
    case ampersand:
      return !startsWith(reading, characterReference) && readLiteral(reading, 1)
    default:
      return !startsWith(reading, markup) && readLiteral(reading, 1)
  }
}

const characterReference = /&#?[A-Za-z0-9]{1,31};/y
const markup = /<[A-Za-z/!?]/y

function startsWith({ span, index }: Reading, pattern: RegExp): boolean {
  pattern.lastIndex = index
  return pattern.test(span.text)
}

function readLiteral(reading: Reading, length: number): true {
  reading.index += length
  return true
}

function readEscape(reading: Reading): boolean {
  const { span, index } = reading
  const next = index + 1 < span.to ? span.text.charCodeAt(index + 1) : 0
  if (next === newline) return false // a break
  if (!/[!-/:-@[-`{-~]/.test(String.fromCharCode(next))) return readLiteral(reading, 1)
  if (span.text.charCodeAt(index + 2) === next) return false // some marks ask whether the one before them is escaped
  reading.value += span.text.slice(reading.taken, index)
  reading.taken = index + 1
  reading.index = index + 2
  return true
}

/** Code or a formula: what stands between two runs of marks of the same length. */
function readVerbatim(reading: Reading, mark: '`' | '$'): boolean {
  const { span, index } = reading
  const { text, to } = span
  const size = runLength(text, index, to)
  let end = text.indexOf(mark, index + size)
  while (end >= 0 && end < to && runLength(text, end, to) !== size)
    end = text.indexOf(mark, end + runLength(text, end, to))
  if (end < 0 || end >= to) return readLiteral(reading, size)
  const content = text.slice(index + size, end)
  if (/[\n[\]]/.test(content)) return false
  const isPadded = content.startsWith(' ') && content.endsWith(' ') && /[^ ]/.test(content)
  const value = isPadded ? content.slice(1, -1) : content
  const start = endText(reading, index)
  const position = { start, end: beginText(reading, end + size) }
  addNode(reading.open, mark === '$' ? inlineMath(value, position) : { type: 'inlineCode', value, position })
  return true
}

function runLength(text: string, index: number, to: number): number {
  const mark = text.charCodeAt(index)
  let end = index + 1
  while (end < to && text.charCodeAt(end) === mark) end++
  return end - index
}

function openLink(reading: Reading): boolean {
  for (let frame: Frame | undefined = reading.open; frame; frame = frame.around) if (frame.mark === '[') return false
  openFrame(reading, '[', 1)
  return true
}

/** A link whose address and title have no marks in them; every other bracket is left to the reference. */
function closeLink(reading: Reading): boolean {
  const { span, index, open: frame } = reading
  if (frame.mark === '') return readLiteral(reading, 1)
  resource.lastIndex = index
  const found = resource.exec(span.text)
  if (frame.mark !== '[' || !frame.around || !found || resource.lastIndex > span.to) return false
  const end = resource.lastIndex
  endText(reading, index)
  reading.open = frame.around
  const position = { start: frame.start, end: beginText(reading, end) }
  const url = found[1] ?? ''
  const title = found[2] ?? null
  addNode(reading.open, { type: 'link', title, url, children: exact(frame.nodes), position })
  return true
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: an address with control characters is none
const resource = /\]\(([^\s()<>\\&\u0000-\u001f\u007f]+)(?: "([^"\\&\n]+)")?\)/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: an address with control characters is none
const image = /!\[([^[\]\\`$*_&<!\n]*)\]\(([^\s()<>\\&\u0000-\u001f\u007f]+)(?: "([^"\\&\n]+)")?\)/y

function readImage(reading: Reading): boolean {
  const { span, index, open } = reading
  image.lastIndex = index
  const found = image.exec(span.text)
  if (!found || image.lastIndex > span.to || open.around) return false
  const end = image.lastIndex
  const start = endText(reading, index)
  const [, alt = '', url = '', title = null] = found
  const position = { start, end: beginText(reading, end) }
  addNode(reading.open, { type: 'image', title, url, alt, position })
  return true
}

/** Emphasis that holds no other and ends in as many marks as it begins with; every other is left to the reference. */
function readAttention(reading: Reading, mark: '*' | '_'): boolean {
  const { span, index, open: frame } = reading
  const run = runAt(span, index)
  if (!run) return false
  const { size, opens, closes } = run
  if (closes && reading.long.includes(mark)) return false
  if (frame.mark === '*' || frame.mark === '_') {
    if (!opens && !closes) return readLiteral(reading, size)
    if (!closes || frame.mark !== mark || frame.size !== size || !frame.around) return false
    endText(reading, index)
    reading.open = frame.around
    const position = { start: frame.start, end: beginText(reading, index + size) }
    addNode(reading.open, { type: size === 1 ? 'emphasis' : 'strong', children: exact(frame.nodes), position })
    return true
  }
  if (!opens) return readLiteral(reading, size)
  if (size > 2) {
    reading.long += mark
    return readLiteral(reading, size)
  }
  openFrame(reading, mark, size)
  return true
}

function openFrame(reading: Reading, mark: Frame['mark'], size: number): void {
  const start = endText(reading, reading.index)
  reading.open = { mark, size, start, nodes: [], around: reading.open }
  beginText(reading, reading.index + size)
}

function addNode(frame: Frame, node: PhrasingContent): void {
  frame.nodes = append(frame.nodes, node)
}

/** Puts the text before `to` into the tree, if there is any; gives the place of `to`. */
function endText(reading: Reading, to: number): Point {
  const { span, textFrom, taken, last } = reading
  if (to <= textFrom) return last
  const value = reading.value + span.text.slice(taken, to)
  const end = pointAt(span, to)
  addNode(reading.open, { type: 'text', value, position: { start: last, end } })
  return end
}

/** Goes on with text behind a node or mark that ended at `from`; gives the place of it. */
function beginText(reading: Reading, from: number): Point {
  reading.index = from
  reading.textFrom = from
  reading.value = ''
  reading.taken = from
  reading.last = pointAt(reading.span, from)
  return reading.last
}
