import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenSite, openSite, pageKinds } from './site/open-site.ts'

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const chapter = 's/hire/2026/service/'

describe('reading without a script', () => {
  const plain = { javaScriptEnabled: false }

  test('shows provisions with number, text, modality in words and actor', async () => {
    const page = await site.open(chapter, plain)
    const provision = page.locator('[id="reply.in-time"]')
    expect(await provision.locator('.number').innerText()).toBe('4.1.1')
    expect(await provision.locator('.provision-text').innerText()).toContain('24 h 内答复用户')
    expect(await provision.locator('.badge').innerText()).toBe('要求')
    expect(await provision.locator('.actors').innerText()).toBe('运营方')
  })

  test('folds out verification, evidence, limit with parameter and basis, criteria and data', async () => {
    const page = await site.open(chapter, plain)
    const details = page.locator('[id="reply.in-time"] > details')
    await details.locator('summary').click()
    const text = await details.innerText()
    for (const part of [
      '数据核验、查阅文件',
      '骑行记录',
      '≤ 24 h',
      '答复时限',
      '用户问卷第7题',
      '答复达标率',
      'reply.json',
    ]) {
      expect(text).toContain(part)
    }
  })

  test('follows a term to its entry, and the outline to a clause', async () => {
    const page = await site.open(chapter, plain)
    await page.locator('a.term').first().click()
    await page.waitForURL(`${site.url}terms/#shared-cycle`)
    await page.goto(`${site.url}${chapter}`)
    await page.locator('.outline a', { hasText: '还车与计费' }).click()
    await page.waitForURL(`${site.url}${chapter}#return`)
  })

  test('has the checklist whole, and says that search needs a script', async () => {
    const checklist = await site.open('checklists/hire/', plain)
    expect(await checklist.locator('.checklist tbody tr').count()).toBe(7)
    expect(await checklist.locator('[data-checklist-filters]').isVisible()).toBe(false)
    const search = await site.open('search/', plain)
    expect(await search.locator('main').innerText()).toContain('检索需要启用 JavaScript')
  })

  test('offers nothing that would not work', async () => {
    const page = await site.open(chapter, plain)
    expect(await page.locator('.theme-switch').isVisible()).toBe(false)
    expect(await page.locator('.copy').count()).toBe(0)
  })
})

describe('a term', () => {
  const term = (page: Page) => page.locator('a.term').first()
  const tip = (page: Page) => page.locator('[role="tooltip"]')

  test('explains itself on hover, keeps the tip while the pointer is on it, and lets it go', async () => {
    const page = await site.open(chapter)
    await term(page).hover()
    expect(await tip(page).innerText()).toContain('由运营方投放')
    await tip(page).hover()
    await page.waitForTimeout(500)
    expect(await tip(page).isVisible()).toBe(true)
    await page.locator('h1').hover()
    await tip(page).waitFor({ state: 'hidden' })
  })

  test('explains itself on focus, and Esc closes the tip without moving the focus', async () => {
    const page = await site.open(chapter)
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press('Tab')
      if (await term(page).evaluate((link) => link === document.activeElement)) break
    }
    expect(await tip(page).isVisible()).toBe(true)
    expect(await term(page).getAttribute('aria-describedby')).toBe(await tip(page).getAttribute('id'))
    await page.keyboard.press('Escape')
    expect(await tip(page).isVisible()).toBe(false)
    expect(await term(page).evaluate((link) => link === document.activeElement)).toBe(true)
  })

  test('explains itself at the first touch and follows its link at the second', async () => {
    const page = await site.open(chapter, { hasTouch: true, viewport: { width: 390, height: 844 } })
    await term(page).tap()
    expect(await tip(page).innerText()).toContain('再次轻触')
    expect(page.url()).toBe(`${site.url}${chapter}`)
    await term(page).tap()
    await page.waitForURL('**/terms/#shared-cycle')
  })

  test('keeps its tip inside the window', async () => {
    const page = await site.open(chapter, { viewport: { width: 360, height: 500 } })
    await term(page).hover()
    const box = await tip(page).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
  })
})

describe('the reader’s settings', () => {
  const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

  test('follow the system, or the choice that this device keeps', async () => {
    const page = await site.open(chapter, { colorScheme: 'dark' })
    const dark = await paper(page)
    const button = page.locator('.theme-switch')
    await button.click()
    expect(await button.getAttribute('aria-label')).toContain('浅色')
    const light = await paper(page)
    expect(light).not.toBe(dark)
    await page.goto(`${site.url}terms/`)
    expect(await paper(page)).toBe(light)
  })

  test('lead to the same page in the other language and back', async () => {
    const page = await site.open(chapter)
    await page.locator('a.language').click()
    await page.waitForURL(`${site.url}en/${chapter}`)
    expect(await page.locator('[id="reply.in-time"] .badge').innerText()).toBe('Requirement')
    expect(await page.locator('.outline').innerText()).toContain('Return and charging')
    await page.locator('a.language').click()
    await page.waitForURL(`${site.url}${chapter}`)
  })
})

test('a translation stands below its original for readers of its language, and says when it is the older of the two', async () => {
  const english = await site.open(`en/${chapter}`)
  const provision = english.locator('[id="reply.channels"]')
  expect(await provision.locator('.provision-text').innerText()).toBe('运营方宜提供不少于2种联系渠道。')
  expect(await provision.locator('.translation').innerText()).toContain('at least 2 channels.')
  expect(await provision.locator('.translation').getAttribute('lang')).toBe('en')
  expect(await provision.locator('.translation-old').isVisible()).toBe(true)
  const cells = english.locator('[id="return.prices"] tbody tr').nth(1).locator('td')
  expect(await cells.nth(0).innerText()).toBe('24 h')
  expect(await cells.nth(2).innerText()).toMatch(/^封顶\s+at most$/)
  const chinese = await site.open(chapter)
  expect(await chinese.locator('.translation').count()).toBe(0)
})

test('a provision is copied as people cite it, with its lasting address', async () => {
  const page = await site.open('s/hire/full/', { permissions: ['clipboard-read', 'clipboard-write'] })
  const provision = page.locator('[id="return.time"]')
  await provision.hover()
  await provision.locator('> .copy').click()
  await page.locator('.toast', { hasText: '已复制' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'T/DEMO 001.2—2026，4.2.1 a)\nhttps://standards.example.org/norms/s/hire/2026/full/#return.time',
  )
})

describe('the checklist', () => {
  test('shows the rows of the chosen filters, with the lead-ins that they need', async () => {
    const page = await site.open('checklists/hire/')
    const status = page.locator('[data-checklist-status]')
    expect(await status.innerText()).toBe('显示 5 / 5 项')
    await page.locator('select[name="method"]').selectOption('data')
    expect(await status.innerText()).toBe('显示 2 / 5 项')
    expect(await page.locator('.checklist tbody tr:visible').allInnerTexts()).toEqual([
      expect.stringContaining('24 h'),
      expect.stringContaining('运营方应记录下列内容'),
      expect.stringContaining('还车时刻'),
    ])
    expect(await page.locator('[data-part]:visible').count()).toBe(1)
    await page.locator('button[type="reset"]').click()
    await page.locator('[data-part]', { hasText: '附录A' }).waitFor()
    expect(await status.innerText()).toBe('显示 5 / 5 项')
  })
})

describe('every page', () => {
  let page: Page
  let narrow: Page
  let trouble: string[] = []

  beforeAll(async () => {
    narrow = await site.open('', { viewport: { width: 320, height: 800 } })
    page = await site.open('')
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) trouble.push(`request ${request.url()}`)
    })
    page.on('console', (message) => {
      // Chromium reports what the policy stops as an error, and a missing page, which is wanted here, as another.
      if (message.type() === 'error' && !message.text().includes('status of 404')) trouble.push(message.text())
    })
    page.on('pageerror', (error) => trouble.push(error.message))
  })

  test.each(Object.entries(pageKinds))('%s: nothing from elsewhere, nothing against the policy', async (_, address) => {
    trouble = []
    await page.goto(site.url + address)
    if (address.includes('search/')) await page.locator('[data-search-list] a').first().waitFor()
    expect(trouble).toEqual([])
  })

  test.each(Object.entries(pageKinds))('%s: reflows at 320 px', async (_, address) => {
    await narrow.goto(site.url + address)
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})
