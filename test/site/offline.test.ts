import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { offlinePage } from '../../src/publish/offline/offline-page.ts'
import { startBrowser } from '../browser/browser.ts'
import { assessableCatalog } from './assessment-fixture.ts'
import { builtPages, idsIn } from './built-pages.ts'
import { publishFixture } from './publish-fixture.ts'

let outDir = ''
let folder = ''
let atRoot = ''
let browser: Browser
let trouble: string[] = []

beforeAll(async () => {
  outDir = await publishFixture(assessableCatalog, { files: true, offline: true })
  folder = await unpacked(outDir)
  const publication = { ...assessableCatalog.publication, baseUrl: 'https://norms.example/' }
  const published = await publishFixture({ ...assessableCatalog, publication }, { files: true, offline: true })
  atRoot = await unpacked(published)
  await rm(dirname(published), { recursive: true, force: true })
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
  await rm(atRoot, { recursive: true, force: true })
  await rm(dirname(outDir), { recursive: true, force: true })
})

async function unpacked(published: string): Promise<string> {
  const into = await mkdtemp(join(tmpdir(), 'normdown-offline-'))
  for (const [path, content] of Object.entries(unzipSync(await readFile(join(published, 'site.zip'))))) {
    await mkdir(dirname(join(into, path)), { recursive: true })
    await writeFile(join(into, path), content)
  }
  return into
}

async function open(file: string, from = folder): Promise<Page> {
  trouble = []
  const page = await (await browser.newContext()).newPage()
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('request', (request) => request.url().startsWith('file:') || trouble.push(request.url()))
  await page.goto(pathToFileURL(join(from, 'site', file)).href)
  return page
}

describe('the copy for reading without a server', () => {
  test('opens from a disk, with styles and scripts, and loads nothing from elsewhere', async () => {
    const page = await open('index.html')
    await page.locator('.standard-list a').first().click()
    await page.waitForURL('**/index.html')
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex')
    await page.locator('html[data-script]').waitFor({ state: 'attached' })
    expect(trouble).toEqual([])
  })

  test('finds and leads as well if the site stands at the root of its host', async () => {
    const page = await open('search/index.html', atRoot)
    await page.locator('[data-search-field]').fill('渠道')
    await page.locator('[data-search-list] a').first().click()
    await page.waitForURL('**/s/hire/2026/service/index.html#reply.channels')
    expect(trouble).toEqual([])
  })

  test('explains a term on hover', async () => {
    const page = await open('s/hire/2026/service/index.html')
    await page.locator('a.term').first().hover()
    expect(await page.locator('[role="tooltip"]').innerText()).toContain('由运营方投放')
    expect(trouble).toEqual([])
  })

  test('searches, from the field in the head to the provision', async () => {
    const page = await open('s/hire/2026/service/index.html')
    await page.keyboard.press('/')
    await page.keyboard.type('24小时')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/index.html?q=*')
    await page.locator('[data-search-list] a', { hasText: '4.1.1' }).click()
    await page.waitForURL('**/s/hire/2026/service/index.html#reply.in-time')
    expect(await page.locator('[id="reply.in-time"]').isVisible()).toBe(true)
    expect(trouble).toEqual([])
  })

  test('searches in English and stays in English', async () => {
    const page = await open('en/search/index.html')
    await page.locator('[data-search-field]').fill('reply time')
    await page.locator('[data-search-list] a').first().click()
    await page.waitForURL('**/en/s/hire/2026/**')
    expect(trouble).toEqual([])
  })

  test('writes a checklist as a workbook, and takes it back', async () => {
    const page = await open('checklists/hire/index.html')
    await page.locator('fieldset[data-finding="reply.in-time"] input[value="nonconforming"]').check()
    await page.locator('.row-note').fill('缺少记录')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-export-xlsx]')])
    const buffer = await readFile(await download.path())
    const other = await open('en/checklists/hire/index.html')
    await other.locator('fieldset[data-finding]').first().waitFor()
    await other.setInputFiles('[data-import-file]', { name: 'a.xlsx', mimeType: 'application/octet-stream', buffer })
    await other.locator('[data-file-report]', { hasText: 'a.xlsx' }).waitFor()
    expect(await other.locator('fieldset[data-finding="reply.in-time"] input:checked').inputValue()).toBe(
      'nonconforming',
    )
    expect(await other.locator('.row-note').inputValue()).toBe('缺少记录')
    expect(trouble).toEqual([])
  })

  test('writes an assessment as a workbook, and its result leads to the provisions', async () => {
    const page = await open('assess/hire/index.html')
    await page.locator('[data-assessment-result]:not([hidden])').waitFor()
    await page.fill('[name="replies.numerator"]', '1890')
    await page.fill('[name="replies.denominator"]', '2000')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-export-xlsx]')])
    const other = await open('assess/hire/index.html')
    await other.locator('[data-assessment-result]:not([hidden])').waitFor()
    const buffer = await readFile(await download.path())
    await other.setInputFiles('[data-import-file]', { name: 'a.xlsx', mimeType: 'application/octet-stream', buffer })
    await other.locator('[data-file-report]', { hasText: 'a.xlsx' }).waitFor()
    expect(await other.inputValue('[name="replies.numerator"]')).toBe('1890')
    await other.locator('.gap-provisions a').first().click()
    await other.waitForURL('**/s/hire/2026/service/index.html#reply.in-time')
    expect(trouble).toEqual([])
  })

  test('has every file that its pages lead to, and every anchor', async () => {
    const pages = await builtPages(join(folder, 'site'))
    expect(pages.length).toBeGreaterThan(40)
    const files = Object.keys(unzipSync(await readFile(join(outDir, 'site.zip'))))
    const ids = new Map(pages.map(({ address, html }) => [fileOf(address), new Set(idsIn(html))]))
    const broken = pages.flatMap(({ address, html }) =>
      [...new Set(Array.from(html.matchAll(/\s(?:href|src|action)="([^"]*)"/g), ([, to = '']) => to))].flatMap((to) => {
        if (/^(?:https?:|mailto:|data:)/.test(to)) return []
        const { pathname, hash } = new URL(to.replaceAll('&amp;', '&'), `http://x/${fileOf(address)}`)
        const file = decodeURIComponent(pathname.slice(1))
        // Files for machines stand there only when a workspace is built.
        if (file.startsWith('api/') || file === 'site.zip' || file === 'sitemap.xml') return []
        const found =
          files.includes(`site/${file}`) && (hash === '' || ids.get(file)?.has(decodeURIComponent(hash.slice(1))))
        return found ? [] : [`${address}: ${to}`]
      }),
    )
    expect(broken).toEqual([])
  })
})

function fileOf(address: string): string {
  return /\.\w+$/.test(address) ? address : `${address}index.html`
}

describe('a page of the copy', () => {
  const at = (html: string, file = 's/a/index.html', base = '/norms/') =>
    offlinePage(html, { file, base, script: 'assets/offline.js' })

  test.each([
    ['a page', '<a href="/norms/terms/">', '<a href="../../terms/index.html">'],
    ['a place on a page', '<a href="/norms/terms/#user">', '<a href="../../terms/index.html#user">'],
    ['the root', '<a class="x" href="/norms/">', '<a class="x" href="../../index.html">'],
    ['a query', '<form action="/norms/search/?q=a">', '<form action="../../search/index.html?q=a">'],
    ['a file', '<img alt="a > b" src="/norms/a/b.png" />', '<img alt="a > b" src="../../a/b.png" />'],
    ['a place on the same page', '<a href="#x">', '<a href="#x">'],
    ['another site', '<a href="https://example.org/norms/">', '<a href="https://example.org/norms/">'],
    ['another host', '<a href="//norms/">', '<a href="//norms/">'],
    [
      'the script',
      '<script type="module" src="/norms/assets/page.js">',
      '<script defer src="../../assets/offline.js">',
    ],
    [
      'no script that only begins early',
      '<script type="module" async fetchpriority="high" src="/norms/assets/search-page.js">',
      '<script>',
    ],
    ['what is no tag', '<p>write href="/norms/"</p>', '<p>write href="/norms/"</p>'],
  ])('leads to %s', (_, html, offline) => {
    expect(at(html)).toBe(offline)
  })

  test('says where addresses begin', () => {
    expect(at('<html lang="en" data-base="/norms" data-pages="/norms/en/">')).toBe(
      '<html lang="en" data-base="../.." data-pages="../../en/" data-offline>',
    )
    for (const base of ['data-base', 'data-base=""']) {
      expect(at(`<html lang="en" ${base} data-pages="/">`, 'index.html', '/')).toBe(
        '<html lang="en" data-base="." data-pages="./" data-offline>',
      )
    }
  })
})
