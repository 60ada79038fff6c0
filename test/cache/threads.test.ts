import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { checkIncrementally } from '../../src/cache/check-incrementally.ts'
import type { Team } from '../../src/cache/crew.ts'
import { makeRecords } from '../../src/cache/record-team.ts'
import { startWorker } from '../../src/cache/record-workers.ts'
import type { StandardRecord } from '../../src/cache/standard-record.ts'
import { createSurveyor } from '../../src/cache/survey.ts'
import { checkWorkspace, readWorkspace } from '../../src/check.ts'
import { readGenerator } from '../../src/files/package-folder.ts'
import { createLiveFolder, type LiveFolder } from './live-folder.ts'
import { anyEdit, doEdit } from './random-edits.ts'

const cacheHome = mkdtempSync(join(tmpdir(), 'normdown-home-'))
afterAll(() => rmSync(cacheHome, { recursive: true, force: true }))

const alone: Team = { threads: 1 }
const together: Team = { threads: 2, filesPerThread: 1 }

async function said(root: string, team: Team): Promise<unknown> {
  const { diagnostics, waived } = await checkIncrementally(root, { cacheHome, writer: 'test', ...team })
  return JSON.parse(JSON.stringify({ diagnostics, waived }))
}

function whole(root: string): unknown {
  const { diagnostics, waived } = checkWorkspace(root)
  return JSON.parse(JSON.stringify({ diagnostics, waived }))
}

function surveyOf(root: string): ReturnType<ReturnType<typeof createSurveyor>> {
  const store = { keeps: true, find: () => undefined, former: () => undefined, keep: () => undefined }
  return createSurveyor(store, readGenerator())(readWorkspace(root, {}))
}

/** The records that so many threads make. */
async function madeBy(threads: number, root: string): Promise<ReadonlyMap<string, StandardRecord>> {
  const workers = Array.from({ length: threads - 1 }, startWorker)
  try {
    const made = await makeRecords(surveyOf(root), workers)
    for (const { record, json } of made.values()) expect(JSON.stringify(record)).toBe(json)
    return new Map([...made].map(([folder, { record }]) => [folder, record]))
  } finally {
    for (const { stop } of workers) stop()
  }
}

/** The files that a check keeps, by name. */
function kept({ root }: LiveFolder): [name: string, text: string][] {
  const folder = join(root, '.normdown/cache')
  const names = readdirSync(folder).sort()
  return names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])
}

async function inFolder(use: (folder: LiveFolder) => Promise<void>): Promise<void> {
  const folder = createLiveFolder()
  try {
    await use(folder)
  } finally {
    folder.dispose()
  }
}

describe('what several threads find together', () => {
  test(
    'is what a whole check finds, after any edits',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
          (rounds) =>
            inFolder(async (folder) => {
              for (const edits of rounds) {
                for (const edit of edits) doEdit(folder, edit)
                expect(await said(folder.root, together)).toEqual(whole(folder.root))
              }
            }),
        ),
        { numRuns: 12, seed: 23 },
      ),
    180_000,
  )

  test('is kept byte for byte as one thread keeps it', () =>
    inFolder(async (folder) => {
      await said(folder.root, together)
      const ofMany = kept(folder)
      rmSync(join(folder.root, '.normdown'), { recursive: true })
      await said(folder.root, alone)
      expect(ofMany).toEqual(kept(folder))
    }))

  test('is a record of every standard', () =>
    inFolder(async ({ root }) => {
      const records = await madeBy(3, root)
      expect([...records.keys()].sort()).toEqual(['lending', 'returns', 'storage'])
    }))

  test('is found anew where a term is added that every standard could use', () =>
    inFolder(async (folder) => {
      await said(folder.root, together)
      const term = folder.paths().find((path) => path.includes('/terms/')) ?? ''
      folder.write(term, folder.read(term).replace(/^term:.*$/m, 'term: {zh: 归还, en: give back}'))
      expect(await said(folder.root, together)).toEqual(whole(folder.root))
    }))

  test('is nothing where a folder holds no standard, which one thread then tells', () =>
    inFolder(async (folder) => {
      folder.write(
        'texts/storage/standard.md',
        folder.read('texts/storage/standard.md').replace('id: storage', 'id: x'),
      )
      await expect(madeBy(2, folder.root)).rejects.toThrow('storage')
      expect(await said(folder.root, together)).toEqual(whole(folder.root))
    }))
})
