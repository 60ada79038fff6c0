import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe-findings.ts'
import { type OpenSite, openSite, pageKinds } from './open-site.ts'

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let page: Page

  beforeAll(async () => {
    page = await site.open('', { colorScheme, bypassCSP: true })
  })

  test.each(Object.entries(pageKinds))('%s has no finding of axe', async (_, address) => {
    await page.goto(site.url + address)
    if (address.includes('search/')) await page.locator('[data-search-list] a').first().waitFor()
    expect(await axeFindings(page)).toEqual([])
  })
})

test.each(['light', 'dark'] as const)(
  'a chapter in %s with all folded out, translations, settings and a term explained has no finding of axe',
  async (colorScheme) => {
    const page = await site.open('s/hire/2026/service/', { bypassCSP: true, colorScheme })
    for (const summary of await page.locator('details.details > summary').all()) await summary.click()
    await page.locator('.settings summary').click()
    await page.locator('.settings label', { hasText: '中英对照' }).click()
    expect(await axeFindings(page)).toEqual([])
    await page.locator('a.term').first().hover()
    expect(await axeFindings(page)).toEqual([])
  },
)

test('on a phone no finding either', async () => {
  for (const address of ['s/hire/2026/service/', 'checklists/hire/', 'search/?q=24 h']) {
    const page = await site.open(address, { bypassCSP: true, viewport: { width: 390, height: 844 } })
    expect(await axeFindings(page)).toEqual([])
  }
})

test('on a phone the head shows every part of the site, and no key to press', async () => {
  for (const address of ['family/', 'en/family/']) {
    const page = await site.open(address, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    const ends = await page
      .locator('.main-navigation a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().right))
    expect(Math.max(...ends)).toBeLessThanOrEqual(360)
    expect(await page.locator('.search-form kbd').isVisible()).toBe(false)
  }
})

test('the elements of a long title stand below one another, none set back', async () => {
  const page = await site.open('terms/', { viewport: { width: 390, height: 844 } })
  const starts = await page
    .locator('.glossary-standard')
    .first()
    .locator('.standard-title span')
    .evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().left))
  expect(new Set(starts).size).toBe(1)
})

test('at 400 % nothing is wider than the window, and no number is torn apart', async () => {
  const page = await site.open('', { viewport: { width: 320, height: 256 } })
  for (const address of ['', 's/hire/2026/service/', 's/hire/2026/full/', 'work/limits/', 'family/', 'developers/']) {
    await page.goto(site.url + address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
  await page.goto(site.url)
  const heights = await page
    .locator('.standard-counts dd')
    .evaluateAll((counts) => counts.map((count) => count.getBoundingClientRect().height))
  expect(Math.max(...heights)).toBeLessThan(40)
})

test('a long title of a chapter goes on beside its number', async () => {
  for (const width of [390, 1280]) {
    const page = await site.open('s/hire/2026/service/', { viewport: { width, height: 800 } })
    const heading = page.locator('article .heading:has(> .number)').first()
    await heading.locator('.heading-text').evaluate((text) => (text.textContent = '运营方的服务要求'.repeat(8)))
    const [number, text] = await Promise.all([
      heading.locator('.number').boundingBox(),
      heading.locator('.heading-text').boundingBox(),
    ])
    expect(text?.x).toBeGreaterThan((number?.x ?? 0) + (number?.width ?? 0))
    expect(text?.height).toBeGreaterThan(40)
  }
})

test('nor in a window so low that the outline scrolls', async () => {
  const page = await site.open('s/hire/2026/service/', { bypassCSP: true, viewport: { width: 1280, height: 200 } })
  expect(await page.locator('.outline').evaluate((nav) => nav.scrollHeight > nav.clientHeight)).toBe(true)
  expect(await axeFindings(page)).toEqual([])
})

test('text spaced as WCAG 1.4.12 wants it is not cut off', async () => {
  const page = await site.open('s/hire/2026/service/', { bypassCSP: true, viewport: { width: 390, height: 844 } })
  await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

describe('a walk by the keyboard', () => {
  interface Stop {
    readonly name: string
    readonly outlined: boolean
    readonly onScreen: boolean
    readonly top: number
    readonly inText: boolean
  }

  /** What Tab stops at, from the top of the page to its end. */
  const stopsOf = async (page: Page): Promise<Stop[]> => {
    const stops: Stop[] = []
    for (let step = 0; step < 150; step += 1) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => {
        const element = document.activeElement
        if (element === null || element === document.body) return undefined
        const { top, bottom, left, right } = element.getBoundingClientRect()
        const label = element.closest('label')
        const labelled = document.getElementById(element.getAttribute('aria-labelledby') ?? '')
        const shown = label ?? element
        return {
          name: (element.getAttribute('aria-label') ?? labelled?.textContent ?? shown.textContent ?? '').trim(),
          outlined: [element, shown].some((one) => getComputedStyle(one).outlineStyle !== 'none'),
          onScreen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
          top: Math.round(top + scrollY),
          inText: element.closest('main') !== null,
        }
      })
      if (stop === undefined) break
      stops.push(stop)
    }
    return stops
  }

  test.each(['', 's/hire/2026/service/', 's/hire/2026/full/', 'family/', 'terms/'])(
    'of /%s stops only where there is a name and an outline, on the screen',
    async (address) => {
      const stops = await stopsOf(await site.open(address))
      expect(stops.length).toBeGreaterThan(8)
      expect(stops.filter(({ name, outlined, onScreen }) => name === '' || !outlined || !onScreen)).toEqual([])
    },
  )

  test('of a chapter goes down the text', async () => {
    const tops = (await stopsOf(await site.open('s/hire/2026/service/'))).flatMap(({ inText, top }) =>
      inText ? [top] : [],
    )
    expect(tops.filter((top, place) => top < (tops[place - 1] ?? 0) - 60)).toEqual([])
  })
})

test('the keyboard reaches the text past the head at once, and the focus is seen', async () => {
  const page = await site.open('s/hire/2026/service/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文')
  expect((await page.locator('.skip').boundingBox())?.y).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
    'solid',
  )
})
