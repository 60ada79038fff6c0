import type { Language, Message } from '../../model/text.ts'
import { textAt } from '../front-matter-values.ts'
import { preliminaryPart } from '../preliminary-part.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const applicationExact: DocumentRule = {
  id: 'application-exact',
  summary: {
    zh: '范围写全适用的对象，不以“等”收尾。',
    en: 'The scope lists to the end what the document applies to.',
  },
  source: [sources.gbScope, sources.project],
  severity: 'warning',
  covers: ['SCP-07'],
  scope: 'document',
  kinds: ['standard'],
  *check(document) {
    const language = textAt(document.frontMatter, ['language']) === 'en' ? 'en' : 'zh'
    for (const { plain, place } of preliminaryPart(document, 'scope')?.sentences ?? []) {
      const open = openEnds[language].exec(plain)?.[0]
      if (open !== undefined) yield { place, message: openEnded(open) }
    }
  },
}

/** A list of what a document applies to that leaves its end open; 等 before a noun that sums up may stand. */
const openEnds: Readonly<Record<Language, RegExp>> = {
  zh: /(?<=适用于[^。；]*)(?:[^，。；、]{1,12}(?<![高中初平同上下优均相])等等?(?=[，。；：]|的|$)|包括但不限于)/,
  en: /\b(?:etc\b|and so on\b|and the like\b|including but not limited to\b)/i,
}

function openEnded(written: string): Message {
  return {
    zh: `适用对象以 \`${written}\` 收尾，界限不清，应列全，或改用能概括的术语，请改写`,
    en: `Unexpected \`${written}\` in what the document applies to, expected a complete list or a term that sums it up; reword it`,
  }
}
