import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAssessment, schemeOf } from '../../src/assess/index.ts'
import { assessmentSchema } from '../../src/assess/schemas.generated.ts'
import { structureCheck } from '../../src/assess/structure.ts'
import { emit } from '../../src/emit/index.ts'
import { catalogFixture } from '../emit/catalog-fixture.ts'
import { validatorOf } from '../emit/validator.ts'
import { corpusCatalog } from '../search/corpus.ts'
import { vectors } from './vectors.ts'

const { faultsBy } = validatorOf(emit(catalogFixture), catalogFixture.publication.baseUrl)
const check = structureCheck(assessmentSchema, { open: false })
const whole: unknown = vectors.find(({ id }) => id === 'every-field')?.assessment

type Path = readonly (string | number)[]

/** Every place in a JSON value. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    path,
    ...Object.entries(value).flatMap(([key, part]) =>
      places(part, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}

/** A copy of a JSON value with something else at a place, or with a field more. */
function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by
  if (Array.isArray(value)) return value.map((part, index) => (index === step ? replaced(part, rest, by) : part))
  if (typeof value !== 'object' || value === null) return by
  return { ...value, [step]: replaced(new Map(Object.entries(value)).get(String(step)), rest, by) }
}

const other = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom('', ' ', 'x', 'a-b', 'demo/rule', '2026-01-01', '-1', '0.5', '1e3', -1, 0, 0.5, 1e13, true, [], {}),
  fc.constantFrom('notApplicable', 'missing', 'value', 'sampled').map((key) => ({ [key]: 1 })),
)

describe('the check of structure', () => {
  test('finds the assessment that uses every field sound', () => {
    expect(check(whole)).toEqual([])
    expect(faultsBy('assessment', whole)).toEqual([])
  })

  test('agrees with the published schema on whatever else stands at any place of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places(whole)), other, (path, value) => {
        const changed = replaced(whole, path, value)
        expect({ changed, isSound: check(changed).length === 0 }).toEqual({
          changed,
          isSound: faultsBy('assessment', changed).length === 0,
        })
      }),
      { numRuns: 3000 },
    )
  })

  test('agrees with the published schema on a field more or less anywhere', () => {
    const extra = fc.constantFrom(
      'value',
      'sampled',
      'conforming',
      'note',
      'evidence',
      'extra',
      'id',
      'to',
      '__proto__',
    )
    fc.assert(
      fc.property(fc.constantFrom(...places(whole)), extra, other, (path, key, value) => {
        const changed = replaced(whole, [...path, key], value)
        expect(check(changed).length === 0).toBe(faultsBy('assessment', changed).length === 0)
      }),
      { numRuns: 3000 },
    )
  })

  test('agrees with the published schema on the assessments of the vectors', () => {
    for (const { assessment } of vectors)
      expect(check(assessment).length === 0).toBe(faultsBy('assessment', assessment).length === 0)
  })
})

test.each(['grading.md', 'grading.zh-CN.md'])('the assessment in docs/%s can be read', (name) => {
  const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
  const standard = corpusCatalog().standards.find(({ evaluation }) => evaluation)
  const scheme = standard && schemeOf(standard)
  const example: unknown = JSON.parse(/```json\n(.*?)```/s.exec(text)?.[1] ?? '')
  expect(scheme && readAssessment(example, scheme).problems).toBeUndefined()
  expect(scheme && readAssessment(example, scheme).assessment?.answers).toBeDefined()
})
