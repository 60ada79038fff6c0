import { type Slip, slip } from './slip.ts'

/** Finds the punctuation mark at the end of a title; the stop of an abbreviation is none. */
export function titleEndSlips(title: string): Slip[] {
  const match = titleEndHint.exec(title)
  if (match === null || /(?:^|[^A-Za-z])(?:etc|Inc|Ltd|Co|Corp|No|vol|al|ed|[A-Z])\.$|\.{3}$/.test(title)) return []
  const mark = match[0].trimEnd()
  const { edits } = slip([match.index, match.index + mark.length], '')
  return match.index === 0 ? [] : [{ span: [match.index, match.index + mark.length], expected: '', edits }]
}

/** The marks at the end of a text. */
export const titleEndHint = /[，。；：、．,;:.]+\s*$/
