import type { Message } from '../model/text.ts'
import { RecordsError } from './records-error.ts'

/** Told of each row: its cells, which hold until the next row, and the line on which it begins. */
export type TakeRow = (cells: readonly string[], line: number) => void

/** Longest row, in characters; a quotation mark that is never closed would swallow the rest of the file. */
export const longestRow = 1_048_576

/**
 * Reads CSV as RFC 4180 has it, in pieces of text: rows end in CRLF, LF or CR, cells in a comma; a cell in quotation marks
 * may hold commas, line ends and doubled quotation marks. Empty lines are no rows. Throws a `RecordsError` where it is no
 * CSV: text after a closing quotation mark, one that is never closed, or a row too long.
 */
export function readCsv(file: string, pieces: Iterable<string>, take: TakeRow): void {
  let text = ''
  let line = 1
  for (const piece of pieces) {
    text = text === '' ? piece : text + piece
    const read = readRows({ file, text, line, isLast: false }, take)
    text = text.slice(read.end)
    line = read.line
    if (text.length > longestRow) throw new RecordsError(tooLong(file, line))
  }
  if (text !== '') readRows({ file, text, line, isLast: true }, take)
}

interface Piece {
  readonly file: string
  readonly text: string
  /** Line on which `text` begins. */
  readonly line: number
  /** Whether the end of `text` ends its last row. */
  readonly isLast: boolean
}

const [quote, comma, feed, carriage] = [34, 44, 10, 13]

/** Takes the whole rows of a piece; tells where, and on which line, the first one begins that is not whole. */
function readRows({ file, text, line: firstLine, isLast }: Piece, take: TakeRow): { end: number; line: number } {
  const { length } = text
  const cells: string[] = []
  let rowStart = 0
  let line = firstLine
  let lineEnds = 0
  let at = 0
  while (at < length) {
    let cell: string
    if (text.charCodeAt(at) === quote) {
      const closing = closingQuote(text, at + 1)
      if (closing < 0 || (closing + 1 === length && !isLast)) {
        if (isLast) throw new RecordsError(unclosed(file, line))
        return { end: rowStart, line }
      }
      cell = text.slice(at + 1, closing)
      lineEnds += countLineEnds(cell)
      if (cell.includes('"')) cell = cell.replaceAll('""', '"')
      at = closing + 1
      const next = text.charCodeAt(at)
      if (at < length && next !== comma && next !== feed && next !== carriage) {
        throw new RecordsError(afterQuote(file, line + lineEnds))
      }
    } else {
      const start = at
      while (at < length) {
        const code = text.charCodeAt(at)
        if (code === comma || code === feed || code === carriage) break
        at++
      }
      cell = text.slice(start, at)
    }
    if (at >= length && !isLast) return { end: rowStart, line }
    cells.push(cell)
    const ending = text.charCodeAt(at)
    if (at < length && ending === comma) {
      at++
      if (at >= length && isLast) cells.push('')
      else continue
    } else if (ending === carriage) {
      // The line feed that belongs to it may come with the next piece.
      if (at + 1 >= length && !isLast) return { end: rowStart, line }
      at += text.charCodeAt(at + 1) === feed ? 2 : 1
    } else at++
    if (cells.length > 1 || cells[0] !== '') take(cells, line)
    cells.length = 0
    line += lineEnds + 1
    lineEnds = 0
    rowStart = at
  }
  return { end: rowStart, line }
}

/** Position of the quotation mark that closes a cell; -1 if none does. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2)
  return at
}

function countLineEnds(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n?|\n/g)?.length ?? 0) : 0
}

function tooLong(file: string, line: number): Message {
  return {
    zh: `无法读取 \`${file}\`：第 ${line} 行开始的记录超过 ${longestRow} 个字符，可能有没有闭合的引号。请检查该行的引号。`,
    en: `Cannot read \`${file}\`: the record that begins on line ${line} is longer than ${longestRow} characters, a quotation mark may not be closed. See to the quotation marks of that line.`,
  }
}

function unclosed(file: string, line: number): Message {
  return {
    zh: `无法读取 \`${file}\`：第 ${line} 行开始的记录中有没有闭合的引号。请补上引号。`,
    en: `Cannot read \`${file}\`: the record that begins on line ${line} has a quotation mark that is never closed. Close it.`,
  }
}

function afterQuote(file: string, line: number): Message {
  return {
    zh: `无法读取 \`${file}\`：第 ${line} 行的引号之后还有文字，引号之后应为逗号或行末。单元格内的引号要写成两个。`,
    en: `Cannot read \`${file}\`: on line ${line} text follows a closing quotation mark, where a comma or the end of the line should. Double the quotation marks within a cell.`,
  }
}
