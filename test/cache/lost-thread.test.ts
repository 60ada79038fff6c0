import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { checkIncrementally } from '../../src/cache/check-incrementally.ts'
import { checkWorkspace } from '../../src/check.ts'
import { createLiveFolder } from './live-folder.ts'

const program = vi.hoisted(() => ({ of: '' }))

vi.mock('../../src/cache/record-worker-file.ts', () => ({
  get recordWorkerFile() {
    return new URL(`data:text/javascript,${encodeURIComponent(program.of)}`)
  },
}))

const cacheHome = mkdtempSync(join(tmpdir(), 'normdown-home-'))
afterAll(() => rmSync(cacheHome, { recursive: true, force: true }))

describe('a thread that is lost', () => {
  test.each([
    ['before it is asked anything', 'process.exit(1)'],
    [
      'when it is asked',
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(0))",
    ],
    ['by a fault', "throw new Error('no room')"],
    ['because it cannot be begun', 'this is no program'],
  ])('%s leaves its work to the one that is left', async (_, lost) => {
    program.of = lost
    const folder = createLiveFolder()
    try {
      const { diagnostics } = await checkIncrementally(folder.root, {
        cacheHome,
        writer: 'test',
        threads: 2,
        filesPerThread: 1,
      })
      expect(diagnostics).toEqual(checkWorkspace(folder.root).diagnostics)
    } finally {
      folder.dispose()
    }
  })
})
