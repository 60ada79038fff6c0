import { describe, expect, test } from 'vitest'
import { compiled, onlyStandard, provisionsOf, standardWith } from './compiled.ts'

const parameters = `kind: parameters
parameters:
  T_H: {title: 甲, value: 24, unit: h}
  T_D: {title: 乙, value: 3, unit: working-day}
  N: {title: 丙, value: 2, unit: count}
  SHARE: {title: 丁, value: 95, unit: "%"}
`

/** The limits of a provision, each with the words that state it. */
function bound(sentence: string, limits: string, language: 'zh' | 'en' = 'zh'): string[] {
  const x = `---\nkind: clause\nid: x\ntitle: 甲\nprovisions:\n  a:\n    limits: ${limits}\n---\n\n${sentence} {#a}\n`
  const standard = standardWith('  chapters: [x]', { x })
  const files = {
    ...standard,
    'standards/parameters.yaml': parameters,
    'standards/a/standard.md': (standard['standards/a/standard.md'] ?? '').replace(
      'language: zh',
      `language: ${language}`,
    ),
  }
  const [provision] = provisionsOf(onlyStandard(compiled(files)))
  return (provision?.limits ?? []).map(
    ({ op, value, unit, literal, span }) =>
      `${op} ${value} ${unit} from ${literal === undefined ? '—' : `${literal}=${provision?.text.plain.slice(...(span ?? [0, 0]))}`}`,
  )
}

describe('limits are bound to the words that state them', () => {
  test.each([
    ['甲应在24 h内答复。', '[{op: "<=", parameter: T_H}]', ['<= 24 h from 24 h=24 h']],
    ['甲应在3个工作日内答复。', '[{op: "<=", parameter: T_D}]', ['<= 3 working-day from 3个工作日=3个工作日']],
    ['甲应至少有2名人员。', '[{op: ">=", parameter: N}]', ['>= 2 count from 2名=2名']],
    ['甲应至少有2辆救护车。', '[{op: ">=", parameter: N}]', ['>= 2 count from 2=2']],
    ['甲应至少有2辆救护车和2副担架。', '[{op: ">=", parameter: N}]', ['>= 2 count from 2=2']],
    ['甲应至少有20辆救护车。', '[{op: ">=", parameter: N}]', ['>= 2 count from —']],
    ['甲应达到95 %。', '[{op: ">=", parameter: SHARE}]', ['>= 95 % from 95 %=95 %']],
    ['甲应在48 h内答复。', '[{op: "<=", value: 48, unit: h}]', ['<= 48 h from 48 h=48 h']],
    ['甲应在48 h内答复。', '[{op: "<=", parameter: T_H}]', ['<= 24 h from —']],
    ['甲应在24 d内答复。', '[{op: "<=", parameter: T_H}]', ['<= 24 h from —']],
    [
      '甲应在24 h内受理，24 h内答复。',
      '[{op: "<=", parameter: T_H}, {op: "<", parameter: T_H}]',
      ['<= 24 h from 24 h=24 h', '< 24 h from 24 h=24 h'],
    ],
    [
      '甲应在24 h内受理。',
      '[{op: "<=", parameter: T_H}, {op: "<", parameter: T_H}]',
      ['<= 24 h from 24 h=24 h', '< 24 h from —'],
    ],
    ['甲应在24 h内受理。', '[{op: "<=", parameter: T_NONE}]', ['<= 24 h from 24 h=24 h']],
    [
      '甲应在1 h内受理，24 h内答复。',
      '[{op: "<=", parameter: T_NONE}, {op: "<=", parameter: T_H}]',
      ['<= 1 h from 1 h=1 h', '<= 24 h from 24 h=24 h'],
    ],
    ['甲应受理。', '[{op: "<=", parameter: T_NONE}]', []],
  ])('%s %s', (sentence, limits, expected) => {
    expect(bound(sentence, limits)).toEqual(expected)
  })

  test.each([
    ['A honey house shall have at least 2 wash basins.', '2=2'],
    ['A honey house shall have at least two wash basins.', 'two=two'],
    ['A honey house shall have at least 2 outlets.', '2 outlets=2 outlets'],
    ['Basins shall be cleaned as ISO 2 describes.', '—'],
    ['A basin shall hold 2 L.', '—'],
  ])('a count of whatever the sentence names: %s', (sentence, literal) => {
    expect(bound(sentence, '[{op: ">=", parameter: N}]', 'en')).toEqual([`>= 2 count from ${literal}`])
  })
})
