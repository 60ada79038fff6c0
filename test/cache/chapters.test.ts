import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createChecker } from '../../src/cache/checker.ts'
import { createMemoryStore } from '../../src/cache/memory-store.ts'
import { IrregularFolder } from '../../src/cache/standard-state.ts'
import { checkRead, type ReadWorkspace } from '../../src/check.ts'
import { readGenerator } from '../../src/files/package-folder.ts'
import { compareText } from '../../src/model/place.ts'
import { baseWorkspace } from '../lint/base-workspace.ts'
import { readRulePage } from '../lint/rule-page.ts'

type Files = Readonly<Record<string, string>>

const folder = new URL('../../docs/rules/', import.meta.url)
const examples = readdirSync(folder).flatMap((file) => {
  const page = readRulePage(readFileSync(new URL(file, folder), 'utf8'))
  return [...page.rejected, ...page.accepted].map(({ files }): Files => ({ ...baseWorkspace, ...files }))
})

/** Sources stay the same objects from one workspace to the next where their texts are the same, as in a watched workspace. */
const known = new Map<string, { readonly path: string; readonly text: string }>()

function workspaceOf(files: Files): ReadWorkspace {
  const sources = Object.keys(files)
    .sort(compareText)
    .map((path) => {
      const text = files[path] ?? ''
      const before = known.get(path)
      const source = before?.text === text ? before : { path, text }
      known.set(path, source)
      return source
    })
  const publication = { title: { zh: '示例' }, publisher: { zh: '示例' }, baseUrl: 'https://example.org/' }
  return {
    config: {
      source: 'standards',
      outDir: 'dist',
      publication: { ...publication, locales: ['zh'] },
      rules: {},
      rulePlaces: {},
      waivers: [],
      lexicon: {},
      theme: {},
    },
    sources,
    assets: [],
    unread: [],
  }
}

const said = ({ diagnostics }: Pick<ReturnType<typeof checkRead>, 'diagnostics'>): string[] =>
  diagnostics.map((diagnostic) => JSON.stringify(diagnostic))

test('looked at chapter by chapter, one example after another, every rule finds what it finds in the whole', () => {
  const checker = createChecker({ store: createMemoryStore(), generator: readGenerator(), keepsFiles: true })
  let compared = 0
  for (const files of examples) {
    const workspace = workspaceOf(files)
    try {
      expect(said(checker.check(workspace))).toEqual(said(checkRead(workspace, {})))
      compared++
    } catch (error) {
      if (!(error instanceof IrregularFolder)) throw error
    }
  }
  expect(compared).toBeGreaterThan(examples.length * 0.9)
}, 300_000)
