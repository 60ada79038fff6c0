import { describe, expect, test } from 'vitest'
import { createProfileFinder, profileOf } from '../../src/lint/stage-profile.ts'
import type { Standard } from '../../src/model/catalog.ts'
import { type Stage, stages } from '../../src/model/kinds.ts'
import { baseWorkspace } from './base-workspace.ts'
import { checkFiles } from './check-files.ts'

const path = 'standards/lending/standard.md'
const parameters = 'standards/parameters.yaml'
const at = (stage: Stage) => (baseWorkspace[path] ?? '').replace('stage: drafting', `stage: ${stage}`)
const unfounded = (baseWorkspace[parameters] ?? '').replaceAll(/\n {4}basis: .*/g, '')

function found(stage: Stage, rule: string, settings?: Parameters<typeof checkFiles>[1]): string[] {
  const files = { ...baseWorkspace, [path]: at(stage), [parameters]: unfounded }
  return checkFiles(files, settings).flatMap((each) => (each.rule === rule ? [each.severity] : []))
}

describe('a rule is as strict as the stage asks', () => {
  test.for<[Stage, string[]]>([
    ['preliminary', []],
    ['drafting', []],
    ['enquiry', ['error']],
    ['approval', ['error']],
    ['published', ['error']],
  ])('the cover of a standard at the stage %s', ([stage, severities]) => {
    expect(found(stage, 'cover-complete')).toEqual(severities)
  })

  test('a draft may go without what is an error later, and only be reminded of it', () => {
    expect(found('drafting', 'limit-justified')).toEqual(['warning'])
    expect(found('enquiry', 'limit-justified')).toEqual(['error'])
    expect(found('enquiry', 'foreword-complete')).toEqual(['warning'])
    expect(found('published', 'foreword-complete')).toEqual(['error'])
  })

  test('what the configuration sets holds at every stage', () => {
    expect(found('drafting', 'cover-complete', { 'cover-complete': 'info' })).toEqual(['info', 'info'])
    expect(found('published', 'cover-complete', { 'cover-complete': 'off' })).toEqual([])
  })

  test('a waiver of a rule that is not reported at a stage is not called unused', () => {
    const waived = at('drafting').replace('id: lending', 'id: lending # lint-allow cover-complete reason="later"')
    const rules = checkFiles({ ...baseWorkspace, [path]: waived }).map(({ rule }) => rule)
    expect(rules.filter((rule) => rule === 'cover-complete' || rule.startsWith('waiver'))).toEqual([])
  })
})

test('every stage belongs to one stretch of a standard’s life, in order', () => {
  expect(stages.map(profileOf)).toEqual([
    ...['draft', 'draft', 'draft'],
    ...['enquiry', 'enquiry', 'enquiry'],
    ...['publication', 'publication', 'publication'],
  ])
})

test('a file is judged by its own standard, a shared one by the furthest', () => {
  const standard = (id: string, stage: Stage) =>
    ({ stage, place: { file: `standards/${id}/standard.md` } }) as unknown as Standard
  const profileAt = createProfileFinder([standard('a', 'drafting'), standard('ab', 'enquiry')])
  expect(profileAt('standards/a/clauses/x.md')).toBe('draft')
  expect(profileAt('standards/ab/standard.md')).toBe('enquiry')
  expect(profileAt('standards/parameters.yaml')).toBe('enquiry')
  expect(createProfileFinder([])('standards/parameters.yaml')).toBe('publication')
})
