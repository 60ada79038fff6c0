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

test('a chapter with everything folded out and a term explained has no finding of axe', async () => {
  const page = await site.open('s/hire/2026/service/', { bypassCSP: true })
  for (const summary of await page.locator('details.details > summary').all()) await summary.click()
  await page.locator('a.term').first().hover()
  expect(await axeFindings(page)).toEqual([])
})

test('on a phone no finding either', async () => {
  for (const address of ['s/hire/2026/service/', 'checklists/hire/', 'search/?q=24 h']) {
    const page = await site.open(address, { bypassCSP: true, viewport: { width: 390, height: 844 } })
    expect(await axeFindings(page)).toEqual([])
  }
})

test('text spaced as WCAG 1.4.12 wants it is not cut off', async () => {
  const page = await site.open('s/hire/2026/service/', { bypassCSP: true, viewport: { width: 390, height: 844 } })
  await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
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
