import { expect, test } from 'vitest'
import { type MigratedEdition, migrateAssessment, readAssessment, type Scheme } from '../../src/assess/index.ts'
import { schemeNamed, vectors } from './vectors.ts'

const scheme = schemeNamed('methods')
const keys = scheme.criteria.flatMap(({ provisions, items }) => [
  ...provisions,
  ...items.flatMap(({ provision }) => provision ?? []),
])
const digests = new Map([...keys, 'demo/other.rule'].map((key) => [key, 'same']))
const old: MigratedEdition = { scheme, provisions: digests }

const assessment = readAssessment(vectors.find(({ id }) => id === 'every-field')?.assessment, scheme).assessment
if (!assessment) throw new Error('Cannot read the vector every-field.')

type Change = (criterion: Scheme['criteria'][number]) => Partial<Scheme['criteria'][number]>

/** The next edition, with a criterion changed. */
function next(id: string, change: Change, provisions = digests): MigratedEdition {
  const criteria = scheme.criteria.map((own) => (own.id === id ? { ...own, ...change(own) } : own))
  return {
    scheme: { ...scheme, standard: { ...scheme.standard, edition: '2028' }, criteria },
    provisions,
    sha256: '1'.repeat(64),
  }
}

const unchanged: Change = () => ({})

test('everything is carried over where nothing changed but the edition', () => {
  const { assessment: moved, recheck } = migrateAssessment(assessment, old, next('x', unchanged))
  expect(recheck).toEqual([])
  expect(moved).toEqual({
    ...assessment,
    standard: { id: 'demo', number: 'T/DEMO 1', edition: '2028', sha256: '1'.repeat(64) },
  })
  expect(readAssessment(moved, next('x', unchanged).scheme).problems).toBeUndefined()
})

test.each<[string, string, MigratedEdition]>([
  [
    'another scale',
    'falling',
    next('falling', () => ({ scoring: { method: 'linear', zeroAt: 12, fullAt: 1, unit: '%' } })),
  ],
  ['another metric', 'falling', next('falling', () => ({ metrics: ['demo/other'] }))],
  ['a provision more', 'ratio', next('ratio', ({ provisions }) => ({ provisions: [...provisions, 'demo/new'] }))],
  ['a provision less', 'ratio', next('ratio', () => ({ provisions: [] }))],
  [
    'a provision that says something else',
    'binary',
    next('x', unchanged, new Map([...digests, ['demo/rule.binary', 'other']])),
  ],
  ['another reason not to apply', 'deduction', next('deduction', () => ({ notApplicable: [] }))],
])('an answer is not carried over to %s', (_, id, to) => {
  const { assessment: moved, recheck } = migrateAssessment(assessment, old, to)
  expect(Object.keys(assessment.answers).filter((known) => !(known in moved.answers))).toEqual([id])
  expect(recheck.map(({ path }) => path)).toContain(`/answers/${id}`)
  expect(readAssessment(moved, to.scheme).problems).toBeUndefined()
})

test('of a checklist, the questions stay that ask the same', () => {
  const to = next('checklist', ({ items }) => ({
    items: items.map((item) => (item.id === 'q2' ? { ...item, question: { zh: '另一个问题' } } : item)),
  }))
  const { assessment: moved, recheck } = migrateAssessment(assessment, old, to)
  expect(moved.answers.checklist).toEqual({ items: { q1: 'yes', q3: 'yes', q4: 'yes' } })
  expect(recheck).toMatchObject([{ path: '/answers/checklist', about: 'CHECKLIST 指标checklist' }])
})

test('a criterion that is gone, a finding on a provision that changed and a veto that changed are listed', () => {
  const to = next('x', unchanged, new Map([...digests, ['demo/rule.ratio', 'other']]))
  const evaluation = { ...to.scheme.evaluation, vetoes: [{ id: 'late', title: { zh: '逾期', en: 'late' } }] }
  const criteria = to.scheme.criteria.filter(({ id }) => id !== 'steps')
  const { recheck, assessment: moved } = migrateAssessment(assessment, old, {
    ...to,
    scheme: { ...to.scheme, evaluation, criteria },
  })
  expect(recheck.map(({ path }) => path)).toEqual([
    '/answers/ratio',
    '/answers/steps',
    '/findings/demo~1rule.ratio',
    '/vetoes/0',
  ])
  expect(moved.vetoes).toEqual([])
})

test('without the text of the provisions nothing is taken to be the same', () => {
  const { assessment: moved } = migrateAssessment(
    assessment,
    { ...old, provisions: new Map() },
    { ...next('x', unchanged), provisions: new Map() },
  )
  expect(moved.answers).toEqual({})
})
