import { type Slip, slip } from './slip.ts'

/** Finds the punctuation mark at the end of a title; the stop of an abbreviation is none. */
export function titleEndSlips(title: string): Slip[] {
  const match = titleEnd.exec(title)
  if (match === null || /(?:^|[^A-Za-z])(?:etc|Inc|Ltd|Co|Corp|No|vol|al|ed|[A-Z])\.$|\.{3}$/.test(title)) return []
  const mark = match[0].trimEnd()
  const { edits } = slip([match.index, match.index + mark.length], '')
  return match.index === 0 ? [] : [{ span: [match.index, match.index + mark.length], expected: '', edits }]
}

const titleEnd = /[，。；：、．,;:.]+\s*$/

/** What stands in every text that ends in a mark. */
export const titleEndHint = /[，。；：、．,;:.]\s*$/m
