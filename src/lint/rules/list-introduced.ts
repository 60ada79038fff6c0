import type { Message } from '../../model/text.ts'
import { provisionKinds } from '../linted-document.ts'
import { plainOf } from '../plain-text.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const listIntroduced: DocumentRule = {
  id: 'list-introduced',
  summary: {
    zh: '每个列项都有引语，引语以冒号或句号结束。',
    en: 'Every list has a sentence that leads it in and ends in a colon or full stop.',
  },
  source: [sources.gbLists, sources.isoLists],
  severity: 'error',
  covers: ['LST-01'],
  scope: 'document',
  kinds: ['standard', ...provisionKinds],
  check({ blocks }) {
    const findings: Finding[] = []
    blocks.forEach((block) => {
      if (block.type === 'list') findings.push({ place: block.place, message: unintroduced })
      else if (block.type === 'paragraph' && block.items.length > 0 && !leadInEnd.test(plainOf(block.content)))
        findings.push({ place: block.place, message: unended })
    })
    return findings
  },
}

const leadInEnd = /[：:。.]\s*$/

const unintroduced: Message = {
  zh: '列项前没有引语，应紧跟在以 `：` 结尾的段落之后，请补上引语',
  en: 'Unexpected list without a lead-in, expected a paragraph that ends in `:` right above it; add one',
}
const unended: Message = {
  zh: '引语没有以冒号或句号结束，应以 `：` 结尾，请补上',
  en: 'Unexpected end of a lead-in, expected `:` or a full stop; add it',
}
