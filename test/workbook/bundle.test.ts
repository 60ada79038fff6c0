import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** Code of a module of src/workbook as a browser gets it. */
async function bundled(module: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/workbook/${module}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

describe('normdown/workbook', () => {
  it('needs nothing of Node', async () => {
    expect(await bundled('index')).not.toMatch(/from\s*"node:|require\(/)
  })

  it.each([
    ['write-checklist', 28_000],
    ['read-checklist', 22_000],
  ])('%s stays small in a browser', async (module, most) => {
    expect(gzipSync(await bundled(module)).length).toBeLessThan(most)
  })
})
