import { findingLabels, quantityInWords, scoringLabels, sectionKindLabels, unitLabel } from '../model/labels.ts'
import { type Language, localized, type Message } from '../model/text.ts'
import type { ChecklistQuestion, Scoring } from '../model/units.ts'
import type { AskedCriterion, ChecklistChapter, ChecklistRow, Named } from './checklist.ts'

/** The findings among which an assessor chooses on a provision, in words. */
export function findingsInWords(language: Language): string[] {
  return Object.values(findingLabels).map((label) => label[language])
}

/** What a question of a criterion can be answered with. */
export const questionAnswers = {
  yes: { zh: '是', en: 'Yes' },
  partly: { zh: '部分', en: 'Partly' },
  no: { zh: '否', en: 'No' },
  'not-applicable': findingLabels['not-applicable'],
} as const satisfies Readonly<Record<string, Message>>

/** The answers among which to choose: `partly` only where the evaluation gives something for it. */
export function questionChoices(partly: number, language: Language): string[] {
  const { yes, partly: half, no, 'not-applicable': none } = questionAnswers
  return [yes, ...(partly > 0 ? [half] : []), no, none].map((answer) => answer[language])
}

/** Why a criterion is not measured, though it applies. */
export const missingAnswers = {
  'no-data': { zh: '无数据', en: 'No data' },
  denied: { zh: '拒绝提供', en: 'Access denied' },
} as const satisfies Readonly<Record<string, Message>>

/**
 * The whole sentence to check, as far as it is translated in `language`; an item of a list stands alone here, so it ends
 * without the mark that leads to the next.
 */
export function checkInWords({ leadIns, text, translation }: ChecklistRow, language: Language): string {
  const said = translation?.language === language ? translation : { leadIns, text }
  if (leadIns.length === 0) return said.text
  const sentence = [...said.leadIns, said.text].join(/[\u3400-\u9fff]/.test(text) && said.text === text ? '' : ' ')
  return sentence.replace(/[；;]$/, '')
}

/** `6 受理`, `附录A 受理记录`, `Annex A Records`. */
export function chapterInWords({ number, title, nature }: ChecklistChapter, language: Language): string {
  const annex = nature === undefined ? '' : `${sectionKindLabels.annex[language]}${language === 'zh' ? '' : ' '}`
  return `${annex}${number ?? ''} ${localized(title, language)}`.trim()
}

/** What to enter for a criterion, and what it gives. */
export function scoringInWords(
  { scoring, items }: Pick<AskedCriterion, 'scoring' | 'items'>,
  language: Language,
): string {
  return scoring === undefined ? '' : instruction(scoring, items.length)[language]
}

function instruction(scoring: Scoring, questions: number): Message {
  switch (scoring.method) {
    case 'binary':
      return {
        zh: '选择“符合”或“不符合”；抽样检查的，改填样本量和符合数，全部符合才得分',
        en: 'Choose whether it conforms; for a sample enter cases examined and conforming instead, all must conform',
      }
    case 'ratio':
      return ratioWords(scoring.minimumSample)
    case 'checklist':
      return {
        zh: `逐一答复下列 ${questions} 个问题`,
        en: questions === 1 ? 'Answer the question below' : `Answer the ${questions} questions below`,
      }
    case 'rubric':
      return inBoth(
        (language, colon) =>
          `${levelWords[language]}\n${scoring.levels.map(({ value, anchor }) => `${value}${colon}${localized(anchor, language)}`).join('\n')}`,
      )
    case 'linear':
      return linearWords(scoring)
    case 'steps':
      return stepsWords(scoring)
    case 'deduction':
      return {
        zh: `填发现的次数：每次减 ${scoring.perCount}，最低 ${scoring.floor}`,
        en: `Enter the cases found: each takes off ${scoring.perCount}, down to ${scoring.floor}`,
      }
  }
}

const levelWords: Message = { zh: '选择描述相符的最高一档：', en: 'Choose the highest level whose description fits:' }

function ratioWords(minimumSample: number | undefined): Message {
  return {
    zh: `填样本量和其中的符合数${minimumSample === undefined ? '' : `，样本量不少于 ${minimumSample}`}`,
    en: `Enter cases examined and conforming${minimumSample === undefined ? '' : `, at least ${minimumSample} cases`}`,
  }
}

function linearWords({ zeroAt, fullAt, unit }: Extract<Scoring, { method: 'linear' }>): Message {
  const ends = (language: Language): [string, string] => [
    quantityInWords(zeroAt, unit, language),
    quantityInWords(fullAt, unit, language),
  ]
  const [zero, full] = ends('zh')
  const [none, all] = ends('en')
  return {
    zh: `填实测值${unitNote(unit, 'zh')}，或填分母和分子：${zero}取0，${full}取1，其间线性取值`,
    en: `Enter the value${unitNote(unit, 'en')}, or divisor and dividend: ${none} gives 0, ${all} gives 1, linear between`,
  }
}

function stepsWords({ steps, otherwise, unit }: Extract<Scoring, { method: 'steps' }>): Message {
  return inBoth((language, colon) => {
    const chinese = language === 'zh'
    const parts = steps.map(
      ({ atMost, fraction }) => `≤ ${quantityInWords(atMost, unit, language)}${chinese ? '取' : ' gives '}${fraction}`,
    )
    const enter = chinese ? `填实测值${unitNote(unit, 'zh')}` : `Enter the value${unitNote(unit, 'en')}`
    return `${enter}${colon}${[...parts, `${chinese ? '其余取' : 'else '}${otherwise}`].join(chinese ? '；' : '; ')}`
  })
}

function inBoth(say: (language: Language, colon: string) => string): Message {
  return { zh: say('zh', '：'), en: say('en', ': ') }
}

function unitNote(unit: string, language: Language): string {
  const label = unitLabel(unit, language)
  return label === '' ? '' : language === 'zh' ? `（${label}）` : ` (${label})`
}

/** `B2 首次响应达标率`. */
export function criterionInWords({ code, title }: Pick<AskedCriterion, 'code' | 'title'>, language: Language): string {
  return `${code ?? ''} ${localized(title, language)}`.trim()
}

/** `线性计分`; empty on a criterion that only holds others. */
export function methodInWords({ scoring }: Pick<AskedCriterion, 'scoring'>, language: Language): string {
  return scoring === undefined ? '' : scoringLabels[scoring.method][language]
}

/** `B1-3`: the code of its criterion and its place among the questions. */
export function questionCode({ code, id }: Pick<AskedCriterion, 'code' | 'id'>, index: number): string {
  return `${code ?? id}-${index + 1}`
}

/** What a question asks, in words. */
export function questionInWords({ question }: ChecklistQuestion, language: Language): string {
  return localized(question, language)
}

/** Names of things of the vocabulary; an id stands for what has no title. */
export function names(things: readonly Named[], language: Language): string {
  return eachSaid(things, language, (thing) => nameOf(thing, language))
}

/** The name of a thing of the vocabulary; its id if it has no title. */
export function nameOf({ id, title }: Named, language: Language): string {
  return localized(title, language) || id
}

/** What is said of each of `things`, one after another; of most lines there is one or none. */
export function eachSaid<Thing>(things: readonly Thing[], language: Language, say: (thing: Thing) => string): string {
  const [first] = things
  if (first === undefined) return ''
  return things.length === 1 ? say(first) : listed(things.map(say), language)
}

/** Words one after another. */
export function listed(words: readonly string[], language: Language): string {
  return words.join(language === 'zh' ? '；' : '; ')
}
