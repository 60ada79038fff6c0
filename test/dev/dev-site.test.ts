import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startBrowser } from '../browser/browser.ts'
import { createLiveFolder, type LiveFolder } from '../cache/live-folder.ts'

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const packing = 'texts/lending/clauses/packing.md'
const patience = { timeout: 60_000 }

let folder: LiveFolder
let command: ChildProcess
let printed = ''
let address = ''
let browser: Browser
let page: Page
const refused: string[] = []

beforeAll(async () => {
  folder = createLiveFolder()
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'en_US.UTF-8' }
  command = spawn(execPath, [program, 'dev', '--port', '0'], { cwd: folder.root, env })
  command.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8')
  })
  command.stderr?.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8')
  })
  await vi.waitUntil(() => printed.includes('http://127.0.0.1'), patience)
  address = /http:\/\/127\.0\.0\.1:[^\s;]+/.exec(printed)?.[0] ?? ''
  browser = await startBrowser()
  page = await browser.newPage()
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await open('s/lending/2026/desk/')
}, 120_000)

afterAll(async () => {
  await browser?.close()
  command?.kill('SIGTERM')
  folder?.dispose()
})

const open = (path: string) => page.goto(`${address}${path}`, { waitUntil: 'commit', ...patience })
const shows = (text: string) =>
  page
    .getByText(text)
    .first()
    .waitFor({ state: 'visible', ...patience })
const found = () => readFileSync(join(folder.root, '.normdown/dev/diagnostics.json'), 'utf8')

describe('a site that is shown while it is written', () => {
  test('shows a change in an open page', async () => {
    folder.write(packing, folder.read(packing).replace('的袋子，', '的纸袋，'))
    await shows('所示的纸袋')
  }, 120_000)

  test('has told other programs of it before', () => {
    const file = join(folder.root, '.normdown/dev/api/v1/lending/2026/clauses/packing.json')
    expect(readFileSync(file, 'utf8')).toContain('的纸袋')
  })

  test('shows the rest while a file cannot be read, and that file again when it can', async () => {
    const text = folder.read(packing)
    folder.write(packing, text.replace('kind: clause', 'kind: [clause'))
    await expect.poll(found, patience).toContain(`"${packing}"`)
    await expect.poll(() => page.getByText('所示的纸袋').count(), patience).toBe(0)
    await shows('交付')
    folder.write(packing, text)
    await shows('所示的纸袋')
  }, 120_000)

  test('goes on after a file was renamed and another deleted', async () => {
    folder.rename(packing, packing.replace('packing.md', 'wrapping.md'))
    await shows('所示的纸袋')
    folder.remove('texts/lending/annexes/background.md')
    await expect.poll(() => page.locator('a[href*="/background/"]').count(), patience).toBe(0)
    await shows('所示的纸袋')
  }, 120_000)

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
  }, 120_000)

  test('follows the folder of the sources to where the configuration moves it', async () => {
    const config = folder.read('normdown.config.json')
    folder.write('normdown.config.json', config.replace('"source": "texts"', '"source": "drafts"'))
    await expect.poll(() => printed, patience).toContain('drafts')
    renameSync(join(folder.root, 'texts'), join(folder.root, 'drafts'))
    const moved = 'drafts/lending/clauses/wrapping.md'
    expect(existsSync(join(folder.root, moved))).toBe(true)
    await expect.poll(found, patience).toContain('"drafts/')
    page = await browser.newPage() // the old one may be loading itself again just now
    await open('s/lending/2026/desk/')
    await shows('交付')
    folder.write(moved, folder.read(moved).replace('的纸袋，', '的布袋，'))
    await shows('所示的布袋')
  }, 120_000)
})
