import { expect, test } from 'vitest'
import { baseWorkspace } from './base-workspace.ts'
import { checkFiles } from './check-files.ts'

const standard = baseWorkspace['standards/lending/standard.md'] ?? ''

const sound = `evaluation:
  grades:
    - {id: good, title: {zh: 良好, en: good}, minimum: 80}
    - {id: fair, title: {zh: 一般, en: fair}, minimum: 60}
    - {id: poor, title: {zh: 较差, en: poor}, minimum: 0}
`

const scale = `---
kind: clause
id: delivery
title: {zh: 交付, en: Delivery}
actor: library
verify: [data]
---

总分按下列界限对应等级： {#grades}

- 总分不小于80分，对应良好；{#good}
- 总分不小于60分且小于80分，对应一般；{#fair}
- 总分小于60分，对应较差。{#poor}
`

interface Case {
  readonly evaluation?: string
  /** Scoring and gates of the criterion. */
  readonly fields?: string
  readonly clause?: string
}

/** What is found in a workspace with that evaluation, by line and words. */
function found({ evaluation = sound, fields = 'scoring: {method: binary}', clause }: Case): string[] {
  const criterion = `---
kind: criterion
id: speed
title: {zh: 速度, en: speed}
weight: 100
provisions: [lending/receipt.within]
methods: [data]
evidence: [loan-log]
${fields}
---

本指标按检查结果取值。 {#rule}
`
  const outlined = standard.replace('units: [receipt, delivery]', 'units: [receipt, delivery, speed]')
  const files = {
    ...baseWorkspace,
    'standards/lending/standard.md': outlined.replace('outline:\n', `${evaluation}outline:\n`),
    'standards/lending/criteria/speed.md': criterion,
    ...(clause === undefined ? {} : { 'standards/lending/clauses/delivery.md': clause }),
  }
  return checkFiles(files)
    .filter(({ rule }) => rule === 'evaluation-consistent' || rule === 'schema-valid' || rule === 'reference-resolved')
    .map(({ message }) => message.en)
}

test.each<[string, Case]>([
  ['grades that fall to 0', {}],
  ['grades that the text states too', { clause: scale }],
  ['a gate for the best grade only', { fields: 'scoring: {method: binary}\ngates: [{grade: good, minimum: 1}]' }],
  [
    'gates that better grades share',
    { fields: 'scoring: {method: binary}\ngates: [{grade: good, minimum: 1}, {grade: fair, minimum: 0.5}]' },
  ],
  [
    'a gate by value',
    { fields: 'scoring: {method: linear, zeroAt: 0, fullAt: 9, unit: h}\ngates: [{grade: good, value: 8}]' },
  ],
  [
    'a parameter in place of a number',
    { evaluation: sound.replace('minimum: 80', 'minimum: T_RECEIPT').replace('60', '2') },
  ],
])('nothing is found in %s', (_, given) => {
  expect(found(given)).toEqual([])
})

test.each<[string, Case, string[]]>([
  [
    'a bound that the text does not state',
    { evaluation: sound.replace('80', '85'), clause: scale },
    ['Unexpected lower end `85` that the text does not state, expected data and text to agree; correct one of them'],
  ],
  [
    'a gate that a better grade lacks',
    { fields: 'scoring: {method: binary}\ngates: [{grade: fair, minimum: 0.5}]' },
    [
      'Unexpected gate of `fair` without one as strict of `good` above it, expected better grades to demand no less; add it',
    ],
  ],
  [
    'a scale without extent',
    { fields: 'scoring: {method: linear, zeroAt: 5, fullAt: 5, unit: h}' },
    ['Unexpected equal values `5` for none and all of the points, expected two; correct one of them'],
  ],
  [
    'levels that do not rise',
    { fields: 'scoring: {method: rubric, levels: [{value: 1, anchor: 好}, {value: 0, anchor: 差}]}' },
    ['Unexpected level `0` behind `1`, expected rising levels; reorder `levels`'],
  ],
  [
    'a gate without grades',
    { evaluation: '', fields: 'scoring: {method: binary}\ngates: [{grade: good, minimum: 1}]' },
    ['Unexpected grade `good`, expected grades under `evaluation` in standard.md'],
  ],
  [
    'a parameter that nobody knows, and nothing that follows from it',
    {
      evaluation: sound.replace('minimum: 60', 'minimum: NOBODY'),
      fields: 'scoring: {method: binary}\ngates: [{grade: good, minimum: 1}, {grade: fair, minimum: 0.5}]',
    },
    ['Unexpected `NOBODY`, expected the id of a parameter'],
  ],
  [
    'a gate with both',
    { fields: 'scoring: {method: binary}\ngates: [{grade: good, minimum: 1, value: 3}]' },
    ['Unexpected `minimum`, `value` together, expected either `minimum`, or `value`; keep to one of the two'],
  ],
])('%s is found', (_, given, messages) => {
  const all = found(given)
  for (const message of messages)
    expect(
      all.some((said) => said.startsWith(message)),
      all.join('\n'),
    ).toBe(true)
  expect(all).toHaveLength(messages.length)
})
