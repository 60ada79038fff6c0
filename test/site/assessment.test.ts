import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Assessment, schemeOf, score } from '../../src/assess/index.ts'
import { emit } from '../../src/emit/index.ts'
import { writeArtifacts } from '../../src/files/write-artifacts.ts'
import { assessableCatalog } from './assessment-fixture.ts'
import { axeFindings } from './axe-findings.ts'
import { type OpenSite, openSite } from './open-site.ts'

let site: OpenSite
const scheme = schemeOf(assessableCatalog.standards.find(({ id }) => id === 'hire')!)!

beforeAll(async () => {
  site = await openSite(assessableCatalog)
  writeArtifacts(site.outDir, emit(assessableCatalog))
})

afterAll(() => site.close())

/** Answers every criterion by what a person does: typing, choosing, ticking. */
async function fillIn(page: Page): Promise<void> {
  await page.fill('[name="subject.name"]', '示例运营公司')
  await page.fill('[name="period.from"]', '2026-01-01')
  await page.fill('[name="period.to"]', '2026-06-30')
  await page.fill('[name="replies.numerator"]', '1 890')
  await page.fill('[name="replies.denominator"]', '２０００')
  await page.fill('[name="checks.sampled"]', '80')
  await page.fill('[name="checks.conforming"]', '76')
  await page.check('[name="desk.item.open"][value="yes"]')
  await page.check('[name="desk.item.log"][value="no"]')
  await page.check('[name="brakes.conforming-all"][value="true"]')
  await page.check('[name="care.level"][value="0.5"]')
  await page.fill('[name="repair.value"]', '2.6')
  await page.fill('[name="losses.count"]', '3')
}

const filledIn: Assessment = {
  schemaVersion: '1.0.0',
  id: 'any',
  standard: { id: 'hire', edition: '2026' },
  subject: { name: '示例运营公司' },
  period: { from: '2026-01-01', to: '2026-06-30' },
  kind: 'self',
  answers: {
    replies: { numerator: 1890, denominator: 2000 },
    checks: { sampled: 80, conforming: 76 },
    desk: { items: { open: 'yes', log: 'no' } },
    brakes: { conforming: true },
    care: { level: 0.5 },
    repair: { value: '2.6' },
    losses: { count: 3 },
  },
}

const text = (page: Page, part: string): Promise<string> => page.locator(`[data-result-${part}]`).innerText()

describe('self-assessment', () => {
  test('scores while one types, as the engine does, and keeps it on the device', async () => {
    const page = await site.open('assess/hire/')
    await expect.poll(() => text(page, 'grade')).toBe('—') // once its script is there
    await fillIn(page)
    const { result } = score(scheme, filledIn)
    expect(await text(page, 'total')).toBe(`总分 ${result?.total.rounded} 分`)
    expect(await text(page, 'grade')).toBe(result?.title?.zh)
    expect(await text(page, 'count')).toBe('已填 7/7')
    await page.reload()
    await page.waitForSelector('[data-assessment-result]:not([hidden])')
    expect(await page.inputValue('[name="checks.conforming"]')).toBe('76')
    expect(await text(page, 'total')).toBe(`总分 ${result?.total.rounded} 分`)
  })

  test('takes over what was filled in before its script was there', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    await page.route(/assessment-page.*\.js$/, async (route) => {
      await page.fill('[name="checks.sampled"]', '80')
      await page.fill('[name="checks.conforming"]', '76')
      await route.continue()
    })
    await page.goto(`${site.url}assess/hire/`)
    await page.locator('[data-result-count]', { hasText: '已填 1/7' }).waitFor()
    expect(await page.inputValue('[name="checks.conforming"]')).toBe('76')
    await context.close()
  })

  test('lists the gaps by the points to win', async () => {
    const page = await site.open('assess/hire/')
    await page.locator('[data-result-gaps]', { hasText: '填写之后在这里列出' }).waitFor()
    await fillIn(page)
    const { result } = score(scheme, filledIn)
    const shown = await page.locator('[data-result-gaps] .gap-points').allInnerTexts()
    expect(shown).toEqual(result?.gaps.map(({ points }) => `+${points.rounded} 分`))
  })

  test('says at the criterion what is wrong, and scores the rest', async () => {
    const page = await site.open('assess/hire/')
    await fillIn(page)
    await page.fill('[name="checks.conforming"]', '81')
    expect(await page.locator('#checks [data-criterion-problem]').innerText()).not.toBe('')
    expect(await text(page, 'count')).toBe('已填 6/7')
  })

  test('leaves out what does not apply, and lets a veto settle the result', async () => {
    const page = await site.open('en/assess/hire/')
    await fillIn(page)
    await page.selectOption('[name="brakes.situation"]', 'not-applicable:no-cycles')
    expect(await page.locator('#brakes [data-criterion-answer]').isHidden()).toBe(true)
    await page.check('[name="veto.false-data"]')
    expect(await text(page, 'grade')).toBe('Not rated')
  })

  test('exports a file that the engine reads, and takes it back', async () => {
    const page = await site.open('assess/hire/')
    await fillIn(page)
    await page.fill('[name="checks.note"]', '抽查记录见附件')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-export-json]')])
    const exported = JSON.parse(await readFile(await download.path(), 'utf8')) as Assessment
    expect(score(scheme, exported).result?.total).toEqual(score(scheme, filledIn).result?.total)
    expect(exported.answers.checks).toEqual({ sampled: 80, conforming: 76, note: '抽查记录见附件' })
    const other = await site.open('assess/hire/')
    await other.waitForSelector('[data-assessment-result]:not([hidden])')
    await other.setInputFiles('[data-import-file]', {
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...exported, team: [{ id: 'a', role: 'leader' }] })),
    })
    await other.waitForFunction(() => document.querySelector('[data-file-report]')?.textContent !== '')
    expect(await other.inputValue('[name="checks.note"]')).toBe('抽查记录见附件')
    const [again] = await Promise.all([other.waitForEvent('download'), other.click('[data-export-json]')])
    expect(JSON.parse(await readFile(await again.path(), 'utf8'))).toMatchObject({
      team: [{ id: 'a', role: 'leader' }],
    })
  })

  test('exports a workbook, and takes it back with every answer', async () => {
    const page = await site.open('assess/hire/')
    await fillIn(page)
    await page.check('[name="veto.false-data"]')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-export-xlsx]')])
    const name = 'filled.xlsx'
    const buffer = await readFile(await download.path())
    const other = await site.open('assess/hire/')
    await other.waitForSelector('[data-assessment-result]:not([hidden])')
    await other.setInputFiles('[data-import-file]', { name, mimeType: 'application/octet-stream', buffer })
    await other.waitForFunction(() =>
      document.querySelector('[data-file-report]')?.textContent?.includes('filled.xlsx'),
    )
    expect(await other.locator('[data-file-report]').innerText()).toBe('已导入 filled.xlsx')
    const [again] = await Promise.all([other.waitForEvent('download'), other.click('[data-export-json]')])
    const taken = JSON.parse(await readFile(await again.path(), 'utf8')) as Assessment
    expect(taken.vetoes).toEqual([{ id: 'false-data' }])
    const { vetoes: _, ...unvetoed } = taken
    expect(score(scheme, unvetoed).result?.total).toEqual(score(scheme, filledIn).result?.total)
  })

  test('refuses a file of another standard or none, and loses nothing by it', async () => {
    const page = await site.open('assess/hire/')
    await fillIn(page)
    for (const content of ['{"standard":{"id":"hire","edition":"2020"}}', 'PK\u0003\u0004', '[]']) {
      await page.setInputFiles('[data-import-file]', {
        name: 'other.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      })
      await page.waitForFunction(() => document.querySelector('[data-file-report]')?.textContent !== '')
      expect(await page.locator('[data-file-report]').innerText()).toContain('未能导入 other.json')
      expect(await page.inputValue('[name="checks.sampled"]')).toBe('80')
    }
  })

  test('sets aside what it cannot read, and says so', async () => {
    const page = await site.open('assess/hire/')
    const store = 'normdown:assessment:/norms:hire/2026'
    await page.evaluate((name) => localStorage.setItem(name, '{"version":2}'), store)
    await page.reload()
    await page.waitForSelector('[data-assessment-result]:not([hidden])')
    expect(await page.locator('[data-file-report]').innerText()).toContain('另存一份')
    await page.fill('[name="checks.sampled"]', '80')
    expect(await page.evaluate((name) => localStorage.getItem(`unread:${name}`), store)).toBe('{"version":2}')
  })

  test('works by keyboard alone', async () => {
    const page = await site.open('assess/hire/')
    await page.focus('[name="brakes.conforming-all"][value="true"]')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    expect(await page.isChecked('[name="brakes.conforming-all"][value="false"]')).toBe(true)
    expect(await text(page, 'count')).toBe('已填 1/7')
  })

  test.each([
    ['light', { width: 1280, height: 900 }],
    ['dark', { width: 390, height: 844 }],
  ] as const)('has no finding of axe when filled in, %s', async (colorScheme, viewport) => {
    const page = await site.open('assess/hire/', { bypassCSP: true, colorScheme, viewport })
    await fillIn(page)
    await page.fill('[name="checks.conforming"]', '81')
    for (const summary of await page.locator('main summary').all()) await summary.click()
    expect(await axeFindings(page)).toEqual([])
  })

  test('has no page where a standard says nothing of grades', async () => {
    const page = await site.open('assess/vocabulary/')
    expect(await page.title()).not.toContain('自我评价')
  })
})

describe('the interactive checklist', () => {
  const first = 'fieldset[data-finding]'

  test('counts and keeps what was found, with a note', async () => {
    const page = await site.open('checklists/hire/')
    await page.locator(first).first().waitFor()
    const rows = await page.locator(first).count()
    await page.locator(`${first} input[value="nonconforming"]`).first().check()
    await page.locator('.row-note').first().fill('缺少记录')
    expect(await page.locator('[data-findings-count]').innerText()).toBe(`已核查 1/${rows}`)
    await page.reload()
    await page.waitForSelector('.row-note')
    expect(await page.locator('.row-note').first().inputValue()).toBe('缺少记录')
    expect(await page.locator('[data-findings-totals]').innerText()).toContain('不符合 1')
  })

  test('carries its findings into the assessment', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    await page.goto(`${site.url}checklists/hire/`)
    await page.locator('fieldset[data-finding="reply.in-time"] input[value="conforming"]').check()
    await page.goto(`${site.url}assess/hire/`)
    await page.waitForFunction(() =>
      document.querySelector('#replies [data-criterion-findings]')?.textContent?.includes('1/1'),
    )
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-export-json]')])
    const exported = JSON.parse(await readFile(await download.path(), 'utf8')) as Assessment
    expect(exported.findings).toEqual({ 'hire/reply.in-time': { finding: 'conforming' } })
    await context.close()
  })
})
