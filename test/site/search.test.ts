import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenSite, openSite } from './open-site.ts'

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const results = (page: Page) => page.locator('[data-search-list] a')
const status = (page: Page) => page.locator('[data-search-status]')

/** The results of `query`, as number and title. */
async function titlesFor(query: string): Promise<string[]> {
  const page = await site.open(`search/?q=${encodeURIComponent(query)}`)
  await status(page)
    .filter({ hasText: /条|没有/ })
    .waitFor()
  return results(page).evaluateAll((links) =>
    links.map((link) => {
      const [label = '', title = ''] = ['.result-label', '.result-title'].map(
        (name) => link.querySelector(name)?.textContent,
      )
      return `${label} ${title}`.trim()
    }),
  )
}

describe('a query', () => {
  test.each([
    ['a term, its entry first', '共享单车', '3.1.1 共享单车'],
    ['a word that must not be used, the term that must', '小黄车', '3.1.1 共享单车'],
    ['an English term', 'shared cycle', '3.1.1 共享单车'],
    ['an abbreviation', 'sc', '3.1.1 共享单车'],
    ['a number with its unit, with a space', '24 h', '4.1.1 答复'],
    ['a number with its unit, without one', '24h内', '4.1.1 答复'],
    ['a standard, with another dash', 'GB/T 3565.1-2022', '4.1.1 答复'],
    ['a word with a hyphen', 'wi-fi', '4.1 答复'],
    ['half a word', 'vocab', '单车租赁 第1部分：术语'],
    ['characters across words', '刻起24', '4.1.1 答复'],
    ['several words', '运营方 英语', '4.1.3 答复'],
    ['a clause number', '4.2.1 b)', '4.2.1 b) 还车与计费'],
    ['a citation as it is copied', 'T/DEMO 001.2—2026，4.2.1 a)', '4.2.1 a) 还车与计费'],
    ['a metric by its code', 'M01', 'M01 答复时间'],
    ['a cell of a table', '封顶', '表1 还车与计费'],
    ['a cell of a translated table', 'at most', '表1 还车与计费'],
    ['a table by its number', '表1', '表1 还车与计费'],
    ['a table by its number in another language', 'table 1', '表1 还车与计费'],
    ['a chapter', '第4章', '4 租赁服务'],
    ['a note', '自动回执', '4.1 答复'],
    ['a translation', 'at least 2 channels', '4.1.2 答复'],
    ['a quantity in other words', '24小时', '4.1.1 答复'],
    ['a quantity in Chinese numerals', '二十四小时内', '4.1.1 答复'],
    ['a quantity in English words', '24 hours', '4.1.1 答复'],
    ['an id', 'reply.in-time', '4.1.1 答复'],
    ['an id with its standard', 'hire/return.time', '4.2.1 a) 还车与计费'],
    ['a lasting address', 'https://a.example/s/hire/2026/full/#return.place', '4.2.1 b) 还车与计费'],
    ['a designation without spaces and with a hyphen', 'T/DEMO001.2-2026', '单车租赁 第2部分：租赁服务'],
    ['a number of a standard and of a clause', 'T/DEMO 001.2 4.2.1', '4.2.1 还车与计费'],
    ['what a criterion is called', '答复达标率', 'B1 答复达标率'],
  ])('finds %s', async (_, query, first) => {
    const [found = ''] = await titlesFor(query)
    expect(found).toBe(first)
  })

  test('with another name of a term finds what is said by its own, and says so', async () => {
    const page = await site.open(`search/?q=${encodeURIComponent('公共自行车')}`)
    await status(page).filter({ hasText: '含同义写法：共享单车' }).waitFor()
    const texts = await results(page).allInnerTexts()
    expect(texts[0]).toContain('3.1.1')
    expect(texts.join()).toContain('固定共享单车并与其通信的装置')
    expect(await page.locator('mark', { hasText: '共享单车' }).count()).toBeGreaterThan(0)
  })

  test('of words that stand nowhere together finds what holds some of them, and says so', async () => {
    const page = await site.open('search/?q=还车检查单')
    await status(page).filter({ hasText: '没有找到“还车检查单”；含其中部分词语（还车、检查单）的有' }).waitFor()
    expect(await page.locator('mark').allInnerTexts()).toContain('检查单')
  })

  test('that stands nowhere finds nothing, and says so', async () => {
    const page = await site.open(`search/?q=${encodeURIComponent('奈何$&{}')}`)
    await status(page).filter({ hasText: '没有找到“奈何$&{}”' }).waitFor()
    expect(await results(page).count()).toBe(0)
  })
})

describe('the search page', () => {
  test('answers to the keyboard from any page: slash, words, Enter, arrows, Enter', async () => {
    const page = await site.open('s/hire/2026/service/')
    await page.keyboard.press('/')
    await page.keyboard.type('还车时刻')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/?q=*')
    await results(page).first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.closest('[data-search-list]') !== null)).toBe(true)
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.matches('[data-search-field]'))).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/s/hire/2026/service/#return.time')
  })

  test('answers while one types, marks the words and keeps the query in the address', async () => {
    const page = await site.open('search/')
    await page.locator('[data-search-field]').fill('渠道')
    await status(page).filter({ hasText: '找到 1 条' }).waitFor()
    expect(await page.locator('mark').allInnerTexts()).toEqual(['渠道'])
    expect(new URL(page.url()).searchParams.get('q')).toBe('渠道')
    expect(await results(page).first().getAttribute('href')).toBe('/norms/s/hire/2026/service/#reply.channels')
  })

  test('filters with counts, and keeps the filters in the address', async () => {
    const page = await site.open('search/?q=运营方')
    const box = page.locator('input[name="modality"][value="permission"]')
    await status(page).filter({ hasText: '找到' }).waitFor()
    await box.locator('..').locator('[data-filter-count]', { hasText: '1' }).waitFor()
    await box.check()
    await status(page).filter({ hasText: '找到 1 条' }).waitFor()
    expect(await results(page).innerText()).toContain('运营方可用英语答复')
    await page.reload()
    await status(page).filter({ hasText: '找到 1 条' }).waitFor()
    expect(await box.isChecked()).toBe(true)
    await page.locator('.filters button[type="reset"]').click()
    await status(page)
      .filter({ hasText: /找到 [2-9]/ })
      .waitFor()
  })

  test('filters by step and by way of verification', async () => {
    const page = await site.open('search/?step=return&verification=data')
    await status(page).filter({ hasText: '找到 1 条' }).waitFor()
    expect(await results(page).innerText()).toContain('24 h 内答复')
  })

  test('goes back to the field on Escape', async () => {
    const page = await site.open('search/?q=运营方')
    await results(page).nth(2).focus()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.matches('[data-search-field]'))).toBe(true)
  })

  test('lists by filter alone', async () => {
    const page = await site.open('search/?modality=requirement&actor=mechanic')
    await status(page).filter({ hasText: '找到' }).waitFor()
    expect((await results(page).allInnerTexts()).join()).toContain('逐车填写检查单')
  })

  test('leads English readers to English pages', async () => {
    const page = await site.open('en/search/?q=reply')
    await status(page).filter({ hasText: 'results' }).waitFor()
    expect(await results(page).first().getAttribute('href')).toMatch(/^\/norms\/en\/s\/hire\//)
    expect(await results(page).allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Reply time')]))
  })

  test('loads its script beside that of all pages', async () => {
    for (const folder of ['search', 'en/search']) {
      const html = await readFile(join(site.outDir, folder, 'index.html'), 'utf8')
      const [, script = ''] = / (?:src|href)="\/norms\/(assets\/search-page[^"]*)"/.exec(html) ?? []
      expect(await readFile(join(site.outDir, script), 'utf8')).toContain('search-index/')
    }
  })

  test('begins to search before the page is there', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    await page.route(/\/assets\/page\./, (route) => route.abort())
    const shown = page.waitForResponse(/\/search-index\/shown-/)
    await page.goto(`${site.url}search/?q=${encodeURIComponent('渠道')}`)
    expect((await shown).ok()).toBe(true)
    await context.close()
  })

  test('shows the sentence that holds the words, where it is not the text itself', async () => {
    const page = await site.open(`search/?q=${encodeURIComponent('电动助力')}&kind=term`)
    await status(page).filter({ hasText: '找到 1 条' }).waitFor()
    expect(await page.locator('.result-text').last().innerText()).toBe('包括电动助力自行车。')
    expect(await page.locator('mark').allInnerTexts()).toEqual(['电动助力'])
  })

  test('loads the index in parts', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await page.goto(`${site.url}s/hire/2026/service/`)
    await page.waitForLoadState('networkidle')
    expect(loaded.filter((url) => url.includes('/search-index/'))).toEqual([])
    const first = page.waitForRequest(`${site.url}search-index/meta.js`)
    await page.locator('[data-search-field]').focus()
    await first
    await page.goto(`${site.url}search/?q=${encodeURIComponent('渠道')}`)
    await status(page).filter({ hasText: '找到' }).waitFor()
    expect(loaded.filter((url) => url.includes('/shown-'))).toHaveLength(1)
    await context.close()
  })
})
