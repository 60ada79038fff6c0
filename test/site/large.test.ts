import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe-findings.ts'
import { type BuiltPage, brokenLinks, builtPages, idsIn } from './built-pages.ts'
import { largeCatalog, largeStandards } from './large-catalog.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { transferred } from './transferred.ts'

const [large] = largeStandards.ids
const first = `checklists/${large}/`
const second = `${first}2/`

let site: OpenSite
let pages: BuiltPage[] = []

beforeAll(async () => {
  site = await openSite(largeCatalog)
  pages = await builtPages(site.outDir)
})

afterAll(() => site.close())

function htmlOf(address: string): string {
  const found = pages.find((page) => page.address === address)
  if (found === undefined) throw new Error(`There is no page ${address}`)
  return found.html
}

describe('a family with large standards', () => {
  test('has no page but whole documents that takes 100 KB over the wire', () => {
    const sizes = pages
      .filter(({ address }) => !address.endsWith('/full/'))
      .map((page) => [page.address, transferred(site.outDir, '/norms/', page)] as const)
    expect(sizes.filter(([, size]) => size > 100_000)).toEqual([])
  })

  test('has no link that leads nowhere, and no id twice', () => {
    expect(brokenLinks(site.outDir, pages, '/norms/')).toEqual([])
    const doubled = pages.filter(({ html }) => new Set(idsIn(html)).size < idsIn(html).length)
    expect(doubled.map(({ address }) => address)).toEqual([])
  })

  test.each([
    ['checklists', `checklists/${large}/`, /<tr data-id=/g],
    ['requirements', `work/requirements/${large}/`, /<li><a href="[^"]*#clause/g],
    ['duties of a role', `work/roles/operator/${large}/`, /<li><a href="[^"]*#clause/g],
    ['limits', `work/limits/${large}/`, /<tr><th scope="row"/g],
  ])('has its %s on several pages, each row once', (_, address, row) => {
    const own = pages.filter((page) => new RegExp(`^${address}(?:\\d+/)?$`).test(page.address))
    expect(own.length).toBeGreaterThan(1)
    expect(own.reduce((sum, { html }) => sum + (html.match(row)?.length ?? 0), 0)).toBe(largeStandards.provisions)
  })

  test('tells its pages apart by their titles', () => {
    const titles = pages
      .filter(({ address }) => /^(?:checklists|terms|work)\//.test(address))
      .map(({ html }) => /<title>([^<]*)/.exec(html)?.[1])
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('still leads from the fragments of the one page that the list was', () => {
    for (const { id } of largeCatalog.standards.find((standard) => standard.id === large)?.sections ?? []) {
      if (id !== 'terms') expect(idsIn(htmlOf(first))).toContain(`_${id}`)
    }
    const glossary = idsIn(htmlOf('terms/'))
    const terms = largeCatalog.standards.flatMap((standard) => standard.terms.map(({ id }) => id))
    expect(terms.filter((id) => !glossary.includes(id))).toEqual([])
  })

  test('leads from a term in a text to its definition', () => {
    expect(htmlOf('s/hire/2026/service/')).toContain('href="/norms/terms/vocabulary/#shared-cycle"')
    expect(idsIn(htmlOf('terms/vocabulary/'))).toContain('shared-cycle')
  })

  test('leads from what a search finds to the definition', async () => {
    const page = await site.open(`search/?q=${encodeURIComponent('depot-term-7 of the depot')}`)
    const link = page.locator('[data-search-list] a').first()
    expect(await link.getAttribute('href')).toBe('/norms/terms/depot/#depot-term-7')
  })
})

test.each([first, `work/requirements/${large}/2/`, 'terms/'])('has no finding of axe on %s', async (address) => {
  const page = await site.open(address, { bypassCSP: true })
  expect(await axeFindings(page)).toEqual([])
})

describe('a checklist on several pages', () => {
  test('counts, keeps and exports what was found on all of them', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    await page.goto(site.url + first)
    await page.locator('fieldset[data-finding] input[value="conforming"]').first().check()
    await page.goto(site.url + second)
    await page.locator('fieldset[data-finding] input[value="nonconforming"]').first().check()
    await page.locator('.row-note').fill('缺少记录')
    expect(await page.locator('[data-findings-count]').innerText()).toBe(`已核查 2/${largeStandards.provisions}`)
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-export-json]')])
    const exported = JSON.parse(await readFile(await download.path(), 'utf8'))
    expect(Object.values(exported.findings)).toEqual([
      { finding: 'conforming' },
      { finding: 'nonconforming', note: '缺少记录' },
    ])
    await page.goBack()
    await page.locator('fieldset[data-finding] input:checked').waitFor()
    expect(await page.locator('[data-findings-totals]').innerText()).toContain('不符合 1')
    await context.close()
  })

  test('takes in a file that speaks of all of them, wherever it is imported', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    await page.goto(site.url + second)
    await page.locator('fieldset[data-finding]').first().waitFor()
    const here = await page.locator('fieldset[data-finding]').first().getAttribute('data-finding')
    const findings = {
      [`${large}/clause-4-1.text`]: { finding: 'conforming' },
      [`${large}/${here}`]: { finding: 'nonconforming' },
    }
    const assessment = { standard: { id: large, edition: '2026' }, findings }
    const buffer = Buffer.from(JSON.stringify(assessment))
    await page.setInputFiles('[data-import-file]', { name: 'a.json', mimeType: 'application/json', buffer })
    await page.locator('[data-file-report]', { hasText: 'a.json' }).waitFor()
    expect(await page.locator('input[value="nonconforming"]').first().isChecked()).toBe(true)
    await page.goto(site.url + first)
    await page.locator('input[value="conforming"]:checked').waitFor()
    expect(await page.locator('[data-findings-count]').innerText()).toBe(`已核查 2/${largeStandards.provisions}`)
    await context.close()
  })

  test('is read and turned without a script', async () => {
    const page = await site.open(first, { javaScriptEnabled: false })
    await page.locator('.list-pages a', { hasText: '第 2 页' }).click()
    await page.waitForURL(`**/${second}`)
    await page.locator('.turn a[rel="prev"]').click()
    await page.waitForURL(`**/${first}`)
  })

  test.each([1280, 390])('does not move when its script runs, %d px wide', async (width) => {
    const page = await site.open(first, { viewport: { width, height: 844 } })
    await page.locator('fieldset[data-finding]').first().waitFor()
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(0), 500)
        }),
    )
    expect(shift).toBeLessThan(0.01)
  })
})
