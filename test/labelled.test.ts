import { expect, test } from 'vitest'
import { draftingRules } from '../src/lint/drafting-rules.ts'
import { labelledCases } from './labelled/labelled-case.ts'
import { faultsOf, figuresOf, measure, tableOf } from './labelled/measure.ts'

const isBad = ({ rows }: { readonly rows: readonly string[] }) => rows.length > 0

test('there are enough labelled texts, about half of them bad, each once', () => {
  const count = (language: string) => labelledCases.filter((labelled) => labelled.language === language).length
  expect(count('zh')).toBeGreaterThanOrEqual(280)
  expect(count('en')).toBeGreaterThanOrEqual(80)
  const bad = labelledCases.filter(isBad).length / labelledCases.length
  expect(bad).toBeGreaterThan(0.4)
  expect(bad).toBeLessThan(0.6)
  const keys = labelledCases.map(({ zone, language, type, text, term }) =>
    JSON.stringify([zone, language, type, text, term]),
  )
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('cases have no field but those known, which would be a slip of YAML', () => {
  const known = [
    'criteria',
    'disputable',
    'file',
    'front',
    'language',
    'rows',
    'stage',
    'term',
    'text',
    'type',
    'why',
    'zone',
  ]
  expect(labelledCases.flatMap((labelled) => Object.keys(labelled)).filter((key) => !known.includes(key))).toEqual([])
})

test('labels name drafting rules', () => {
  const known = new Set(draftingRules.map(({ id }) => id))
  const named = labelledCases.flatMap(({ rows, disputable }) =>
    [...rows, ...disputable].flatMap((row) => row.split('|')),
  )
  expect(named.filter((row) => !known.has(row))).toEqual([])
})

test('what the rules find is what the labels say', { timeout: 240_000 }, () => {
  const outcomes = measure()
  process.stdout.write(`\n${tableOf(outcomes)}\n`)
  const { precision, recall } = figuresOf(outcomes)
  const faults = faultsOf(outcomes).join('\n')
  expect(precision, faults).toBeGreaterThanOrEqual(0.98)
  expect(recall, faults).toBeGreaterThanOrEqual(0.95)
})
