import type { Message } from '../../model/text.ts'
import type { Item, ParagraphBlock } from '../../syntax/blocks.ts'
import { provisionKinds } from '../linted-document.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const provisionIdentified: DocumentRule = {
  id: 'provision-identified',
  summary: {
    zh: '每个段落和列项都以自己的 id 结尾。',
    en: 'Every paragraph and list item ends in an id of its own.',
  },
  source: [sources.project],
  severity: 'error',
  covers: ['HIE-10'],
  scope: 'document',
  kinds: provisionKinds,
  check({ blocks }) {
    const findings: Finding[] = []
    blocks.forEach((block) => {
      if (block.type === 'paragraph') addUnidentified(block, 'paragraph', findings)
    })
    return findings
  },
}

function addUnidentified(own: ParagraphBlock | Item, type: 'paragraph' | 'item', findings: Finding[]): void {
  if (!own.id) findings.push({ place: own.place, message: unidentified[type] })
  if (own.items.length > 0) for (const item of own.items) addUnidentified(item, 'item', findings)
}

const unidentified: Readonly<Record<'paragraph' | 'item', Message>> = {
  paragraph: {
    zh: '段落没有 id，应以 `{#id}` 结尾，请在段末加上，如 `{#record}`',
    en: 'Unexpected paragraph without an id, expected `{#id}` at its end; add one, such as `{#record}`',
  },
  item: {
    zh: '列项没有 id，应以 `{#id}` 结尾，请在项末加上，如 `{#record-time}`',
    en: 'Unexpected list item without an id, expected `{#id}` at its end; add one, such as `{#record-time}`',
  },
}
