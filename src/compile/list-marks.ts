import type { PhrasingContent } from 'mdast'
import type { Language } from '../model/text.ts'
import type { Item } from '../syntax/blocks.ts'

/**
 * An item with the end mark that it prints: `；` and at last `。` below a lead-in that ends in a colon, `。` everywhere
 * below a full sentence, `：` above a list of its own (GB/T 1.1—2020 7.5, 待核对). What the author typed there is dropped.
 */
export function endItem(
  item: Item,
  position: { readonly leadIn: string; readonly last: boolean; readonly language: Language },
): Item {
  const marks = position.language === 'zh' ? chinese : english
  const afterColon = /[：:]\s*$/.test(position.leadIn)
  const mark = item.items.length > 0 ? marks.colon : position.last || !afterColon ? marks.stop : marks.semicolon
  return { ...item, content: withEnd(item.content, mark) }
}

const chinese = { colon: '：', stop: '。', semicolon: '；' }
const english = { colon: ':', stop: '.', semicolon: ';' }

function withEnd(content: readonly PhrasingContent[], mark: string): PhrasingContent[] {
  const last = content.at(-1)
  const rest = content.slice(0, -1)
  if (last?.type === 'text') return [...rest, { ...last, value: last.value.replace(/[；;。.，,、：:\s]*$/, '') + mark }]
  return [...content, { type: 'text', value: mark }]
}
