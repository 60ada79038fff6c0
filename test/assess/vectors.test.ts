import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readScheme, score } from '../../src/assess/index.ts'
import { startBrowser } from '../browser/browser.ts'
import { schemeNamed, schemes, type Vector, vectors, vectorsText } from './vectors.ts'

test.each(vectors)('$id', ({ scheme, assessment, result, problems }) => {
  const scored = score(schemeNamed(scheme), assessment)
  expect(scored.problems?.map(({ path, code }) => ({ path, code }))).toEqual(problems)
  expect(JSON.parse(JSON.stringify(scored.result ?? null))).toEqual(result ?? null)
})

test('the worked example is 87.365 points and three stars', () => {
  const { result } = vectors.find(({ id }) => id === 'worked-example') ?? {}
  expect(result).toMatchObject({ total: { exact: '87.365', rounded: '87.4' }, title: { zh: '三星' } })
})

test.each(Object.keys(schemes))('the scheme %s is one that can be scored by', (name) => {
  expect(readScheme(schemeNamed(name)).problems).toBeUndefined()
})

describe('the bundle for browsers', () => {
  let browser: Browser
  let script: string

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../../src/assess/index.ts', import.meta.url))],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'assess',
      platform: 'browser',
    })
    script = outputFiles[0]?.text ?? ''
    browser = await startBrowser()
  }, 120_000)

  afterAll(() => browser.close())

  test('asks for nothing of Node and for no other package', () => {
    expect(script).not.toMatch(/require\(|node:|process\.|Buffer/)
  })

  test('gives the same results in Chromium, byte for byte', async () => {
    const page = await browser.newPage()
    await page.addScriptTag({ content: script })
    // as text, because what a browser is handed as objects loses what JSON can hold, such as a field called __proto__
    const scored = await page.evaluate((text) => {
      const { assess } = globalThis as unknown as { assess: { score: typeof score } }
      const given: { schemes: Record<string, never>; vectors: Vector[] } = JSON.parse(text)
      return given.vectors.map(({ scheme, assessment }) =>
        JSON.stringify(assess.score(given.schemes[scheme] as never, assessment)),
      )
    }, vectorsText)
    expect(scored).toEqual(vectors.map(inNode))
  })
})

function inNode({ scheme, assessment }: Vector): string {
  return JSON.stringify(score(schemeNamed(scheme), assessment))
}
