import type { Language, Message } from '../../model/text.ts'
import { textAt } from '../front-matter-values.ts'
import { preliminaryPart } from '../preliminary-part.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const scopeFactual: DocumentRule = {
  id: 'scope-factual',
  summary: {
    zh: '范围不写背景和目的，不用书名号提及文件。',
    en: 'The scope tells neither background nor purpose, and names no document by its title.',
  },
  source: [sources.gbScope, sources.isoScope],
  severity: 'warning',
  covers: ['SCP-05'],
  scope: 'document',
  kinds: ['standard'],
  *check(document) {
    const language = textAt(document.frontMatter, ['language']) === 'en' ? 'en' : 'zh'
    for (const { plain, place } of preliminaryPart(document, 'scope')?.sentences ?? []) {
      const purpose = purposes[language].exec(plain)?.[0].trim()
      if (purpose !== undefined) yield { place, message: tellsPurpose(purpose) }
      const title = /《[^》]*》/.exec(plain)?.[0]
      if (title !== undefined) yield { place, message: namesDocument(title) }
    }
  },
}

/** Where a sentence begins to tell why a document was written, not what is in it. */
const purposes: Readonly<Record<Language, RegExp>> = {
  zh: /旨在|目的是|目的在于|(?:^|[，。；])为了|(?:^|[，。；])随着|日益|日趋|(?:^|[，。；])(?:近年来?|近几年来?|长期以来|目前|当前|如今|现阶段)(?=[，\p{Script=Han}])|以期|从而|(?:^|[，。；])(?:为|以)(?:进一步|更好地)?(?:规范|提高|提升|加强|促进|推动|保障|保护|维护|落实|贯彻|适应|满足|解决|引导|指导|改善)(?=[^，。；]{0,40}[，。])/u,
  en: /\b(?:(?:in order to|so as to) (?:improve|promote|protect|ensure|regulate|standardi[sz]e|enhance|guide)|aims? (?:to|at)|(?:aim|purpose|objective) of this document|with the (?:rapid )?(?:development|growth) of|increasingly|for the purpose of (?:improving|promoting|protecting))\b/i,
}

function tellsPurpose(written: string): Message {
  return {
    zh: `范围中有 \`${written.replace(/^[，。；]/, '')}\`，背景和目的应写在引言中，请移到引言`,
    en: `Unexpected \`${written}\` in the scope, expected what the document covers only; move background and purpose to the introduction`,
  }
}

function namesDocument(title: string): Message {
  return {
    zh: `范围中用书名号提及了 \`${title}\`，范围应只写本文件的内容和适用界限，请删去`,
    en: `Unexpected title \`${title}\` in the scope, expected what the document covers only; leave it out`,
  }
}
