import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../src/check.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Section } from '../../src/model/section.ts'

const root = join(import.meta.dirname, '../..')
const { catalog } = checkWorkspace(root)
const facts: { id: string; zh: string }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'source-facts.json'), 'utf8'),
)
const provisions = catalog.standards.flatMap(({ sections }) => sections.flatMap(provisionsIn))

test('the family has its six parts', () => {
  expect(catalog.standards.map(({ number, type }) => `${number} ${type}`)).toEqual([
    'T/XXX 001.1 vocabulary',
    'T/XXX 001.2 specification',
    'T/XXX 001.3 code-of-practice',
    'T/XXX 001.4 test-method',
    'T/XXX 001.5 evaluation',
    'T/XXX 001.6 guideline',
  ])
})

test('it has the terms, metrics and criteria that a complete family needs', () => {
  const count = (list: 'terms' | 'metrics') =>
    catalog.standards.reduce((sum, standard) => sum + standard[list].length, 0)
  const criteria = catalog.standards.flatMap((standard) => standard.criteria)
  const leaves = criteria.filter(({ scoring }) => scoring)
  expect(count('terms')).toBeGreaterThanOrEqual(44)
  expect(count('metrics')).toBeGreaterThanOrEqual(30)
  expect(leaves).toHaveLength(23)
  expect(leaves.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  expect(provisions.length).toBeGreaterThan(300)
  expect(catalog.standards.filter(({ explanation }) => explanation.length === 0)).toEqual([])
})

describe('the numbers of the family are typed and have a basis', () => {
  test.for([
    [24, 'h'],
    [72, 'h'],
    [3, 'working-day'],
    [95, '%'],
  ] as const)('%s %s', ([value, unit]) => {
    const named = catalog.parameters.filter((parameter) => parameter.value === value && parameter.unit === unit)
    const limits = provisions
      .flatMap((provision) => provision.limits)
      .filter((limit) => limit.value === value && limit.unit === unit)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(({ basis }) => basis.length === 0)).toEqual([])
    expect(limits.length + named.filter(({ use }) => use === 'informative').length).toBeGreaterThan(0)
    for (const { parameter } of limits)
      if (parameter) expect(catalog.parameters.map(({ id }) => id)).toContain(parameter)
  })

  test('the bands of the grades', () => {
    const bands = catalog.parameters.filter(({ id }) => id.startsWith('GRADE_BAND'))
    expect(bands.map(({ value }) => value).sort((a, b) => a - b)).toEqual([70, 80, 90, 95])
    expect(bands.filter(({ basis, usedBy }) => basis.length === 0 || usedBy.length === 0)).toEqual([])
  })

  test('every parameter of a limit has a basis, and what the group proposes says so', () => {
    const used = catalog.parameters.filter(({ usedBy }) => usedBy.length > 0)
    expect(used.filter(({ basis }) => basis.length === 0).map(({ id }) => id)).toEqual([])
    const decided = used.filter(({ basis }) => basis.every(({ kind }) => kind === 'group-decision'))
    expect(decided.filter(({ proposal }) => !proposal).map(({ id }) => id)).toEqual([])
  })
})

test('every requirement has actor, verification, evidence and basis', () => {
  const bare = provisions.filter(
    ({ modality, actor, verify, evidence, basis }) =>
      modality === 'requirement' &&
      (actor.length === 0 || verify.length === 0 || evidence.length === 0 || basis.length === 0),
  )
  expect(bare.map(({ address }) => address)).toEqual([])
})

test('a guideline requires nothing', () => {
  const guidelines = catalog.standards.filter(({ type }) => type === 'guideline')
  const required = guidelines
    .flatMap(({ sections }) => sections.flatMap(provisionsIn))
    .filter(({ modality }) => modality === 'requirement')
  expect(required.map(({ id, text }) => `${id} ${text.plain}`)).toEqual([])
})

test('the text takes no run of thirteen characters from the sources, titles of laws aside', () => {
  const titles = catalog.references.map(({ title }) => title.zh ?? '')
  const text = readdirSync(join(root, 'standards'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join(root, 'standards', path), 'utf8'))
    .join('\n')
  const taken = facts.flatMap(({ id, zh }) => {
    const runs = Array.from({ length: Math.max(0, zh.length - 12) }, (_, start) => zh.slice(start, start + 13))
    return runs
      .filter((run) => text.includes(run) && !titles.some((title) => title.includes(run)))
      .map((run) => `${id} ${run}`)
  })
  expect(taken).toEqual([])
})

test('Part 1 is translated whole, and no translation is of an earlier text', () => {
  const [first] = catalog.standards
  const own = first?.sections.flatMap(provisionsIn) ?? []
  expect(own.filter(({ translation }) => translation?.current !== true).map(({ id }) => id)).toEqual([])
  expect(first?.terms.filter(({ definitionTranslation }) => !definitionTranslation).map(({ id }) => id)).toEqual([])
})

function provisionsIn(section: Section): Provision[] {
  const own = section.blocks.flatMap((block) => (block.type === 'provision' ? withItems(block.provision) : []))
  return [...own, ...section.children.flatMap(provisionsIn)]
}

function withItems(provision: Provision): Provision[] {
  return [provision, ...provision.items.flatMap(withItems)]
}
