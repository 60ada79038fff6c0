import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenSite, openSite } from './open-site.ts'

let site: OpenSite
// Nothing here needs a script.
const plain = { javaScriptEnabled: false }

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

describe('the view by role', () => {
  test('is reached from the home page and from the head', async () => {
    const page = await site.open('', plain)
    await page.locator('.tiles a', { hasText: '维护人员' }).click()
    await page.waitForURL('**/work/roles/mechanic/')
    await page.locator('.main-navigation a', { hasText: '工作视图' }).click()
    await page.waitForURL('**/work/')
  })

  test('counts what each role must and should do', async () => {
    const page = await site.open('work/', plain)
    const tile = page.locator('.tiles a', { hasText: '运营方' })
    expect(await tile.locator('small').innerText()).toBe('要求 2 条 · 推荐 1 条 · 指示 1 条')
  })

  test('lists the duties by standard and step, with number, text, limit and modality', async () => {
    const page = await site.open('work/roles/operator/', plain)
    expect(await page.locator('h2').allInnerTexts()).toEqual([expect.stringContaining('T/DEMO 001.2—2026')])
    expect(await page.locator('h3').allInnerTexts()).toEqual(['还车', '不限环节'])
    const first = page.locator('.duties > li').first()
    expect(await first.locator('a').innerText()).toBe('4.1.1')
    expect(await first.innerText()).toContain('24 h 内答复用户')
    expect(await first.locator('.bound').innerText()).toContain('≤ 24 h')
    expect(await first.locator('.badge').innerText()).toBe('要求')
  })

  test('leaves out items of a list that are another role’s, and permissions', async () => {
    const page = await site.open('work/roles/operator/hire/', plain)
    const text = await page.locator('main').innerText()
    expect(text).toContain('还车时刻')
    expect(text).not.toContain('停放桩的编号')
    expect(text).not.toContain('可用英语')
    const other = await site.open('work/roles/mechanic/hire/', plain)
    expect(await other.locator('.duties').allInnerTexts()).toEqual([expect.stringContaining('停放桩的编号')])
  })

  test('leads to the provision, the checklist, the data and the printable document', async () => {
    const page = await site.open('work/roles/operator/hire/', plain)
    await page.locator('.duties a', { hasText: '4.1.1' }).click()
    await page.waitForURL('**/s/hire/2026/service/#reply.in-time')
    await page.goBack()
    const files = await page
      .locator('.standard-files a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(files).toEqual(
      expect.arrayContaining([
        '/norms/checklists/hire/',
        '/norms/api/v1/hire/2026/clauses.json',
        '/norms/s/hire/2026/full/',
      ]),
    )
  })

  test('shows translations to readers of their language', async () => {
    const page = await site.open('en/work/roles/operator/hire/', plain)
    expect(await page.locator('.duty-other').allInnerTexts()).toEqual([
      'The operator should offer at least 2 channels.',
    ])
  })
})

describe('the view by process step', () => {
  test('lists what holds at the step, by who acts', async () => {
    const page = await site.open('work/steps/return/', plain)
    expect(await page.locator('h3').allInnerTexts()).toEqual(['运营方'])
    expect(await page.locator('.duties > li').count()).toBe(1)
  })
})

describe('the view by limit', () => {
  test('is a table of every limit with metric, parameter, clock, basis and provision', async () => {
    const page = await site.open('work/limits/', plain)
    const row = page.locator('.limit-table').first().locator('tbody tr')
    expect(await row.count()).toBe(1)
    const text = await row.innerText()
    for (const part of [
      '≤ 24 h',
      '答复时间',
      '答复时限',
      '自然时',
      '：Q-7 用户问卷第7题',
      '标准：GB/T 3565.1—2022 同一限值',
      '提案值',
      'T/DEMO 001.2—2026',
      '4.1.1',
    ]) {
      expect(text).toContain(part)
    }
    expect(await row.locator('strong').innerText()).toBe('24 h')
  })

  test('names every cell on a phone, where rows are blocks', async () => {
    const page = await site.open('work/limits/', { ...plain, viewport: { width: 390, height: 844 } })
    const names = await page
      .locator('.limit-table')
      .first()
      .locator('td:not(:nth-child(2))')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content))
    expect(names).toEqual(['"行为主体"', '"参数 · 依据"', '"条款"'])
  })

  test('lists the parameters once', async () => {
    const page = await site.open('work/limits/', plain)
    const text = await page.locator('.limit-table').last().innerText()
    for (const part of ['T_REPLY', '24 h', '1 处']) expect(text).toContain(part)
  })
})

test('the view of requirements holds them by chapter, and nothing else', async () => {
  const page = await site.open('work/requirements/hire/', plain)
  expect(await page.locator('h2').allInnerTexts()).toEqual(['4 租赁服务', '附录A 检查单'])
  expect(await page.locator('.duties > li > .badge').allInnerTexts()).toEqual(['要求', '要求', '要求'])
})
