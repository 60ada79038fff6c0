import type { StandardType } from '../../model/kinds.ts'
import { standardTypeLabels } from '../../model/labels.ts'
import type { Language, Message } from '../../model/text.ts'
import { textAt } from '../front-matter-values.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { type TitleElement, titleElements } from '../title-elements.ts'

export const titleTyped: DocumentRule = {
  id: 'title-typed',
  summary: {
    zh: '名称体现标准的功能类型，不用“标准”“条例”“方案”等文种词。',
    en: 'The title shows the functional type of the standard and names no other kind of paper.',
  },
  source: [sources.gbTitle, sources.isoTitle],
  severity: 'warning',
  covers: ['STR-10'],
  scope: 'document',
  kinds: ['standard'],
  *check(document) {
    const { frontMatter, placeIn } = document
    const language = textAt(frontMatter, ['language']) === 'en' ? 'en' : 'zh'
    const elements = titleElements(document)[language] ?? []
    for (const { text, path } of elements) {
      const foreign = foreignWords[language].exec(text.trim())?.[0]
      if (foreign !== undefined) yield { place: placeIn(path), message: namesPaper(foreign) }
    }
    const type = types.find((known) => known === textAt(frontMatter, ['type']))
    const last = elements.at(-1)
    if (type !== undefined && last !== undefined) yield* typeFaults(elements, last, { type, language, placeIn })
  },
}

interface Expected {
  readonly type: (typeof types)[number]
  readonly language: Language
  readonly placeIn: (path: TitleElement['path']) => Finding['place']
}

function* typeFaults(
  elements: readonly TitleElement[],
  last: TitleElement,
  { type, language, placeIn }: Expected,
): Generator<Finding> {
  if (type === 'general') {
    const other = types.find((each) => each !== 'general' && closingWords[each]?.[language].test(last.text.trim()))
    if (other !== undefined) yield { place: placeIn(last.path), message: typeUnset(other) }
  } else if (!elements.some(({ text }) => typeWords[type][language].pattern.test(text)))
    yield { place: placeIn(last.path), message: untyped(type, typeWords[type][language].word) }
}

const types = [
  'vocabulary',
  'specification',
  'code-of-practice',
  'guideline',
  'test-method',
  'evaluation',
  'general',
] as const satisfies readonly StandardType[]

interface TypeWord {
  readonly pattern: RegExp
  /** The word to be named in a message. */
  readonly word: string
}

/** What the title of each type has (GB/T 1.1—2020 6.1, GB/T 20001). */
const typeWords: Readonly<Record<Exclude<StandardType, 'general'>, Readonly<Record<Language, TypeWord>>>> = {
  vocabulary: {
    zh: { pattern: /术语|词汇/, word: '术语' },
    en: { pattern: /\b(?:vocabulary|terminology|terms|glossary)\b/i, word: 'Vocabulary' },
  },
  specification: {
    zh: { pattern: /规范/, word: '规范' },
    en: { pattern: /\b(?:specifications?|requirements)\b/i, word: 'Specification' },
  },
  'code-of-practice': {
    zh: { pattern: /规程/, word: '规程' },
    en: { pattern: /\b(?:codes? of practice|procedures?|protocol)\b/i, word: 'Code of practice' },
  },
  guideline: {
    zh: { pattern: /指南|指引|导则/, word: '指南' },
    en: { pattern: /\bguid(?:e|es|ance|elines?)\b/i, word: 'Guidelines' },
  },
  'test-method': {
    zh: { pattern: /方法|测定|试验|检测|测量|检验/, word: '方法' },
    en: { pattern: /\b(?:methods?|determination|tests?|testing|measure\w*|calculation)\b/i, word: 'Test method' },
  },
  evaluation: {
    zh: { pattern: /评价|评估|评定|评审|分级|认定/, word: '评价' },
    en: { pattern: /\b(?:evaluat\w+|assess\w+|grading|rating|ranking)\b/i, word: 'Evaluation' },
  },
}

/** Words at the end of a title that leave no doubt which type it is. */
const closingWords: Readonly<Partial<Record<StandardType, Readonly<Record<Language, RegExp>>>>> = {
  vocabulary: { zh: /术语$/, en: /\bvocabulary$/i },
  specification: { zh: /规范$/, en: /\bspecification$/i },
  'code-of-practice': { zh: /规程$/, en: /\bcode of practice$/i },
  guideline: { zh: /指南$/, en: /\bguidelines?$/i },
}

/** Kinds of paper that are none of a standard; 解决方案 and 抽样方案 are things, not papers. */
const foreignWords: Readonly<Record<Language, RegExp>> = {
  zh: /标准$|条例$|(?<!解决|试验|抽样|检验|验证|治疗|统计)方案$|办法$|细则$|制度$|(?:管理|暂行|若干|有关)规定$|(?:指导|实施)意见$|通知$|^关于/,
  en: /\bstandards?$|^(?:(?:international|national|group|industry) )?standards? (?:for|of|on)\b/i,
}

function namesPaper(word: string): Message {
  return {
    zh: `名称中有文种词 \`${word}\`，名称应只写对象和功能类型，如“……服务规范”，请改写`,
    en: `Unexpected \`${word}\` in the title, expected its subject and functional type only, such as a specification or guidelines; reword it`,
  }
}

function untyped(type: StandardType, word: string): Message {
  const { zh, en } = standardTypeLabels[type]
  return {
    zh: `类型为“${zh}”的标准，名称应有 \`${word}\` 一类的词，请改写名称或改正 \`type\``,
    en: `Unexpected title of a standard whose type is ${en.toLowerCase()}, expected a word such as \`${word}\`; reword the title or correct \`type\``,
  }
}

function typeUnset(type: StandardType): Message {
  return {
    zh: `名称表明标准是“${standardTypeLabels[type].zh}”，\`type\` 应为 \`${type}\`，请改正其中之一`,
    en: `Unexpected type \`general\`, expected \`${type}\` as the title says; correct one of the two`,
  }
}
