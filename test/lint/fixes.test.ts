import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../src/language/quantities.ts'
import { nodesOf } from '../../src/lint/nodes.ts'
import { plainOf } from '../../src/lint/plain-text.ts'
import { parse } from '../../src/syntax/parse.ts'
import { findingsIn, fixedRounds } from './fixed-text.ts'

const clause = (body: string) => `---
kind: clause
id: delivery
title: {zh: 交付, en: Delivery}
---

${body} {#hand-over}
`
const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n') + 6).replace(/ \{#hand-over\}\n$/, '')

/** What is written, without white space, punctuation, widths and units, of which one may stand at one end of a range only. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/个?(?:小时|钟头)|(?<=\d )hours?/g, 'h')
    .replaceAll(/分钟|(?<=\d )minutes?/g, 'min')
    .replaceAll(/秒|(?<=\d )seconds?/g, 's')
    .replaceAll(/天|日(?=内)|(?<=\d )days?/g, 'd')
    .replaceAll(/per ?cent/g, '%')
    .replaceAll(/[\s\p{P}\p{S}]/gu, '')
    .replaceAll(/(?<=\d)(?:min|kg|h|s|d)(?![a-z])/g, '')
}

/** The shape of a text: its nodes without what they say. */
function shapeOf(text: string): string {
  return [...nodesOf(parse({ path: 'a.md', text }).body)]
    .flatMap(({ type }) => (type === 'text' ? [] : [type])) // a text of one space may go
    .join(' ')
}

function measuresOf(text: string, language: 'zh' | 'en'): string[] {
  return parse({ path: 'a.md', text }).body.children.flatMap((block) =>
    findQuantities(plainOf([block]).normalize('NFKC').replaceAll('~', '～'), language).map(
      ({ value, unit, tolerance }) => `${value} ${unit} ${tolerance ?? ''}`,
    ),
  )
}

/** Fragments side by side, with a word between two numbers. */
function joined(start: string, parts: readonly string[], word: string): string {
  return parts.reduce(
    (text, part) => text + (/[\dA-Za-z０-９~～-]$/.test(text) && /^[\d０-９]/.test(part) ? word : '') + part,
    start,
  )
}

const chinese = fc
  .array(
    fc.oneof(
      fc.constantFrom('受理', '用户应在', '服务提供方', '内完成', '的规定', '见附件', '时限为', '派工'),
      fc.constantFrom(
        'App',
        'first response',
        'T/XXX的',
        'GB/T1.1-2020的',
        'GB/T 27922—2011的',
        'ISO9001的',
        'Co., Ltd.',
        '6.2 a)',
      ),
      fc.constantFrom(
        '24小时',
        '24h',
        '24 h',
        '3天',
        '30分钟',
        '95%',
        '95 %',
        '２４',
        '3个工作日',
        '24-72h',
        '10～20%',
        '5 kg',
        '1 000',
        '9:00-18:00',
      ),
      fc.constantFrom(
        ',',
        '，',
        ';',
        '；',
        ':',
        '：',
        '.',
        '。',
        '(',
        ')',
        '（',
        '）',
        '"',
        '“',
        '”',
        '、',
        '?',
        '！',
        '...',
        '--',
        '——',
        '~',
        '～',
        '-',
        "'",
      ),
      fc.constantFrom(' ', '  ', '\u3000', '\n'),
      fc.constantFrom(
        '[受理](clause:receipt)',
        '[读者](term:reader)',
        '**要点**',
        '的$n$',
        '的`a,b`',
        '要*要',
        '&lt;',
        '\\*',
        '的<!-- x -->',
        'https://example.org/a,b',
      ),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => joined('图书馆', parts, '和'))

const english = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'the library ',
        'shall accept ',
        'books',
        ' within ',
        'e-mail',
        ' - ',
        ' -- ',
        'GB/T1.1 and ',
        'ISO9001 and ',
      ),
      fc.constantFrom(
        '24 hours',
        '24h',
        '24-72 h',
        '95%',
        '30 minutes',
        '3-5 working days',
        '1,000',
        '9:00-18:00',
        '5 kg',
      ),
      fc.constantFrom(', ', '. ', '，', '。', '（', '）', '(', ')', ': ', '：', '"', '’', ' ', '“', ';'),
      fc.constantFrom(' [receipt](clause:receipt) ', ' **note** ', ' $n$ ', ' `a，b` ', '服务', '&amp;'),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => joined('The library ', parts, ' and '))

/** Latin words and numbers in their order, without units, of which one may stand at one end of a range only. */
function tokensOf(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .replaceAll('百分之五', ' 5 % ')
    .replaceAll('per cent', '%')
    .replaceAll(/二十四(?=小时)/g, ' 24')
    .replaceAll(/三十(?=分钟)/g, ' 30')
    .replaceAll(/两(?=个小时)/g, ' 2')
    .replaceAll(/个?小时|(?<=\d )hours?\b/g, ' h ')
    .replaceAll(/分钟|(?<=\d )minutes?\b/g, ' min ')
    .replaceAll(/天|(?<=\d )days?\b/g, ' d ')
    .replaceAll(/(?<=\d)(?=[A-Za-z])|(?<=[A-Za-z])(?=\d)/g, ' ')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
  return words.filter((word, index) => !(/^(?:h|min|s|d|kg|C|mm)$/.test(word) && /^\d/.test(words[index - 1] ?? '')))
}

/** How often a letter and a digit stand side by side. */
function joinsIn(text: string): number {
  return text.normalize('NFKC').match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)/g)?.length ?? 0
}

/** Quantities, words and marks that meet without a word between them. */
const meetings = {
  zh: fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'App',
          ' App ',
          'ＡＰＰ',
          ' API',
          'h内',
          '约',
          '不超过',
          'V2',
          '5G',
          '表1',
          '见',
          '图书馆',
          '受理',
        ),
        fc.constantFrom(
          '24小时',
          '24 小时 ',
          '24h ',
          '24 h ',
          '24\u00a0h ',
          '２４ｈ',
          '24-72h ',
          '24 h 至72 h',
          '5～10 kg ',
        ),
        fc.constantFrom(
          '二十四小时 ',
          '二十四小时',
          '三十分钟',
          '两个小时 ',
          '百分之五',
          '百分之五 ',
          '10 % ',
          '65±2 % ',
        ),
        fc.constantFrom(
          ' [App](term:reader) ',
          '[24 h](term:reader) ',
          '**24小时**',
          '**24 h** ',
          '（24小时）',
          '(24h) ',
        ),
        fc.constantFrom(
          '，',
          '、',
          ',',
          ' ',
          '“',
          '”',
          '-18℃',
          '0.5mm',
          '1,000 h ',
          '[受理](clause:receipt)',
          '<!-- x --> ',
        ),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => joined('图书馆', parts, '和')),
  en: fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '24 hours ',
          '24 hours',
          '24h ',
          '24 h ',
          '24-72h ',
          '5 per cent ',
          '10% ',
          '25°C ',
          '5 to 10 kg ',
        ),
        fc.constantFrom(
          'shall ',
          ' App ',
          'within ',
          'V2 ',
          '5G ',
          ' [App](term:reader) ',
          '**24 h** ',
          '(24h) ',
          ', ',
          ' - ',
        ),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => joined('The library ', parts, ' and ')),
}

describe.each(['zh', 'en'] as const)('quantities and words that meet in %s, fixed', (language) => {
  test('stay apart, and are clean', () => {
    fc.assert(
      fc.property(meetings[language], (body) => {
        const text = clause(body)
        const last = fixedRounds(text, language).at(-1) ?? ''
        expect(tokensOf(bodyOf(last)), bodyOf(last)).toEqual(tokensOf(bodyOf(text)))
        expect(joinsIn(last), bodyOf(last)).toBeLessThanOrEqual(joinsIn(text))
        expect(findingsIn(last, language).filter(({ fix }) => fix !== undefined)).toEqual([])
      }),
      { numRuns: 600, seed: 20_261_122 },
    )
  })
})

describe.each([
  ['zh', chinese],
  ['en', english],
] as const)('every text in %s, fixed', (language, texts) => {
  const runs = { numRuns: 400, seed: 20_261_121 }

  test('has no finding with a fix left, whatever stood in it', () => {
    fc.assert(
      fc.property(texts, (body) => {
        const last = fixedRounds(clause(body), language).at(-1) ?? ''
        expect(findingsIn(last, language).filter(({ fix }) => fix !== undefined)).toEqual([])
      }),
      runs,
    )
  })

  test('says the same in letters and numbers, with the same markup', () => {
    fc.assert(
      fc.property(texts, (body) => {
        const text = clause(body)
        const last = fixedRounds(text, language).at(-1) ?? ''
        expect(lettersOf(bodyOf(last))).toBe(lettersOf(bodyOf(text)))
        expect(shapeOf(last)).toBe(shapeOf(text))
      }),
      runs,
    )
  })

  test('measures the same', () => {
    fc.assert(
      fc.property(texts, (body) => {
        fc.pre(!/[()（）]/.test(body.replaceAll(/\]\([^()]*\)|[(（][^()（）]*[)）]/g, ''))) // `24 h)` may be item h of 24
        const text = clause(body)
        expect(measuresOf(fixedRounds(text, language).at(-1) ?? '', language)).toEqual(measuresOf(text, language))
      }),
      runs,
    )
  })
})
