import type { Column, Row } from './spreadsheet.ts'
import { isWrapped } from './styles.ts'

/**
 * Height in points that the texts of a row need in their columns, so that a program that does not measure text shows
 * all of it; `undefined` where the standard height does.
 */
export function fittedHeight({ cells }: Row, columns: readonly Column[]): number | undefined {
  let lines = 1
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]
    if (!cell || !('text' in cell)) continue
    const { text, style } = cell
    const { width, hidden } = columns[index] ?? { width: 0, hidden: true }
    if (hidden || fitsOneLine(text, width - padding) || !isWrapped(style)) continue
    const own = linesIn(text, width - padding)
    if (own > lines) lines = own
  }
  return lines === 1 ? undefined : Math.min(409, lines * 13.5 + 4)
}

const padding = 0.5

/** True of nearly every text, without looking at its characters. */
function fitsOneLine(text: string, width: number): boolean {
  return text.length * 2 <= width && !text.includes('\n')
}

function linesIn(text: string, width: number): number {
  if (!text.includes('\n')) return Math.max(1, Math.ceil(widthOf(text) / width))
  return text.split('\n').reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(widthOf(paragraph) / width)), 0)
}

/** Width in characters of the standard font: Chinese characters and marks take two. */
function widthOf(text: string): number {
  let wide = 0
  for (let index = 0; index < text.length; index += 1) if (isWide(text.charCodeAt(index))) wide += 1
  return wide * 2 + (text.length - wide) * 1.05
}

/** The commonest ranges first. */
function isWide(sign: number): boolean {
  if (sign < 0x1100) return false
  return (
    isWithin(sign, 0x2e80, 0xa4cf) ||
    isWithin(sign, 0xff00, 0xff60) ||
    isWithin(sign, 0x2018, 0x201d) ||
    isWithin(sign, 0x1100, 0x115f) ||
    isWithin(sign, 0xac00, 0xd7a3) ||
    isWithin(sign, 0xf900, 0xfaff) ||
    isWithin(sign, 0xfe30, 0xfe4f)
  )
}

function isWithin(sign: number, first: number, last: number): boolean {
  return sign >= first && sign <= last
}
