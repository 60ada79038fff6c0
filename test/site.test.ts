import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
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
    expect(await provision.locator('.badge').allInnerTexts()).toEqual(['要求', '提案'])
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
      '4.2.1 a)',
      '4.2.1 b)（整条）',
      '2026版（征求意见，2026-01-15）',
      '本条为起草组提案',
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
    expect(await page.locator('.settings').isVisible()).toBe(false)
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
  const size = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  const choose = async (page: Page, label: string) => {
    if (!(await page.locator('.settings-body').isVisible())) await page.locator('.settings summary').click()
    await page.locator('.settings label', { hasText: label }).click()
  }

  test('follow the system, or the choice that this device keeps', async () => {
    const page = await site.open(chapter, { colorScheme: 'dark' })
    const dark = await paper(page)
    await choose(page, '浅色')
    const light = await paper(page)
    expect(light).not.toBe(dark)
    await page.goto(`${site.url}terms/`)
    expect(await paper(page)).toBe(light)
    await choose(page, '跟随系统')
    expect(await paper(page)).toBe(dark)
  })

  test('enlarge the text on every page', async () => {
    const page = await site.open(chapter)
    expect(await size(page)).toBe('16px')
    await choose(page, '特大')
    await page.goto(`${site.url}terms/`)
    expect(await size(page)).toBe('21px')
  })

  test('open, change and close by the keyboard', async () => {
    const page = await site.open(chapter)
    await page.locator('.settings summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    expect(await size(page)).toBe('18px')
    await page.keyboard.press('Escape')
    expect(await page.locator('.settings-body').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.matches('.settings summary'))).toBe(true)
  })

  test('put translations beside the text where there are any, and below it on a phone', async () => {
    const page = await site.open(chapter)
    const original = page.locator('[id="reply.channels"] .provision-text')
    const translation = page.locator('[id="reply.channels"] .translation')
    expect(await translation.isVisible()).toBe(false)
    await choose(page, '中英对照')
    const left = await original.boundingBox()
    const right = await translation.boundingBox()
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0))
    await page.setViewportSize({ width: 390, height: 844 })
    expect((await translation.boundingBox())?.x).toBe((await original.boundingBox())?.x)
    await page.goto(`${site.url}checklists/`)
    expect(await page.locator('[data-setting="translation"]').isVisible()).toBe(false)
  })

  test('lead to the same page in the other language and back', async () => {
    const page = await site.open(chapter)
    await page.locator('a.language').click()
    await page.waitForURL(`${site.url}en/${chapter}`)
    expect(await page.locator('[id="reply.in-time"] .badge-requirement').innerText()).toBe('Requirement')
    expect(await page.locator('.outline').innerText()).toContain('Return and charging')
    await page.locator('a.language').click()
    await page.waitForURL(`${site.url}${chapter}`)
  })
})

test('a translation stands beside its original for readers of its language, and says when it is the older of the two', async () => {
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
  expect(await chinese.locator('.translation:visible').count()).toBe(0)
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

test('from the whole document one comes to what a provision’s chapter folds out', async () => {
  const page = await site.open('s/hire/2026/full/')
  await page.locator('[id="reply.in-time"] > .details-link').click()
  await page.waitForURL(`${site.url}${chapter}#_reply.in-time`)
  expect(await page.locator('[id="reply.in-time"] > details dl').isVisible()).toBe(true)
})

test('on a phone a row of a table becomes a block in which every cell has its heading', async () => {
  const page = await site.open(chapter, { viewport: { width: 390, height: 844 } })
  const cells = page.locator('[id="return.prices"] tbody tr').nth(1).locator('td')
  const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()]
  expect(second?.y).toBeGreaterThan(first?.y ?? Number.POSITIVE_INFINITY)
  const heading = await cells.nth(1).evaluate((cell) => getComputedStyle(cell, '::before').content)
  expect(heading).toBe('"价格"')
})

describe('on paper', () => {
  test('the whole document has cover and contents, and nothing that needs a click', async () => {
    const page = await site.open('s/hire/2026/full/')
    await page.emulateMedia({ media: 'print' })
    for (const shown of ['.cover-kind', '.printed-contents', '.printed-title', '.end-line']) {
      expect(await page.locator(shown).isVisible()).toBe(true)
    }
    for (const hidden of ['.masthead', '.outline', '.foot', '.details-link', '.provision-facts']) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false)
    }
    expect(await page.locator('.printed-contents').innerText()).toContain('附录A（规范性）　检查单')
  })

  test('its number stands above the pages of its text, which are counted from one', async ({ skip }) => {
    const page = await site.open('s/hire/2026/full/')
    const pages = await textOfPages(await page.pdf({ preferCSSPageSize: true }))
    if (pages === undefined) return skip('pdftotext is not installed')
    expect(pages[0]).toContain('团体标准')
    expect(pages[0]).not.toMatch(/\bI\b/)
    expect(pages[1]).toMatch(/^\s*T\/DEMO 001\.2—2026.*目\s*次.*\bI\s*$/s)
    // A form feed ends each page: a short chapter is one sheet, without an empty one behind it.
    const short = await site.open('s/hire/2026/scope/')
    expect(await textOfPages(await short.pdf({ preferCSSPageSize: true }))).toHaveLength(2)
    expect(pages[3]).toMatch(/^\s*T\/DEMO 001\.2—2026.*1\s+范围.*\b1\s*$/s)
  })
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
  let chosen: Page
  let trouble: string[] = []

  beforeAll(async () => {
    narrow = await site.open('', { viewport: { width: 320, height: 800 } })
    chosen = await site.open('')
    await chosen.evaluate(() => {
      localStorage.setItem('theme', 'dark')
      localStorage.setItem('size', 'large')
      localStorage.setItem('translation', 'on')
    })
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

  test.each(Object.entries(pageKinds))('%s: nothing moves while it loads, whatever was chosen', async (_, address) => {
    await chosen.goto(site.url + address)
    if (address.includes('search/')) await chosen.locator('[data-search-list] a').first().waitFor()
    expect(await layoutShift(chosen)).toBeLessThan(0.05)
  })
})

/** The sum of all that moved without the reader's doing (CLS). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 200)
      }),
  )
}

/** The text of each page of a PDF; undefined where poppler is not installed. */
async function textOfPages(pdf: Buffer): Promise<string[] | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'normdown-print-'))
  try {
    await writeFile(join(folder, 'document.pdf'), pdf)
    const { stdout } = await promisify(execFile)('pdftotext', ['-layout', join(folder, 'document.pdf'), '-'])
    return stdout.split('\f')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
