import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { rules } from '../src/lint/rules/index.ts'
import { stageChecks } from '../src/lint/stage-checks.ts'
import { forbiddenWords } from './architecture/corpus-words.ts'
import { importsOf, withoutComments } from './architecture/source-code.ts'
import { mayImport, wallOf } from './architecture/walls.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string
  readonly text: string
}

const files: readonly SourceFile[] = ['src', 'site/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.(?:ts|astro)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
)
const written = files.filter(({ path }) => !path.endsWith('.generated.ts'))

/** Fails naming every file in which `faults` finds something, with what it finds. */
function expectNone(faults: (file: SourceFile) => readonly string[], among: readonly SourceFile[] = written): void {
  expect(among.flatMap((file) => faults(file).map((fault) => `${file.path}: ${fault}`))).toEqual([])
}

test('the files of src and site are looked at', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(
    importsOf("import a, { b } from './c.ts'\nimport type { D } from 'e'\nimport { type F } from 'g'\nimport 'h'"),
  ).toEqual([
    { target: './c.ts', typeOnly: false },
    { target: 'e', typeOnly: true },
    { target: 'g', typeOnly: true },
    { target: 'h', typeOnly: false },
  ])
})

describe('import walls', () => {
  test('every folder of src has a wall', () => {
    expectNone(
      ({ path }) => (wallOf(path) === undefined ? ['stands in a folder of which nobody said what it may import'] : []),
      files,
    )
  })

  test('no file imports across a wall', () => {
    expectNone(
      ({ path, text }) =>
        importsOf(text)
          .filter((found) => !mayImport(path, found))
          .map(
            ({ target, typeOnly }) =>
              `imports ${typeOnly ? 'types of ' : ''}${target}, which ${wallOf(path)?.name} may not`,
          ),
      files,
    )
  })

  test('a file across a wall would be found', () => {
    expect(mayImport('src/model/place.ts', { target: '../syntax/parse.ts', typeOnly: true })).toBe(false)
    expect(mayImport('src/emit/clauses.ts', { target: 'node:fs', typeOnly: false })).toBe(false)
    expect(mayImport('src/lint/rules/id-unique.ts', { target: '../../compile/compile.ts', typeOnly: true })).toBe(false)
    expect(mayImport('src/schema/explain.ts', { target: '../syntax/parse.ts', typeOnly: false })).toBe(false)
    expect(mayImport('src/schema/explain.ts', { target: '../syntax/parse.ts', typeOnly: true })).toBe(true)
    expect(mayImport('site/src/site.ts', { target: '../../src/emit/text.ts', typeOnly: false })).toBe(false)
  })
})

test('only the command line speaks to the process and the console', () => {
  const uses =
    /(?<![\w.$])(?:console|process)\.(?:argv|cwd|debug|env|error|exit|exitCode|info|log|on|pid|std\w+|warn)\b/g
  expectNone(({ path, text }) =>
    path.startsWith('src/cli/') || path.startsWith('site/')
      ? []
      : [...withoutComments(text).matchAll(uses)].map(([use]) => `uses ${use}`),
  )
})

test('nothing is exported by default', () => {
  expectNone(({ text }) =>
    [...withoutComments(text).matchAll(/^export default\b|\bas default\b/gm)].map(([found]) => found),
  )
})

test('no written file has more than 300 lines', () => {
  expectNone(({ text }) => {
    const lines = text.split('\n').length - 1
    return lines > 300 ? [`has ${lines} lines`] : []
  })
})

test('nothing in src or site names our corpus', () => {
  const words = forbiddenWords(join(root, 'standards'))
  expect(words.length).toBeGreaterThan(5)
  expectNone(({ text }) => {
    const code = withoutComments(text).toLowerCase()
    return words.filter((word) => code.includes(word.toLowerCase())).map((word) => `names ${word}`)
  })
})

test('every check that a stage reports is in the table of stage checks', () => {
  const known = [...rules, ...stageChecks].map(({ id }) => id)
  expectNone(({ text }) =>
    [...withoutComments(text).matchAll(/\brule: '([a-z-]+)'/g)]
      .flatMap(([, id = '']) => (known.includes(id) ? [] : [id]))
      .map((id) => `reports ${id}, which is in no table`),
  )
})
