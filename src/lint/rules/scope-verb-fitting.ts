import type { StandardType } from '../../model/kinds.ts'
import { standardTypeLabels } from '../../model/labels.ts'
import type { Place } from '../../model/place.ts'
import type { Language, Message } from '../../model/text.ts'
import { textAt } from '../front-matter-values.ts'
import { preliminaryPart } from '../preliminary-part.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const scopeVerbFitting: DocumentRule = {
  id: 'scope-verb-fitting',
  summary: {
    zh: '范围的动词与标准的类型和所述内容相配。',
    en: 'The verbs of the scope fit the type of the standard and what they speak of.',
  },
  source: [sources.gbScope, sources.isoScope],
  severity: 'warning',
  covers: ['SCP-06'],
  scope: 'document',
  kinds: ['standard'],
  *check(document) {
    const { frontMatter } = document
    const language = textAt(frontMatter, ['language']) === 'en' ? 'en' : 'zh'
    const type = textAt(frontMatter, ['type']) ?? ''
    const first = preliminaryPart(document, 'scope')?.sentences[0]
    if (first === undefined || !opening[language].test(first.plain)) return // scope-stated says so
    const fitting = fittingVerbs(type, language)
    if (fitting !== undefined && !fitting.pattern.test(first.plain))
      yield { place: first.place, message: unfit(fitting.type, fitting.expected) }
    if (language === 'zh') yield* pairFaults(first.plain, first.place)
  },
}

const opening: Readonly<Record<Language, RegExp>> = { zh: /^本文件[^，。]{2}了/, en: /^This (?:document|part of) / }

interface Fitting {
  readonly type: StandardType
  readonly pattern: RegExp
  readonly expected: Message
}

function fittingVerbs(type: string, language: Language): Fitting | undefined {
  return fittings[language].find((fitting) => fitting.type === type)
}

/** The verb that the first sentence of each type must have (GB/T 1.1—2020 8.5, 待核对). */
const fittings: Readonly<Record<Language, readonly Fitting[]>> = {
  zh: [
    { type: 'vocabulary', pattern: /界定了/, expected: { zh: '界定了……的术语', en: '界定了' } },
    { type: 'specification', pattern: /规定了/, expected: { zh: '规定了……的要求', en: '规定了' } },
    { type: 'code-of-practice', pattern: /确立了/, expected: { zh: '确立了……的程序', en: '确立了' } },
    { type: 'guideline', pattern: /(?:提供|给出)了/, expected: { zh: '提供了……的指导和建议', en: '提供了' } },
    { type: 'test-method', pattern: /描述了/, expected: { zh: '描述了……的方法', en: '描述了' } },
  ],
  en: [
    { type: 'vocabulary', pattern: /\bdefines\b/i, expected: { zh: 'defines', en: 'defines' } },
    {
      type: 'guideline',
      pattern: /\b(?:gives|provides|offers|contains|sets out|establishes)\b/i,
      expected: { zh: 'gives guidelines', en: 'gives guidelines' },
    },
  ],
}

/** A verb with an object that belongs to another verb, where the object ends its clause. */
const pairs: readonly { readonly pattern: RegExp; readonly expected: string }[] = [
  { pattern: /(?:提供|描述|界定)了[^，。；、]*要求(?=[，。；])/, expected: '规定了' },
  { pattern: /(?:规定|描述|界定)了[^，。；]*(?:指导|建议|指导和建议)(?=[，。；])/, expected: '提供了' },
  { pattern: /(?:规定|提供|描述|确立)了[^，。；、]*术语(?:和定义)?(?=[，。；])/, expected: '界定了' },
]

function* pairFaults(plain: string, place: Place): Generator<{ place: Place; message: Message }> {
  for (const { pattern, expected } of pairs) {
    const written = pattern.exec(plain)?.[0]
    if (written !== undefined) yield { place, message: mismatched(written, expected) }
  }
}

function unfit(type: StandardType, expected: Message): Message {
  const label = standardTypeLabels[type]
  return {
    zh: `类型为“${label.zh}”的标准，范围的首句应有 \`${expected.zh}\`，请改写，或改正 \`type\``,
    en: `Unexpected first sentence of the scope for a standard whose type is ${label.en.toLowerCase()}, expected \`${expected.en}\` in it; reword it or correct \`type\``,
  }
}

function mismatched(written: string, expected: string): Message {
  return {
    zh: `\`${written}\` 的动词与所述内容不相配，应为 \`${expected}\`，请改写`,
    en: `Unexpected verb in \`${written}\`, expected \`${expected}\` for that; reword it`,
  }
}
