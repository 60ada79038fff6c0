import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateRecords } from '../../scripts/generate-records.ts'
import { metricFactsOf, parameterFactsOf, readFamily } from '../../src/cli/metrics/read-family.ts'
import { recordFiles } from '../../src/cli/metrics/record-files.ts'
import { measureRecords } from '../../src/measure/measure.ts'
import { periodOf } from '../../src/measure/period.ts'
import { planMeasures } from '../../src/measure/plan.ts'
import type { Measured, MetricResults, RecordsMap } from '../../src/measure/records.generated.ts'
import { workingCalendar } from '../../src/measure/working-calendar.ts'
import { readCalendar, readRecordsMap } from '../../src/schema/read-record-files.ts'
import { recordFile } from '../measure/measured.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const examples = join(root, 'examples/records')
const zone = 8 * 3600
const read = (name: string): unknown => JSON.parse(readFileSync(join(examples, name), 'utf8'))

const catalog = readFamily(root, { catalog: undefined, cwd: root })
const facts = metricFactsOf(catalog)
const map = contentOf(readRecordsMap(read('map.json')))
const calendar = contentOf(readCalendar(read('calendar-2026.json')))

function contentOf<Content>(file: { content: Content } | { faults: unknown }): Content {
  if ('faults' in file) throw new Error(JSON.stringify(file.faults))
  return file.content
}

function planOf(given: RecordsMap = map) {
  const setting = {
    zone,
    period: periodOf('2026-01-01', '2026-03-31', zone)!,
    calendar: workingCalendar(calendar, zone),
    parameters: parameterFactsOf(catalog),
  }
  const planned = planMeasures(given, { setting, metrics: facts, by: [] })
  if ('faults' in planned) throw new Error(JSON.stringify(planned.faults, null, 2))
  return planned.plan
}

/** What a metric is of some rows, given as cells by their headings. */
function measured(
  metric: string,
  rows: Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>,
): Measured {
  const files = Object.entries(rows).map(
    ([kind, records]) => [kind, [recordFile(JSON.stringify(records), { name: `${kind}.json` })]] as const,
  )
  const result = measureRecords(planOf(), new Map(files)).metrics.find(({ metric: key }) => key === `metrics/${metric}`)
  if (!result?.measured) throw new Error(`${metric}: ${result?.status}`)
  return result.measured
}

describe('the map of the corpus', () => {
  it('says how every metric is computed', () => {
    expect(Object.keys(map.metrics).sort()).toEqual(facts.map(({ id }) => id).sort())
  })

  it('names every exclusion of the standard', () => {
    const { metrics } = measureRecords(
      planOf(),
      recordFiles([examples], { cwd: root, kinds: Object.keys(map.records) }),
    )
    expect(metrics.flatMap(({ remarks }) => remarks).filter(({ code }) => code === 'exclusion-not-mapped')).toEqual([])
  })

  it('computes every metric of the example records', () => {
    const { metrics, records } = measureRecords(
      planOf(),
      recordFiles([examples], { cwd: root, kinds: Object.keys(map.records) }),
    )
    expect(metrics.filter(({ status }) => status !== 'computed').map(({ metric }) => metric)).toEqual([])
    expect(
      records.flatMap(({ problems, ignoredColumns, absentColumns }) => [
        ...problems,
        ...ignoredColumns,
        ...absentColumns,
      ]),
    ).toEqual([])
  })
})

describe('the metrics of made-up records with a known answer', () => {
  const ticket = { 请求类型: '维修', 记录状态: '正常', 到达时刻: '2026-01-05 09:00', 受理时刻: '2026-01-05 10:00' }

  it('time a request without response up to the end of the period, and count it as not met', () => {
    const tickets = [
      { ...ticket, 工单号: 'A', 首次响应时刻: '2026-01-05 19:00' },
      { ...ticket, 工单号: 'B', 到达时刻: '2026-03-31 14:00' },
      { ...ticket, 工单号: 'C', 请求类型: '投诉' },
      { ...ticket, 工单号: 'D', 记录状态: '测试' },
      { ...ticket, 工单号: 'E', 用户指定联系时刻: '2026-01-06 09:00' },
    ]
    expect(measured('first-response-time', { tickets })).toMatchObject({
      populationSize: 5,
      sampleSize: 2,
      statistics: [
        { statistic: 'mean', exact: '10' },
        { statistic: 'p90', exact: '10' },
      ],
      compliance: { numerator: 1, denominator: 2 },
    })
    expect(measured('first-response-compliance', { tickets })).toMatchObject({ numerator: 1, denominator: 2 })
  })

  it('find repeated requests by serial number and fault group within 30 days', () => {
    const closed = { ...ticket, 关闭方式: '已解决', 服务接触次数: 1, 产品序列号: 'S', 故障组代码: 'F' }
    const tickets = [
      { ...closed, 工单号: 'A', 关闭时刻: '2026-01-10 09:00' },
      { ...closed, 工单号: 'B', 到达时刻: '2026-02-09 09:00', 关闭时刻: '2026-02-10 09:00' },
      { ...closed, 工单号: 'C', 到达时刻: '2026-03-12 09:01', 关闭时刻: '2026-03-13 09:00' },
      {
        ...closed,
        工单号: 'D',
        到达时刻: '2026-03-14 09:00',
        关闭时刻: '2026-03-15 09:00',
        服务接触次数: 2,
        故障组代码: 'G',
      },
    ]
    expect(measured('first-contact-resolution-rate', { tickets })).toMatchObject({ numerator: 2, denominator: 4 })
  })

  it.each([
    ['urgent within a day', { 故障类别: '紧急', 到场时刻: '2026-01-06 09:00' }, 1],
    ['urgent a second later', { 故障类别: '紧急', 到场时刻: '2026-01-06 09:00:01' }, 0],
    ['other within three days', { 故障类别: '非紧急', 到场时刻: '2026-01-08 09:00' }, 1],
    ['downgraded without reason', { 故障类别: '非紧急', 由紧急改为非紧急: '是', 到场时刻: '2026-01-07 09:00' }, 0],
    [
      'downgraded for a reason',
      { 故障类别: '非紧急', 由紧急改为非紧急: '是', 改类依据: '用户更正', 到场时刻: '2026-01-07 09:00' },
      1,
    ],
    [
      'chosen later and kept',
      {
        故障类别: '非紧急',
        用户选定更晚时段: '是',
        预约时段起点: '2026-01-12 09:00',
        预约时段终点: '2026-01-12 11:00',
        到场时刻: '2026-01-12 11:00',
      },
      1,
    ],
    [
      'later by the provider',
      {
        故障类别: '非紧急',
        用户选定更晚时段: '否',
        预约时段起点: '2026-01-12 09:00',
        预约时段终点: '2026-01-12 11:00',
        到场时刻: '2026-01-12 10:00',
      },
      0,
    ],
    ['entered by the technician alone', { 故障类别: '紧急', 到场时刻: '2026-01-05 10:00', 到场证明: '单方填报' }, 0],
    ['before the request', { 故障类别: '紧急', 到场时刻: '2026-01-04 10:00' }, 0],
    ['never', { 故障类别: '紧急' }, 0],
  ])('judge an arrival %s', (_, change, numerator) => {
    const visit = {
      上门单号: 'V',
      请求到达时刻: '2026-01-05 09:00',
      派工时刻: '2026-01-05 10:00',
      到场证明: '签到位置',
      记录状态: '正常',
    }
    expect(measured('arrival-compliance', { visits: [{ ...visit, ...change }] })).toMatchObject({
      numerator,
      denominator: 1,
    })
  })

  it('count working days over the spring festival, less a pause', () => {
    const complaint = { 投诉类别: '一般', 记录状态: '正常' }
    const complaints = [
      { ...complaint, 投诉号: 'A', 到达时刻: '2026-02-13 10:00', 办结时刻: '2026-02-25 10:00' },
      { ...complaint, 投诉号: 'B', 到达时刻: '2026-01-05 10:00', 办结时刻: '2026-01-12 10:00' },
    ]
    const pauses = [{ 单号: 'B', 原因: '投诉人未补充证据', 起点时刻: '2026-01-06 10:00', 终点时刻: '2026-01-08 09:00' }]
    // A: 14, 24 and 25 February. B: 6, 7, 8, 9 and 12 January less 7 and 8.
    expect(measured('complaint-handling-time', { complaints, pauses })).toMatchObject({
      statistics: [{ exact: '3' }, { exact: '3' }],
      pauses: { records: 1, exact: '2' },
    })
  })

  it('carry over complaints that fell due before the period', () => {
    const complaints = [
      { 投诉号: 'A', 到达时刻: '2025-12-01 10:00', 处理时限届满日: '2025-12-10' },
      { 投诉号: 'B', 到达时刻: '2025-12-01 10:00', 处理时限届满日: '2025-12-10', 办结时刻: '2025-12-20 10:00' },
      { 投诉号: 'C', 到达时刻: '2026-01-05 10:00', 办结时刻: '2026-01-06 10:00' },
      { 投诉号: 'D', 到达时刻: '2026-01-05 10:00', 处理时限届满日: '2026-04-01' },
      { 投诉号: 'E', 到达时刻: '2026-01-05 10:00', 办结时刻: '2026-01-06 10:00', 重新打开: '是' },
    ]
    expect(measured('complaint-closure-rate', { complaints })).toMatchObject({ numerator: 1, denominator: 3 })
  })
})

describe('the generator of records', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'normdown-records-'))
    generateRecords(folder, { tickets: 120, seed: 2026, from: '2026-01-01', days: 90 })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('writes the example records, byte for byte', () => {
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), 'utf8') === readFileSync(join(examples, name), 'utf8'), name).toBe(true)
    }
  })

  it('gives the results by which a change of the computing would be noticed', () => {
    const { metrics } = measureRecords(planOf(), recordFiles([folder], { cwd: root, kinds: Object.keys(map.records) }))
    const shown = metrics.map(
      ({ code, measured: each }: MetricResults['metrics'][number]) =>
        `${code} ${each?.statistics.map(({ rounded }) => rounded).join(' ')}`,
    )
    expect(shown.slice(0, 12).join('; ')).toMatchInlineSnapshot(
      `"M01 47.8 12.7; M02 96.4; M03 84.7; M04 15 21 30; M05 17.6 39.1; M06 95.2; M07 23.7 42.2; M08 8.0 13.4; M09 2.7 5.1; M10 3.1 5.4; M28 84.0; M11 92.2"`,
    )
  })
})
