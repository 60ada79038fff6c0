import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { generateWorkspace } from '../scripts/generate-workspace.ts'
import { checkIncrementally } from '../src/cache/check-incrementally.ts'
import { checkWorkspace } from '../src/check.ts'
import { develop, type Look } from '../src/dev/develop.ts'
import type { Diagnostic } from '../src/model/diagnostic.ts'

/** What is wrong with a file, and what is to be found for it and for nothing else. */
interface Defect {
  readonly name: string
  readonly file: string
  readonly pattern: RegExp
  readonly replacement: string
  readonly found: readonly string[]
}

const clause = (number: number): string => `standards/part-1/clauses/clause-${number}.md`

const defects: readonly Defect[] = [
  {
    name: 'a link to a clause that does not exist',
    file: clause(3),
    pattern: /clause:clause-\d+/,
    replacement: 'clause:clause-999',
    found: ['reference-resolved'],
  },
  {
    name: 'a link to an unknown term',
    file: clause(7),
    pattern: /term:term-1-\d+/,
    replacement: 'term:term-1-99',
    found: ['reference-resolved'],
  },
  {
    name: 'a limit other than that of its parameter',
    file: clause(11),
    pattern: /\d h内/,
    replacement: '30 h（自然时）内',
    found: ['limit-stated'],
  },
  {
    name: 'an id that is used twice',
    file: clause(13),
    pattern: /\{#people\}/,
    replacement: '{#number}',
    found: ['id-unique'],
  },
  {
    name: 'a sentence without an actor',
    file: clause(17),
    pattern: /actor: provider\n([\s\S]*)服务提供方应/,
    replacement: '$1应',
    found: ['actor-named'],
  },
  {
    name: 'requirements that nobody can verify',
    file: clause(19),
    pattern: /verify: \[document\]\n/,
    replacement: '',
    found: ['verification-given', 'verification-given'],
  },
  {
    name: 'a vague word',
    file: clause(23),
    pattern: /记录应包含/,
    replacement: '记录应及时包含',
    found: ['requirement-precise'],
  },
  {
    name: 'front matter that cannot be read',
    file: clause(29),
    pattern: /kind: clause/,
    replacement: 'kind: [clause',
    found: ['front-matter-readable'],
  },
  {
    name: 'a unit that is in the outline twice',
    file: 'standards/part-1/standard.md',
    pattern: /clause-31, clause-32/,
    replacement: 'clause-31, clause-31, clause-32',
    found: ['outline-complete'],
  },
  {
    name: 'a second term of the same name',
    file: 'standards/part-1/terms/term-1-5.md',
    pattern: /^term:/m,
    replacement: 'aliases: {zh: [一类四号对象], en: []}\nterm:',
    found: ['term-unique'],
  },
]

const scratch = mkdtempSync(join(tmpdir(), 'normdown-planted-'))
const clean = join(scratch, 'clean')
generateWorkspace(clean, 100)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function plant(root: string, { file, pattern, replacement, name }: Defect): void {
  const text = readFileSync(join(root, file), 'utf8')
  const planted = text.replace(pattern, replacement)
  if (planted === text) throw new Error(`${name} cannot be planted in ${file}`)
  writeFileSync(join(root, file), planted)
}

const expected = defects.flatMap(({ file, found }) => found.map((rule) => `${file} ${rule}`)).sort()
const told = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ place, rule }) => `${place.file} ${rule}`).sort()

describe('planted defects are found, and nothing else', () => {
  let root: string
  let count = 0
  const options = { cacheHome: scratch, writer: 'test' }
  beforeEach(() => {
    count++
    root = join(scratch, `workspace-${count}`)
    generateWorkspace(root, 100)
  })

  test('in a workspace without any', () => {
    expect(told(checkWorkspace(root).diagnostics)).toEqual([])
  })

  test('by a whole check', () => {
    for (const defect of defects) plant(root, defect)
    expect(told(checkWorkspace(root).diagnostics)).toEqual(expected)
  })

  test('by several threads together', async () => {
    generateWorkspace(root, 600) // two standards
    for (const defect of defects) plant(root, defect)
    const threads = { threads: 2, filesPerThread: 1 }
    expect(told((await checkIncrementally(root, { ...options, ...threads })).diagnostics)).toEqual(expected)
  })

  test('by a check that remembers the one before, one after the other', async () => {
    expect(told((await checkIncrementally(root, options)).diagnostics)).toEqual([])
    for (const [index, defect] of defects.entries()) {
      plant(root, defect)
      const so = defects.slice(0, index + 1).flatMap(({ file, found }) => found.map((rule) => `${file} ${rule}`))
      expect(told((await checkIncrementally(root, options)).diagnostics)).toEqual(so.sort())
    }
  })

  test('while the workspace is watched, and gone once they are put right', async () => {
    const looks: Look[] = []
    const faults: unknown[] = []
    let wake = (): void => {}
    const development = await develop({
      root,
      generator: { name: 'normdown', version: '0' },
      onLook(look) {
        looks.push(look)
        wake()
      },
      onFault: (error) => faults.push(error),
    })
    /** The findings as they are told, once they are as wanted. */
    const until = async (wanted: readonly string[]): Promise<void> => {
      const end = Date.now() + 20_000
      while (Date.now() < end && told(looks.at(-1)?.diagnostics ?? []).join() !== wanted.join())
        await new Promise<void>((resolve) => {
          wake = resolve
          setTimeout(resolve, 200)
        })
      expect(told(looks.at(-1)?.diagnostics ?? [])).toEqual(wanted)
    }
    await until([])
    const before = new Map(defects.map(({ file }) => [file, readFileSync(join(root, file), 'utf8')]))
    for (const defect of defects) plant(root, defect)
    await until(expected)
    for (const [file, text] of before) writeFileSync(join(root, file), text)
    await until([])
    await development.close()
    expect(faults).toEqual([])
  }, 60_000)
})
