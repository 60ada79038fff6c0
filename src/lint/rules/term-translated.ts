import type { Message } from '../../model/text.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const termTranslated: CatalogRule = {
  id: 'term-translated',
  summary: {
    zh: '中文标准的每条术语有英文对应词。',
    en: 'Every term of a standard in Chinese has its English equivalent.',
  },
  source: [sources.gbTerms, sources.isoTerms],
  severity: 'error',
  covers: ['TRM-01'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const { language, terms } of compilation.catalog.standards)
      for (const { term, place } of terms) {
        const own = term[language] ?? ''
        if (own.trim() === '') yield { place, message: unnamed[language] }
        else if ((term.en ?? '').trim() === '') yield { place, message: untranslated(own) }
      }
  },
}

const unnamed = {
  zh: {
    zh: '术语没有中文名称，应在 `term` 中有正文语言的名称，请补上',
    en: 'Unexpected term without a Chinese name, expected one in the language of the text under `term`; add it',
  },
  en: {
    zh: '术语没有英文名称，应在 `term` 中有正文语言的名称，请补上',
    en: 'Unexpected term without an English name, expected one in the language of the text under `term`; add it',
  },
} satisfies Readonly<Record<string, Message>>

function untranslated(term: string): Message {
  return {
    zh: `术语 \`${term}\` 没有英文对应词，每条术语都应有，请写入 \`term\` 的 \`en\``,
    en: `Unexpected term \`${term}\` without an English equivalent, expected one for every term; write it as \`en\` of \`term\``,
  }
}
