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
    const column = columns[index]
    if (!cell || !('text' in cell) || !column || column.hidden || !isWrapped(cell.style)) continue
    const own = linesIn(cell.text, column.width - 0.5)
    if (own > lines) lines = own
  }
  return lines === 1 ? undefined : Math.min(409, lines * 13.5 + 4)
}

function linesIn(text: string, width: number): number {
  if (text.length * 2 <= width && !text.includes('\n')) return 1
  if (!text.includes('\n')) return Math.max(1, Math.ceil(widthOf(text) / width))
  return text.split('\n').reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(widthOf(paragraph) / width)), 0)
}

/** Width in characters of the standard font: Chinese characters and marks take two. */
function widthOf(text: string): number {
  const wide = text.match(wideSigns)?.length ?? 0
  return wide * 2 + (text.length - wide) * 1.05
}

const wideSigns = /[\u1100-\u115f\u2018-\u201d\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g
