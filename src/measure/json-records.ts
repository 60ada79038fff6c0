import type { Message } from '../model/text.ts'
import { longestRow } from './csv.ts'
import { RecordsError } from './records-error.ts'

/** One record of a JSON file, by the names of its fields. */
export type JsonRecord = Readonly<Record<string, unknown>>

/**
 * Reads the records of a JSON file in pieces of text: a list of objects, or objects one after the other (NDJSON). Throws a
 * `RecordsError` where it is neither.
 */
export function readJsonRecords(
  file: string,
  pieces: Iterable<string>,
  take: (record: JsonRecord, line: number) => void,
): void {
  let line = 1
  let scan: Scan = startOfScan
  let text = ''
  for (const piece of pieces) {
    const before = text.length
    text += piece
    let start = 0
    for (let at = before; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const next = step(scan, code)
      if (next === undefined) throw new RecordsError(notRecords(file, line + linesIn(text, start, at)))
      if (scan.depth === 0 && next.depth === 1) {
        line += linesIn(text, start, at)
        start = at
      } else if (scan.depth === 1 && next.depth === 0) {
        take(parseRecord(file, text.slice(start, at + 1), line), line)
        line += linesIn(text, start, at + 1)
        start = at + 1
      }
      scan = next
    }
    if (scan.depth === 0) {
      line += linesIn(text, start, text.length)
      start = text.length
    }
    text = text.slice(start)
    if (text.length > longestRow) throw new RecordsError(tooLong(file, line))
  }
  if (scan.depth > 0 || scan.list === 'open') throw new RecordsError(cutOff(file, line))
}

/** Where the scan is: how many braces and brackets of the record are open, and whether it stands within text. */
interface Scan {
  readonly depth: number
  readonly inText: boolean
  readonly isEscaped: boolean
  readonly list: 'none' | 'open' | 'closed'
  readonly seen: boolean
}

const startOfScan: Scan = { depth: 0, inText: false, isEscaped: false, list: 'none', seen: false }

const mark = { quote: 34, comma: 44, open: 91, backslash: 92, close: 93, begin: 123, end: 125 } as const

/** The scan after one more character; nothing where no record can stand. */
function step(scan: Scan, code: number): Scan | undefined {
  if (scan.depth === 0) return between(scan, code)
  if (scan.isEscaped) return { ...scan, isEscaped: false }
  if (scan.inText) {
    if (code === mark.backslash) return { ...scan, isEscaped: true }
    return code === mark.quote ? { ...scan, inText: false } : scan
  }
  if (code === mark.quote) return { ...scan, inText: true }
  if (code === mark.begin || code === mark.open) return { ...scan, depth: scan.depth + 1 }
  return code === mark.end || code === mark.close ? { ...scan, depth: scan.depth - 1 } : scan
}

function between(scan: Scan, code: number): Scan | undefined {
  if (code === 32 || code === 9 || code === 10 || code === 13 || code === 0xfeff) return scan
  if (code === mark.begin) return scan.list === 'closed' ? undefined : { ...scan, depth: 1, seen: true }
  if (code === mark.open) return scan.list === 'none' && !scan.seen ? { ...scan, list: 'open' } : undefined
  if (code === mark.close) return scan.list === 'open' ? { ...scan, list: 'closed' } : undefined
  return code === mark.comma && scan.list === 'open' && scan.seen ? scan : undefined
}

function parseRecord(file: string, text: string, line: number): JsonRecord {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new RecordsError(notJson(file, line), { cause })
  }
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}

function notRecords(file: string, line: number): Message {
  return {
    zh: `无法读取 \`${file}\`：第 ${line} 行不是记录，文件应为对象的列表，或一行一个对象。`,
    en: `Cannot read \`${file}\`: line ${line} is no record, the file should be a list of objects, or one object a line.`,
  }
}

function notJson(file: string, line: number): Message {
  return {
    zh: `无法读取 \`${file}\`：第 ${line} 行开始的记录不是 JSON。请检查引号和逗号。`,
    en: `Cannot read \`${file}\`: the record that begins on line ${line} is not JSON. See to its quotation marks and commas.`,
  }
}

function tooLong(file: string, line: number): Message {
  return {
    zh: `无法读取 \`${file}\`：第 ${line} 行开始的记录超过 ${longestRow} 个字符。请检查括号和引号。`,
    en: `Cannot read \`${file}\`: the record that begins on line ${line} is longer than ${longestRow} characters. See to its brackets and quotation marks.`,
  }
}

function cutOff(file: string, line: number): Message {
  return {
    zh: `无法读取 \`${file}\`：第 ${line} 行开始的内容没有结束，文件可能不完整。`,
    en: `Cannot read \`${file}\`: what begins on line ${line} never ends, the file may be cut off.`,
  }
}
