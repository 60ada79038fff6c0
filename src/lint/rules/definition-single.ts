import type { Span } from '../../model/provision.ts'
import type { Message } from '../../model/text.ts'
import { definitionOf } from '../definition-of.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'

export const definitionSingle: DocumentRule = {
  id: 'definition-single',
  summary: {
    zh: '定义是一个名词性短语，说明和举例写入注和示例。',
    en: 'A definition is one phrase; what explains it stands in notes and examples.',
  },
  source: [sources.gbTerms, sources.isoTerms],
  severity: 'warning',
  covers: ['TRM-06'],
  scope: 'document',
  kinds: ['term'],
  *check(document) {
    const definition = definitionOf(document)
    if (definition === undefined) return
    const { text } = definition
    const patterns = /\p{Script=Han}/u.test(text) ? chinese : english
    for (const { pattern, message } of patterns) {
      const found = pattern.exec(text)
      if (!found) continue
      const span: Span = [found.index, found.index + found[0].trimEnd().length]
      yield { place: placeOf(definition, span), message: message(found[0].trim()) }
      return
    }
  },
}

interface Fault {
  readonly pattern: RegExp
  readonly message: (written: string) => Message
}

const several = (written: string): Message => ({
  zh: `定义中有 \`${written}\`，不止一个短语，应能代替术语放入句子，请合并，或把说明移到 \`> 注：\``,
  en: `Unexpected \`${written}\` within a definition, expected one phrase that can stand in place of the term; merge it, or move what explains to a note`,
})
const explaining = (written: string): Message => ({
  zh: `定义之后以 \`${written}\` 加了说明，应只有能代替术语的短语，请移到 \`> 注：\` 或 \`> 示例：\``,
  en: `Unexpected \`${written}\` behind a definition, expected the phrase alone; move what explains to a note or example`,
})
const nounless = (written: string): Message => ({
  zh: `定义以 \`${written}\` 结尾，不是名词性短语，应以上位概念结尾，请补上`,
  en: `Unexpected \`${written}\` at the end of a definition, expected a noun for the broader concept; add it`,
})

const chinese: readonly Fault[] = [
  { pattern: /[；;]|[。！？](?=\s*[^\s”’）)])/u, message: several },
  {
    // ……的活动，包括检测、更换。 but not ，包括检测、更换在内的活动
    pattern:
      /，(?:(?:其中|通常|一般|主要|具体|可以?|也|并)?(?:包括|包含|分为)|例如|比如|譬如|诸如|如(?![果何同期])|通常|一般来说)(?=[^的]*$)/u,
    message: explaining,
  },
  { pattern: /(?:(?<![目标])的|(?<![明终完])了)(?=[。\s]*$)/u, message: nounless },
]

const english: readonly Fault[] = [
  { pattern: /;|(?<!\b(?:[A-Z]|etc|e\.g|i\.e|No|St|Dr|vs|cf))[.!?](?=\s+[A-Z])/, message: several },
  {
    // …, including parts and labour — but not …, such as an importer, that provides a service
    pattern:
      /, (?:for example|e\.g\.|such as|including|(?:usually|typically|generally) (?:an?|the|by|in|for|with|consisting))(?=[, ])(?![\s\S]*, (?:that|which|who|whose|where|in|on|for|of|by|to)\b)/i,
    message: explaining,
  },
]
