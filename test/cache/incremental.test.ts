import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { checkIncrementally } from '../../src/cache/check-incrementally.ts'
import { createChecker } from '../../src/cache/checker.ts'
import { createMemoryStore } from '../../src/cache/memory-store.ts'
import { IrregularFolder } from '../../src/cache/standard-state.ts'
import { checkRead, checkWorkspace, readWorkspace } from '../../src/check.ts'
import { readGenerator } from '../../src/files/package-folder.ts'
import { createLiveFolder, type LiveFolder } from './live-folder.ts'
import { anyEdit, doEdit } from './random-edits.ts'

const cacheHome = mkdtempSync(join(tmpdir(), 'normdown-home-'))
const folders: LiveFolder[] = []
afterAll(() => {
  for (const folder of folders) folder.dispose()
  rmSync(cacheHome, { recursive: true, force: true })
})

function freshFolder(): LiveFolder {
  const folder = createLiveFolder()
  folders.push(folder)
  return folder
}

/** What a check says, in a form that can be compared. */
function said({ diagnostics, waived }: Pick<ReturnType<typeof checkWorkspace>, 'diagnostics' | 'waived'>): unknown {
  return JSON.parse(JSON.stringify({ diagnostics, waived }))
}

const remembered = async (root: string, writer = 'test') => said(await checkIncrementally(root, { cacheHome, writer }))
const whole = (root: string) => said(checkWorkspace(root))

describe('what is remembered from the check before', () => {
  test('gives what a whole check gives, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        async (rounds) => {
          const folder = createLiveFolder()
          try {
            await remembered(folder.root)
            for (const edits of rounds) {
              for (const edit of edits) doEdit(folder, edit)
              expect(await remembered(folder.root)).toEqual(whole(folder.root))
            }
          } finally {
            folder.dispose()
          }
        },
      ),
      { numRuns: 20, seed: 7 },
    )
  }, 120_000)

  test('gives it in memory, too, with the files that were parsed before', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 2, maxLength: 8 }), (edits) => {
        const folder = createLiveFolder()
        const checker = createChecker({ store: createMemoryStore(), generator: readGenerator(), keepsFiles: true })
        try {
          for (const edit of edits) {
            doEdit(folder, edit)
            const workspace = readWorkspace(folder.root, {})
            try {
              const check = checker.check(workspace)
              const { catalog, ...found } = checkRead(workspace, {})
              expect(said(check)).toEqual(said(found))
              expect(JSON.parse(JSON.stringify(check.catalog()))).toEqual(JSON.parse(JSON.stringify(catalog)))
            } catch (error) {
              if (!(error instanceof IrregularFolder)) throw error
            }
          }
        } finally {
          folder.dispose()
        }
      }),
      { numRuns: 25, seed: 11 },
    )
  }, 120_000)
})

describe('the files in which it is kept', () => {
  let folder: LiveFolder
  const records = (): string[] =>
    readdirSync(join(folder.root, '.normdown/cache'))
      .filter((name) => name !== '.gitignore')
      .sort()
  beforeEach(async () => {
    folder = freshFolder()
    await remembered(folder.root)
  })

  test('are one a standard, and stay so', async () => {
    expect(records()).toHaveLength(3)
    folder.write(
      'texts/lending/clauses/packing.md',
      folder.read('texts/lending/clauses/packing.md').replace('应', '宜'),
    )
    await remembered(folder.root)
    expect(records()).toHaveLength(3)
  })

  test('can be deleted at any time', async () => {
    rmSync(join(folder.root, '.normdown'), { recursive: true })
    expect(await remembered(folder.root)).toEqual(whole(folder.root))
  })

  test.each([
    ['emptied', () => ''],
    ['cut short', (text: string) => text.slice(0, text.length / 2)],
    ['changed', (text: string) => text.replace('"found":[', '"found":[ ')],
    ['without their seal', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ])('are not believed when they were %s', async (_, damage) => {
    for (const name of records()) {
      const file = `.normdown/cache/${name}`
      folder.write(file, damage(folder.read(file)))
    }
    expect(await remembered(folder.root)).toEqual(whole(folder.root))
  })

  test('are not believed when another user made them', async () => {
    const file = 'texts/lending/clauses/packing.md'
    folder.write(file, folder.read(file).replace('应', '应当'))
    const others = mkdtempSync(join(tmpdir(), 'normdown-other-'))
    await checkIncrementally(folder.root, { cacheHome: others, writer: 'other' })
    for (const name of records())
      folder.write(`.normdown/cache/${name}`, folder.read(`.normdown/cache/${name}`).replaceAll('"found":', '"f":'))
    expect(await remembered(folder.root)).toEqual(whole(folder.root))
    rmSync(others, { recursive: true })
  })

  test('leave nothing of a process that was killed while it wrote', async () => {
    const [name = ''] = records()
    writeFileSync(join(folder.root, '.normdown/cache', `${name}.4711`), 'half')
    const file = 'texts/lending/clauses/packing.md'
    folder.write(file, folder.read(file).replace('应', '应当'))
    for (const other of ['returns', 'storage'])
      folder.write(`texts/${other}/clauses/acceptance.md`, `${folder.read(`texts/${other}/clauses/acceptance.md`)}\n`)
    await remembered(folder.root)
    expect(records().filter((each) => !each.endsWith('.json'))).toEqual([])
  })

  test('are not written through a link that leads out of the workspace', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'normdown-elsewhere-'))
    rmSync(join(folder.root, '.normdown'), { recursive: true })
    symlinkSync(elsewhere, join(folder.root, '.normdown'))
    expect(await remembered(folder.root)).toEqual(whole(folder.root))
    expect(
      readdirSync(elsewhere, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')),
    ).toEqual([])
    rmSync(elsewhere, { recursive: true })
  })
})
