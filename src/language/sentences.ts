import type { Span } from '../model/provision.ts'
import type { Language } from '../model/text.ts'

/** Where each sentence of a text stands, its end mark included; brackets and decimal points end none. */
export function sentencesOf(text: string, language: Language): Span[] {
  const spans: Span[] = []
  let start = 0
  const ends = language === 'zh' ? chineseEnd : englishEnd
  ends.lastIndex = 0
  for (let match = ends.exec(text); match !== null; match = ends.exec(text)) {
    const end = match.index + match[0].length
    if (text.slice(start, end).trim() !== '') spans.push([start, end])
    start = end
  }
  if (text.slice(start).trim() !== '') spans.push([start, text.length])
  return spans
}

const chineseEnd = /[。！？\n]+[”’」』）]?/g
/** A full stop before a capital or the end, but not behind an abbreviation or a single letter. */
const englishEnd =
  /(?:(?<!\b(?:e\.g|i\.e|etc|No|Nos|cf|vs|approx|Fig|Mr|Dr|[A-Z]))\.|[!?])["”’)]?(?=\s+["“(]?[A-Z\d]|\s*$)|\n+/g

/** Whether a place lies within a span. */
export function isWithin([start, end]: Span, index: number): boolean {
  return index >= start && index < end
}
