import type { PhrasingContent } from 'mdast'
import type { Language } from '../model/text.ts'
import type { Item } from '../syntax/blocks.ts'

/** With what the items of a list end. */
export interface EndMarks {
  /** An item that leads in a list of its own. */
  readonly leading: string
  readonly inner: string
  readonly last: string
}

/**
 * The marks that the items below `leadIn` print: `；` and at last `。` where it ends in a colon, `。` everywhere below a full
 * sentence, `：` above a list of their own (GB/T 1.1—2020 7.5, 待核对).
 */
export function endMarks(leadIn: string, language: Language): EndMarks {
  const marks = language === 'zh' ? chinese : english
  return colonAtEnd.test(leadIn) ? marks.belowColon : marks.belowSentence
}

/** The content of an item with the end mark that it prints; what the author typed there is dropped. */
export function endItem({ content, items }: Item, marks: EndMarks, at: 'inner' | 'last'): readonly PhrasingContent[] {
  return withEnd(content, items.length > 0 ? marks.leading : marks[at])
}

const colonAtEnd = /[：:]\s*$/
const endMark = /[；;。.，,、：:\s]/
const chinese = marksOf('：', '；', '。')
const english = marksOf(':', ';', '.')

function marksOf(colon: string, semicolon: string, stop: string): Record<'belowColon' | 'belowSentence', EndMarks> {
  return {
    belowColon: { leading: colon, inner: semicolon, last: stop },
    belowSentence: { leading: colon, inner: stop, last: stop },
  }
}

function withEnd(content: readonly PhrasingContent[], mark: string): readonly PhrasingContent[] {
  const last = content[content.length - 1]
  if (last?.type !== 'text') return [...content, { type: 'text', value: mark }]
  const { value } = last
  if (value.endsWith(mark) && !endMark.test(value.charAt(value.length - mark.length - 1))) return content // typed as it prints
  return content.with(-1, { ...last, value: value.slice(0, endOfWords(value)) + mark })
}

/** Where the words of a text end, before the marks and white space at its end. */
function endOfWords(text: string): number {
  let end = text.length
  while (endMark.test(text.charAt(end - 1))) end--
  return end
}
