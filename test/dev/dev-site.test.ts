import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Development, develop, type Look } from '../../src/dev/develop.ts'
import { startBrowser } from '../browser/browser.ts'
import { createLiveFolder, type LiveFolder } from '../cache/live-folder.ts'

const packing = 'texts/lending/clauses/packing.md'
const patience = { timeout: 30_000 }

let folder: LiveFolder
let development: Development
let browser: Browser
let page: Page
const faults: string[] = []
const refused: string[] = []
let last: Look | undefined

beforeAll(async () => {
  folder = createLiveFolder()
  development = await develop({
    root: folder.root,
    port: 0,
    generator: { name: 'normdown', version: '0.0.0' },
    onLook: (look) => {
      last = look
    },
    onFault: (error) => faults.push(String(error)),
  })
  browser = await startBrowser()
  page = await browser.newPage()
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await open('s/lending/2026/desk/')
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await development?.close()
  folder?.dispose()
})

const open = (address: string) => page.goto(`${development.address}${address}`, patience)
const shows = (text: string) =>
  page
    .getByText(text)
    .first()
    .waitFor({ state: 'visible', ...patience })
const until = (holds: () => boolean) => expect.poll(holds, patience).toBe(true)

describe('a site that is shown while it is written', () => {
  test('shows a change in an open page', async () => {
    folder.write(packing, folder.read(packing).replace('的袋子，', '的纸袋，'))
    await shows('所示的纸袋')
  }, 60_000)

  test('has told other programs of it before', () => {
    const file = join(folder.root, '.normdown/dev/api/v1/lending/2026/clauses/packing.json')
    expect(readFileSync(file, 'utf8')).toContain('的纸袋')
  })

  test('shows the rest while a file cannot be read, and that file again when it can', async () => {
    const text = folder.read(packing)
    folder.write(packing, text.replace('kind: clause', 'kind: [clause'))
    await until(() => last?.diagnostics.some(({ place }) => place.file === packing) === true)
    await expect.poll(() => page.getByText('所示的纸袋').count(), patience).toBe(0)
    await shows('交付')
    folder.write(packing, text)
    await shows('所示的纸袋')
  }, 60_000)

  test('goes on after a file was renamed and another deleted', async () => {
    folder.rename(packing, packing.replace('packing.md', 'wrapping.md'))
    await until(() => last?.workspace.sources.some(({ path }) => path.endsWith('/wrapping.md')) === true)
    await shows('所示的纸袋')
    folder.remove('texts/lending/annexes/background.md')
    await until(() => last?.workspace.sources.every(({ path }) => !path.endsWith('/background.md')) === true)
    await shows('所示的纸袋')
  }, 60_000)

  test('keeps to the policy of its pages', async () => {
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("default-src 'self';")
    expect(refused).toEqual([])
  })

  test('can be searched, also for what was written a moment ago', async () => {
    await open('search/?q=纸袋')
    await shows('所示的纸袋')
    expect(refused).toEqual([])
  }, 60_000)

  test('follows the folder of the sources to where the configuration moves it', async () => {
    const config = folder.read('normdown.config.json')
    folder.write('normdown.config.json', config.replace('"source": "texts"', '"source": "drafts"'))
    await until(() => faults.length > 0)
    renameSync(join(folder.root, 'texts'), join(folder.root, 'drafts'))
    await until(() => last?.workspace.config.source === 'drafts')
    const moved = 'drafts/lending/clauses/wrapping.md'
    expect(existsSync(join(folder.root, moved))).toBe(true)
    await open('s/lending/2026/desk/')
    folder.write(moved, folder.read(moved).replace('的纸袋，', '的布袋，'))
    await shows('所示的布袋')
  }, 60_000)
})
