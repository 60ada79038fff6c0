import { append } from '../model/lists.ts'
import type { Span } from '../model/provision.ts'
import type { Language } from '../model/text.ts'
import { none } from './none.ts'

/** Where each sentence of a text stands, its end mark included; brackets and decimal points end none. */
export function sentencesOf(text: string, language: Language): readonly Span[] {
  let spans: Span[] | undefined
  const ends = language === 'zh' ? chineseEnd : englishEnd
  ends.lastIndex = 0
  for (let start = 0; start < text.length; ) {
    const end = ends.test(text) ? ends.lastIndex : text.length
    if (saysSomething(text, start, end)) spans = append<Span>(spans, [start, end])
    start = end
  }
  return spans ?? none
}

/** Whether anything but space stands between two places of a text, which most often begins with a Han character. */
function saysSomething(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  if (first > 0x3000 && first < 0xfe00) return true
  visible.lastIndex = start
  return visible.test(text) && visible.lastIndex <= end
}

const visible = /\S/g

const chineseEnd = /[。！？\n]+[”’」』）]?/g
/**
 * A full stop before a capital or the end, but not behind an abbreviation or a single letter; some words are abbreviations before a
 * number only: max. 30 mm, but not 5 min. 3 persons.
 */
const englishEnd =
  /(?:(?<!\b(?:e\.g|i\.e|etc|No|Nos|cf|vs|approx|Fig|Figs|Eq|Mr|Dr|[A-Z]))(?<!(?<!\d\s)\b(?:[Mm]in|[Mm]ax|cl|ca|para|pp?)(?=\.\s+\d))\.|[!?])["”’)]?(?=\s+["“(]?[A-Z\d]|\s*$)|\n+/g

/** Whether a place lies within a span. */
export function isWithin(span: Span, index: number): boolean {
  return index >= span[0] && index < span[1]
}
