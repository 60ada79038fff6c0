import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeFailure } from '../../src/cli/failure.ts'
import { readFamily } from '../../src/cli/metrics/read-family.ts'
import { createProgram } from '../../src/cli/program.ts'
import type { MetricResults } from '../../src/measure/records.generated.ts'
import type { Language } from '../../src/model/text.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const examples = join(root, 'examples/records')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'normdown-metrics-'))
  writeFileSync(join(folder, 'catalog.json'), JSON.stringify(readFamily(root, { catalog: undefined, cwd: root })))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(given: readonly string[], locale: Language = 'en') {
  let [printed, said] = ['', '']
  const terminal = {
    locale,
    cwd: folder,
    repository: undefined,
    colours: false,
    width: 100,
    print: (text: string) => {
      printed += text
    },
    say: (text: string) => {
      said += `${text}\n`
    },
    progress: () => undefined,
  }
  const code = await createProgram(terminal, '0')
    .run(['metrics', '--catalog', 'catalog.json', '--map', join(examples, 'map.json'), ...given])
    .catch((error: unknown) => {
      said += describeFailure(error, locale)
      return 2
    })
  return { code, printed, said }
}

const period = ['--period', '2026-01-01..2026-03-31']

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

describe('normdown metrics', () => {
  it('prints results that the schema of results describes', async () => {
    const { code, printed, said } = await run([examples, ...period, '--format', 'json', '--by', 'outlet'])
    expect([code, said]).toEqual([0, ''])
    const results: MetricResults = JSON.parse(printed)
    const schema = JSON.parse(readFileSync(join(root, 'schemas/records/metric-results.schema.json'), 'utf8'))
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema)
    expect(validate(results) ? [] : validate.errors).toEqual([])
    expect(results.metrics.find(({ code: each }) => each === 'M02')?.groups.length).toBeGreaterThan(3)
    expect(results.records[0]?.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('shows the changes since an earlier period', async () => {
    const earlier = await run([examples, '--period', '2026-01-01..2026-01-31', '--format', 'json'])
    const given = [examples, '--period', '2026-02-01..2026-02-28', '--previous', put('january.json', earlier.printed)]
    const { code, printed } = await run(given, 'zh')
    expect(code).toBe(0)
    expect(printed).toMatch(/与上一统计期之差 2026-01-01～2026-01-31[\s\S]*M02 +首次响应达标率 .*个百分点 +(改进|退步)/)
    expect((await run(given, 'en')).printed).toContain('2026-01-01 to 2026-01-31')
  })

  it('prints the same twice', async () => {
    const given = [examples, ...period, '--format', 'json']
    expect(await run(given)).toEqual(await run(given))
  })

  it.each<[Language, string, RegExp]>([
    ['zh', 'text', /M01 +首次响应时间 +平均值/],
    ['en', 'text', /M01 +First response time +mean/],
    ['zh', 'md', /^\| M01 \| 首次响应时间 \| 平均值/m],
    ['en', 'md', /^\| M01 \| First response time \| mean/m],
  ])('reports in %s as %s', async (locale, format, line) => {
    expect((await run([examples, ...period, '--format', format], locale)).printed).toMatch(line)
  })

  it('answers an assessment and names its evidence', async () => {
    const given = [examples, '--assessment', join(examples, 'assessment.json'), '--out', 'answered.json']
    const { code, said } = await run(given)
    expect([code, said]).toEqual([0, expect.stringContaining('Written to answered.json')])
    const answered = JSON.parse(readFileSync(join(folder, 'answered.json'), 'utf8'))
    expect(Object.keys(answered.answers).length).toBe(13)
    const named = answered.evidence.map(({ id }: { id: string }) => id)
    expect(
      (await run([...given.slice(0, 3), '--out', 'other.json', '--period', '2026-01-01..2026-01-31'])).said,
    ).toMatch(/Mind that/)
    expect(named).toEqual(expect.arrayContaining(answered.answers['complaint-time'].evidence))
    expect((await run(given)).said).toMatch(/exists already/)
  })

  it('ends with 1 where a row was at fault, and shows it', async () => {
    const name = put('tickets.csv', '工单号,到达时刻\nA,2026-02-30 10:00\nB,2026-03-01 10:00\n')
    const { code, printed } = await run([name, ...period])
    expect(code).toBe(1)
    expect(printed).toContain('tickets.csv:2 "到达时刻"  Unexpected "2026-02-30 10:00"')
  })

  it('lets nothing of the records move the cursor or become markup', async () => {
    const name = put(
      'tickets.csv',
      '工单号,服务网点,到达时刻,首次响应时刻\nA,\u001b[31m<b>|x,2026-03-01 10:00,2026-03-01 11:00\n',
    )
    const given = [name, ...period, '--by', 'outlet']
    expect((await run(given)).printed).not.toContain('\u001b')
    expect((await run([...given, '--format', 'md'])).printed).toContain('\\<b\\>\\|x')
  })

  it('writes what each record was, without formulas', async () => {
    const name = put(
      'tickets.csv',
      '工单号,到达时刻,首次响应时刻\n=1+1,2026-03-01 10:00,2026-03-01 11:30\n"a""b",2026-03-01 10:00,\n',
    )
    expect((await run([name, ...period, '--trace', 'trace.csv'])).code).toBe(0)
    const lines = readFileSync(join(folder, 'trace.csv'), 'utf8').split('\r\n')
    expect(lines).toContain("M01,metrics/first-response-time,tickets,tickets.csv,2,'=1+1,met,,1.5")
    expect(lines).toContain('M02,metrics/first-response-compliance,tickets,tickets.csv,3,"a""b",not met,,')
    expect((await run([name, ...period, '--trace', 'trace.csv'])).said).toMatch(/exists already/)
  })

  it.each<[string, readonly string[], RegExp]>([
    ['no records', period, /No file of records/],
    ['no period', [examples], /period is missing/],
    ['a period that ends before it begins', [examples, '--period', '2026-03-31..2026-01-01'], /Unexpected period/],
    ['a period of no days', [examples, '--period', '2026-02-30..2026-03-31'], /Unexpected period/],
    [
      'a file that is not there',
      ['tickets=nowhere.csv', ...period],
      /Cannot read "nowhere.csv": there is no such file/,
    ],
    ['a file of an unknown kind', ['nowhere.csv', ...period], /kind=file/],
    ['a file given twice', [examples, join(examples, 'tickets.csv'), ...period], /given twice/],
    ['a column that nothing has', [examples, ...period, '--by', 'nobody'], /no column "nobody" to group by/],
    ['a workbook', ['tickets=a.xlsx', ...period], /CSV UTF-8/],
    [
      'an assessment without a place to write it',
      [examples, '--assessment', join(examples, 'assessment.json')],
      /give both/,
    ],
    [
      'a calendar that is none',
      [examples, ...period, '--calendar', join(examples, 'map.json')],
      /Cannot use "map.json"/,
    ],
    [
      'a column of too many values',
      [examples, ...period, '--by', 'id', '--map', 'nowhere.json'],
      /Cannot read "nowhere.json"/,
    ],
  ])('says what to do about %s', async (_, given, message) => {
    const { code, said } = await run(given)
    expect([code, said]).toEqual([2, expect.stringMatching(message)])
  })

  it('tells of GBK', async () => {
    const gbk = Uint8Array.from([0xb9, 0xa4, 0xb5, 0xa5, 0xba, 0xc5, 0x2c, 0x0a])
    expect((await run([put('calls.csv', gbk), ...period], 'zh')).said).toMatch(/GBK.*CSV UTF-8/)
  })

  it('does not take very many groups', async () => {
    const rows = Array.from({ length: 10_002 }, (_, index) => `T${index},2026-03-01 10:00`)
    const name = put('tickets.csv', ['工单号,到达时刻', ...rows].join('\n'))
    expect((await run([name, ...period, '--by', 'id'])).said).toMatch(/more than 10000 different values/)
  })

  it('refuses a map that names what is not there', async () => {
    const map = JSON.parse(readFileSync(join(examples, 'map.json'), 'utf8'))
    map.metrics['first-response-time'].time = 'nobody'
    const name = put('map.json', JSON.stringify(map))
    const { code, said } = await run([examples, ...period, '--map', name], 'zh')
    expect([code, said]).toEqual([2, expect.stringMatching(/metrics\.first-response-time\.time：出现了“nobody”/)])
  })
})
