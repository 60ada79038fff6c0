import { describe, expect, test } from 'vitest'
import { rules } from '../../src/lint/rules/index.ts'
import { baseWorkspace } from './base-workspace.ts'
import { checkFiles } from './check-files.ts'
import { english, withoutActor } from './wording-english.ts'
import { faultyChinese } from './wording-faulty.ts'
import { soundChinese } from './wording-sound.ts'

interface Labelled {
  readonly sentence: string
  readonly expected: readonly string[]
  readonly found: readonly string[]
}

/** Groups of drafting rules whose findings hang on the wording of one sentence; rules of the family compare several. */
const groups = ['MOD', 'REQ', 'LAW'] as const
const comparing = new Set(['limit-consistent', 'requirement-unique'])
const groupOf = new Map(
  rules.flatMap(({ id, covers = [] }) => {
    const group = groups.find((name) => covers.some((row) => row.startsWith(name)))
    return group === undefined || comparing.has(id) ? [] : [[id, group] as const]
  }),
)

const labelled: readonly Labelled[] = [
  ...read(`${faultyChinese}${soundChinese}`, { language: 'zh', fields: 'actor: library\n' }),
  ...read(withoutActor, { language: 'zh', fields: '' }),
  ...read(english, { language: 'en', fields: 'actor: library\n' }),
]

/** Checks every sentence of a table as a paragraph of one clause, so that the workspace is compiled once. */
function read(table: string, { language, fields }: { language: 'zh' | 'en'; fields: string }): Labelled[] {
  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
  const [path, id] =
    language === 'zh'
      ? ['standards/lending/clauses/delivery.md', 'delivery']
      : ['standards/returns/clauses/acceptance.md', 'acceptance']
  const head = `---\nkind: clause\nid: ${id}\ntitle: {zh: 交付, en: Delivery}\n${fields}verify: [document]\nevidence: [loan-log]\n---\n`
  const first = head.split('\n').length + 1
  const body = lines.map(([sentence], index) => `\n${sentence} {#s-${index}}\n`).join('')
  const found = checkFiles({ ...baseWorkspace, [path ?? '']: head + body }).filter(({ place }) => place.file === path)
  return lines.map(([sentence = '', expected = ''], index) => ({
    sentence,
    expected: expected === '-' ? [] : expected.split(',').sort(),
    found: [
      ...new Set(
        found.flatMap(({ rule, place }) => (place.line === first + 2 * index && groupOf.has(rule) ? [rule] : [])),
      ),
    ].sort(),
  }))
}

test('there are at least 300 sentences, sound and faulty', () => {
  expect(labelled.length).toBeGreaterThanOrEqual(300)
  expect(labelled.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(100)
  expect(new Set(labelled.map(({ sentence }) => sentence)).size).toBeGreaterThan(labelled.length - 40)
})

describe.for(groups)('the rules of %s', (group) => {
  const of = (ids: readonly string[]): readonly string[] => ids.filter((id) => groupOf.get(id) === group)

  test('find what is there, and little else', () => {
    const wrong = labelled.flatMap(({ sentence, expected, found }) => {
      const [missed, alarms] = [
        of(expected).filter((id) => !found.includes(id)),
        of(found).filter((id) => !expected.includes(id)),
      ]
      return [...missed.map((id) => `missed ${id}: ${sentence}`), ...alarms.map((id) => `alarm ${id}: ${sentence}`)]
    })
    const hits = labelled.flatMap(({ expected, found }) => of(found).filter((id) => expected.includes(id))).length
    const missed = wrong.filter((line) => line.startsWith('missed')).length
    const alarms = wrong.length - missed
    const [precision, recall] = [hits / (hits + alarms), hits / (hits + missed)]
    process.stdout.write(
      `${group}: precision ${(100 * precision).toFixed(1)} %, recall ${(100 * recall).toFixed(1)} % (${hits} found, ${alarms} false alarms, ${missed} missed)\n${wrong.map((line) => `  ${line}\n`).join('')}`,
    )
    expect(precision).toBeGreaterThanOrEqual(0.98)
    expect(recall).toBeGreaterThanOrEqual(0.95)
  })
})
