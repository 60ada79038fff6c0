import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { draftingCoverage } from '../../scripts/generate/drafting-coverage.ts'
import type { Enforcement } from '../../src/lint/drafting-rules/drafting-rule.ts'
import { draftingRules } from '../../src/lint/drafting-rules.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { stageChecks } from '../../src/lint/stage-checks.ts'

const checks = [...rules, ...stageChecks]
const byMachine = draftingRules.filter(({ enforced }) => enforced.by !== 'not-by-machine')
const groupOf = (id: string) => id.slice(0, 3)
const rulesOf = (enforced: Enforcement): readonly string[] => ('rules' in enforced ? (enforced.rules ?? []) : [])
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** How many rules the table of `drafting-rules.md` has in each group; 148 in all. */
const groupSizes = {
  ...{ STR: 12, HIE: 11, LST: 7, FWD: 7, INT: 1, SCP: 7, REF: 16, TRM: 14, SYM: 2, MOD: 14, REQ: 13, LAW: 5 },
  ...{ ANX: 5, TBL: 5, FIG: 1, EQN: 1, NTE: 3, NUM: 7, TYP: 5, CVR: 5, EVA: 4, LIF: 3 },
}

test('every drafting rule is accounted for once', () => {
  const groups = Object.entries(groupSizes)
  const ids = groups.flatMap(([group, size]) =>
    Array.from({ length: size }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`),
  )
  expect(ids).toHaveLength(148)
  expect(draftingRules.map(({ id }) => id)).toEqual(ids)
})

test('at least a hundred are kept by construction, schema or rule, and all of the groups that matter most', () => {
  expect(byMachine.length).toBeGreaterThanOrEqual(100)
  const left = draftingRules.filter(({ enforced }) => enforced.by === 'not-by-machine').map(({ id }) => id)
  expect(left.filter((id) => ['REQ', 'LAW', 'MOD', 'TRM', 'REF', 'NUM', 'EVA'].includes(groupOf(id)))).toEqual([])
})

test('every rule named exists and says that it covers the row, and every row that a rule covers names it', () => {
  const known = new Set(checks.map(({ id }) => id))
  expect(draftingRules.flatMap(({ enforced }) => rulesOf(enforced).filter((rule) => !known.has(rule)))).toEqual([])
  const named = draftingRules.flatMap(({ id, enforced }) => rulesOf(enforced).map((rule) => `${id} ${rule}`))
  const covered = checks.flatMap(({ id, covers = [] }) => covers.map((row) => `${row} ${id}`))
  expect(named.filter((pair) => !covered.includes(pair))).toEqual([])
  expect(covered.filter((pair) => !named.includes(pair))).toEqual([])
})

test('a row kept by rules names at least one', () => {
  const empty = draftingRules.filter(({ enforced }) => enforced.by === 'rule' && enforced.rules.length === 0)
  expect(empty).toEqual([])
})

test('what makes a row by construction is there', () => {
  const missing = draftingRules.flatMap(({ id, enforced }) => {
    if (enforced.by !== 'construction') return []
    const [path = '', name = ''] = enforced.made.split('#')
    return new RegExp(`\\b(?:function|const) ${name}\\b`).test(read(path)) ? [] : [`${id}: ${enforced.made}`]
  })
  expect(missing).toEqual([])
})

test('the fields that a schema demands are there', () => {
  const missing = draftingRules.flatMap(({ id, enforced }) => {
    if (enforced.by !== 'schema') return []
    const [file = '', pointer = ''] = enforced.field.split('#')
    const found = pointer
      .slice(1)
      .split('/')
      .reduce<unknown>(
        (value, step) => (value as Record<string, unknown> | undefined)?.[step],
        JSON.parse(read(`schemas/authoring/${file}`)),
      )
    return found === undefined ? [`${id}: ${enforced.field}`] : []
  })
  expect(missing).toEqual([])
})

test('titles and reasons are said in both languages', () => {
  for (const { id, title, enforced } of draftingRules) {
    const said = [title, ...(enforced.by === 'not-by-machine' ? [enforced.reason] : [])]
    for (const { zh, en } of said) {
      expect(zh, id).toMatch(/\p{Script=Han}/u)
      expect(en, id).not.toMatch(/\p{Script=Han}{3}/u)
    }
  }
})

test('the page on coverage is as generated', () => {
  expect(read('docs/drafting-coverage.md')).toBe(draftingCoverage())
})
