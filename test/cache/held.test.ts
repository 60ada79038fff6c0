import { setImmediate as soon } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { createChecker } from '../../src/cache/checker.ts'
import { createKeepingParser } from '../../src/cache/keeping-parser.ts'
import { createMemoryStore } from '../../src/cache/memory-store.ts'
import { readWorkspace } from '../../src/check.ts'
import { readGenerator } from '../../src/files/package-folder.ts'
import type { ParsedDocument } from '../../src/syntax/parsed-document.ts'
import { createLiveFolder } from './live-folder.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

test('after many edits memory holds the last version of each file, and hardly another', async () => {
  const folder = createLiveFolder()
  try {
    let workspace = readWorkspace(folder.root, {})
    const parse = createKeepingParser()
    const refs = new Map<string, WeakRef<ParsedDocument>>()
    const checker = createChecker({
      store: createMemoryStore(),
      generator: readGenerator(),
      keepsFiles: true,
      parse: (source) => {
        const document = parse(source)
        const version = `${source.path}\n${source.text}`
        if (!refs.has(version)) refs.set(version, new WeakRef(document))
        return document
      },
    })
    const clauses = workspace.sources.filter(({ path }) => path.includes('/clauses/') || path.includes('/annexes/'))
    const rounds = 4
    for (let edit = 0; edit < rounds * clauses.length; edit++) {
      const edited = clauses[edit % clauses.length]
      const sources = workspace.sources.map((source) =>
        source.path === edited?.path ? { path: source.path, text: `${source.text}${'\n'.repeat(edit)}` } : source,
      )
      workspace = { ...workspace, sources }
      checker.check(workspace).catalog()
    }
    for (let round = 0; round < 3; round++) {
      await soon()
      collect()
    }
    const held = [...refs.values()].filter((ref) => ref.deref() !== undefined).length
    const former = refs.size - workspace.sources.length
    expect(former).toBeGreaterThan(2 * clauses.length)
    expect(held - workspace.sources.length).toBeLessThan(former / 4)
  } finally {
    folder.dispose()
  }
})
