import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../src/lint/rules/index.ts'
import { stageChecks } from '../src/lint/stage-checks.ts'
import { baseWorkspace } from './lint/base-workspace.ts'
import { checkFiles } from './lint/check-files.ts'
import { type Example, headOf, readRulePage, sectionTitles, stated } from './lint/rule-page.ts'

const checks = [...rules, ...stageChecks]
const folder = new URL('../docs/rules/', import.meta.url)
const pageOf = (id: string) => readRulePage(readFileSync(new URL(`${id}.md`, folder), 'utf8'))
const found = ({ files }: Example, id: string): string =>
  checkFiles({ ...baseWorkspace, ...files })
    .filter(({ rule }) => rule === id)
    .map(stated)
    .join('\n\n')

test('the workspace under the examples has no finding', () => {
  expect(checkFiles(baseWorkspace).map((diagnostic) => `${diagnostic.rule} ${stated(diagnostic)}`)).toEqual([])
})

test('every check has a page and every page a check', () => {
  const pages = readdirSync(folder).map((file) => file.replace(/\.md$/, ''))
  expect(pages.sort()).toEqual(checks.map(({ id }) => id).sort())
})

test('every rule has a file of its name, and every file of a rule is in the table', () => {
  const files = readdirSync(new URL('../src/lint/rules/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))
  expect(files.filter((file) => file !== 'index').sort()).toEqual(rules.map(({ id }) => id).sort())
  expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).sort())
})

describe.for(checks.filter(({ id }) => existsSync(new URL(`${id}.md`, folder))))('$id', (check) => {
  const page = pageOf(check.id)

  test('its page has the form of all pages', () => {
    expect(page.head).toBe(headOf(check))
    expect(page.sections).toEqual(sectionTitles)
    expect(page.why.match(/\p{Script=Han}{6}/u), 'why, in Chinese').not.toBeNull()
    expect(page.why.match(/(?:[A-Za-z'’,-]+ ){6}/), 'why, in English').not.toBeNull()
  })

  if ('shownBy' in check && check.shownBy === 'circumstances') return

  test('its page shows an accepted and a rejected example', () => {
    expect(page.accepted.length).toBeGreaterThan(0)
    expect(page.rejected.length).toBeGreaterThan(0)
    for (const example of page.accepted) expect(example.diagnostics).toBe('')
    for (const example of page.rejected) expect(example.diagnostics).not.toBe('')
  })

  test.for(page.accepted.map((example, index) => ({ example, index: index + 1 })))(
    'finds nothing in accepted example $index',
    ({ example }) => {
      expect(found(example, check.id)).toBe('')
    },
  )

  test.for(page.rejected.map((example, index) => ({ example, index: index + 1 })))(
    'finds exactly what rejected example $index states',
    ({ example }) => {
      expect(found(example, check.id)).toBe(example.diagnostics)
    },
  )
})
