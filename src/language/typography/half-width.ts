import { matchesOf } from '../matches.ts'
import { type Slip, slip } from './slip.ts'

/** Finds Western digits, letters and percent signs of full width. */
export function halfWidthSlips(text: string): Slip[] {
  return matchesOf(text, wide).map(({ index, 0: written }) => {
    const found = slip([index, index + written.length], written.normalize('NFKC'))
    const opensList = index === 0 && /^[.)]/.test(text.slice(written.length)) // Markdown would take it for a list
    return opensList ? { ...found, edits: [] } : found
  })
}

/** What stands in every text with such a slip; most texts have nothing of it. */
export const halfWidthHint = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a％]/
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a％]+/g
