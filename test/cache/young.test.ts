import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { generateWorkspace } from '../../scripts/generate-workspace.ts'
import { createRecordMaker } from '../../src/cache/record-maker.ts'
import { createSurveyor } from '../../src/cache/survey.ts'
import { readWorkspace } from '../../src/check.ts'
import { readGenerator } from '../../src/files/package-folder.ts'

setFlagsFromString('--expose-gc')
setFlagsFromString('--no-allocation-site-pretenuring')
const collect: (options?: { readonly type: 'minor' }) => void = runInNewContext('gc')

const nothingKept = {
  keeps: false,
  isEmpty: true,
  find: () => undefined,
  former: () => undefined,
  keep: () => undefined,
}

test('what is made of a standard goes with it, without a look through the whole heap', () => {
  const root = mkdtempSync(join(tmpdir(), 'normdown-young-'))
  try {
    generateWorkspace(root, 7000)
    const survey = createSurveyor(nothingKept, readGenerator())(readWorkspace(root, {}))
    const maker = createRecordMaker(survey)
    const introductions = maker.introduce((all) => all)
    const heads = maker.head((all) => all, introductions)
    collect()
    const held: number[] = []
    maker.record(function* (all) {
      for (const each of all) {
        yield each
        for (let time = 0; time < 2; time++) collect({ type: 'minor' })
        held.push(process.memoryUsage().heapUsed)
      }
    }, heads)
    const grown = held.slice(1).map((bytes, index) => bytes - (held[index] ?? 0))
    // Of the first ones the engine keeps functions until it has seen several of a kind.
    const later = grown.slice(grown.length / 2).sort((a, b) => a - b)
    expect(later.length).toBeGreaterThan(5)
    expect((later[Math.floor(later.length / 2)] ?? 0) / 2 ** 20).toBeLessThan(2) // of the five to seven that are in use at the end
  } finally {
    rmSync(root, { recursive: true })
  }
})
