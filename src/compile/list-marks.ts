import type { PhrasingContent } from 'mdast'
import type { Language } from '../model/text.ts'
import type { Item } from '../syntax/blocks.ts'

/**
 * The content of an item with the end mark that it prints: `；` and at last `。` below a lead-in that ends in a colon, `。`
 * everywhere below a full sentence, `：` above a list of its own (GB/T 1.1—2020 7.5, 待核对). What the author typed there is
 * dropped.
 */
export function endItem(
  { content, items }: Item,
  position: { readonly leadIn: string; readonly last: boolean; readonly language: Language },
): readonly PhrasingContent[] {
  const marks = position.language === 'zh' ? chinese : english
  const afterColon = colonAtEnd.test(position.leadIn)
  const mark = items.length > 0 ? marks.colon : position.last || !afterColon ? marks.stop : marks.semicolon
  return withEnd(content, mark)
}

const colonAtEnd = /[：:]\s*$/
const endMark = /[；;。.，,、：:\s]/y
const chinese = { colon: '：', stop: '。', semicolon: '；' }
const english = { colon: ':', stop: '.', semicolon: ';' }

function withEnd(content: readonly PhrasingContent[], mark: string): readonly PhrasingContent[] {
  const last = content[content.length - 1]
  if (last?.type !== 'text') return [...content, { type: 'text', value: mark }]
  const { value } = last
  const end = endOfWords(value)
  if (end + mark.length === value.length && value.endsWith(mark)) return content // typed as it prints
  return content.with(-1, { ...last, value: value.slice(0, end) + mark })
}

/** Where the words of a text end, before the marks and white space at its end. */
function endOfWords(text: string): number {
  for (let end = text.length; end > 0; end--) {
    endMark.lastIndex = end - 1
    if (!endMark.test(text)) return end
  }
  return 0
}
