import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { unkept } from '../../src/cache/family-memory.ts'
import { joinFamily, nameFamily, readShared } from '../../src/cache/family-state.ts'
import { introducedState, introductionOf } from '../../src/cache/introduction.ts'
import { createPartChecker, unremembered } from '../../src/cache/part-checker.ts'
import { createShelf } from '../../src/cache/shelf.ts'
import type { StandardRecord } from '../../src/cache/standard-record.ts'
import { openStandard } from '../../src/cache/standard-state.ts'
import { createSurveyor, sharedOptions } from '../../src/cache/survey.ts'
import { readWorkspace } from '../../src/check.ts'
import { readGenerator } from '../../src/files/package-folder.ts'
import { parse } from '../../src/syntax/parse.ts'
import { forgetful } from '../../src/syntax/parsed-document.ts'
import { createLiveFolder } from './live-folder.ts'

/** The records of a workspace, as they are before they are written down. */
function recordsOf(root: string): StandardRecord[] {
  const store = { keeps: true, find: () => undefined, former: () => undefined, keep: () => undefined }
  const survey = createSurveyor(store, readGenerator())(readWorkspace(root, {}))
  const options = sharedOptions(survey, { parse, remember: forgetful })
  const shelf = createShelf(Number.POSITIVE_INFINITY)
  const names = survey.standards.map(({ folder }) => folder.name)
  const shared = readShared(survey.shared, names, options)
  const states = survey.standards.map((standard) => {
    const opened = shelf(() => openStandard(standard.folder, options))
    return introducedState(standard, introductionOf(opened.made()), { opened })
  })
  const family = joinFamily(nameFamily(states, shared, { ...unkept, wordsOnly: true }), shared, { shelf })
  const { check } = createPartChecker(family, shared, { ...unremembered, ...survey })
  return family.standards.map((standard) => check(standard).record())
}

/** Where something is not plain data, of which JSON would keep less than is there. */
function notPlain(value: unknown, path: string): string[] {
  if (typeof value === 'function' || typeof value === 'symbol') return [path]
  if (typeof value !== 'object' || value === null) return []
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  return [
    ...(isPlain ? [] : [path]),
    ...Object.entries(value).flatMap(([key, inner]) => notPlain(inner, `${path}.${key}`)),
  ]
}

/** A family in which a document is named in front matter alone. */
const made = createLiveFolder()
made.write(
  'texts/references/gbt-9.md',
  made
    .read('texts/references/gbt-1.md')
    .replace('id: gbt-1', 'id: gbt-9')
    .replace(/^number: .*$/m, 'number: GB/T 9999'),
)
made.write(
  'texts/lending/terms/loan.md',
  made.read('texts/lending/terms/loan.md').replace('reference: gbt-1', 'reference: gbt-9'),
)
afterAll(() => made.dispose())

test.each([
  ['this repository', join(import.meta.dirname, '../..')],
  ['a made-up family', made.root],
])('a record is plain data, of which nothing is lost in another thread or until the next check: %s', (_, root) => {
  const records = recordsOf(root)
  expect(records.length).toBeGreaterThan(0)
  expect(records.flatMap((record) => notPlain(record, record.head.id))).toEqual([])
})
