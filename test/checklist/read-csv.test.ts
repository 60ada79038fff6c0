import { describe, expect, it } from 'vitest'
import { checklistCsv } from '../../src/checklist/checklist-csv.ts'
import { readFilled } from '../../src/workbook/read-filled.ts'
import { checklists, criteria, digest } from '../workbook/form-fixture.ts'

const asked = { checklists, criteria, digest }
const blank = checklistCsv({ checklists, criteria, language: 'zh' })
const read = (text: string) => readFilled(new TextEncoder().encode(text), () => asked, 'zh')
const entries = (text: string) => {
  const { assessment, problems } = read(text)
  const others = problems.filter(({ code }) => code !== 'fact-missing')
  return { findings: assessment?.findings, answers: assessment?.answers, problems: others.map(({ code }) => code) }
}

/** The blank file with cells of a line filled in, by the names of their columns. */
function filled(key: string, cells: Readonly<Record<string, string>>, file = blank): string {
  const [head = '', ...lines] = file.replace(/^\uFEFF/, '').split('\r\n')
  const columns = head.split(',').map((column) => column.replace(/（.*/, ''))
  const line = lines.findIndex((text) => text.includes(`,${key},`))
  const values = [...(lines[line] ?? '').matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, value = '']) => value)
  for (const [column, value] of Object.entries(cells)) values[columns.indexOf(column)] = value
  lines[line] = values.slice(0, columns.length).join(',')
  return `\uFEFF${[head, ...lines].join('\r\n')}`
}

describe('a filled CSV checklist', () => {
  it('that is still blank gives nothing, and names the facts that it lacks', () => {
    const { assessment, taken, problems } = read(blank)
    expect(assessment).toEqual({
      schemaVersion: '1.0.0',
      standard: { id: 'rating', number: 'T/EX 1.5', edition: '2026', sha256: digest },
      answers: {},
    })
    expect(taken).toBe(0)
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['fact-missing']))
  })

  it('gives findings, answers, evidence and notes', () => {
    const one = filled('service/reply.within', { 检查结果: '符合', 备注: "'=看" })
    const two = filled('rating/staff', { 样本量: '40', 符合数: '36' }, one)
    const all = filled('rating/desk#open', { 检查结果: '是' }, two)
    expect(entries(all)).toEqual({
      findings: { 'service/reply.within': { finding: 'conforming', note: '=看' } },
      answers: { staff: { sampled: 40, conforming: 36 }, desk: { items: { open: 'yes' } } },
      problems: [],
    })
  })

  it('takes facts from lines of their own', () => {
    const comma = ','.repeat(10)
    const text = `${blank}${['fact:id', 'A-9'].map((cell) => `,,${cell}`)[0]}${comma.slice(0, 10)},A-9\r\n`
    const cells = (blank.split('\r\n')[0] ?? '').split(',').map(() => '')
    cells[2] = 'fact:subject.name'
    cells[13] = '某公司'
    expect(read(`${blank}${cells.join(',')}\r\n`).assessment?.subject).toEqual({ name: '某公司' })
    expect(text).toContain('fact:id')
  })

  it.each<[string, (text: string) => string]>([
    ['semicolons', (text) => text.replaceAll(',', ';')],
    ['tabs', (text) => text.replaceAll(',', '\t')],
    ['line feeds', (text) => text.replaceAll('\r\n', '\n')],
    ['no byte order mark', (text) => text.replace('\uFEFF', '')],
    [
      'columns in another order',
      (text) =>
        text
          .split('\r\n')
          .map((line) => line.split(',').reverse().join(','))
          .join('\r\n'),
    ],
    ['empty lines', (text) => text.replaceAll('\r\n', '\r\n\r\n')],
  ])('is read with %s', (_, change) => {
    const file = [
      '标准,条款标识,检查结果（符合/部分符合/不符合/不适用）',
      'T/EX 1.2—2026,service/reply.within,不适用',
      '',
    ].join('\r\n')
    expect(entries(change(`\uFEFF${file}`))).toMatchObject({
      findings: { 'service/reply.within': { finding: 'not-applicable' } },
      problems: [],
    })
  })

  it.each<[string, string, string]>([
    ['a quotation mark that stays open', '条款标识,检查结果\r\nservice/reply.within,"符合\r\n', 'damaged'],
    ['no header', 'a,b\r\n1,2\r\n', 'not-a-checklist'],
    ['no column of findings', '条款标识,结论\r\nservice/reply.within,符合\r\n', 'column-missing'],
    ['two columns of findings', '条款标识,检查结果,检查结果\r\nservice/reply.within,符合,符合\r\n', 'column-duplicate'],
    ['more cells than columns', '条款标识,检查结果\r\nservice/reply.within,符合,另\r\n', 'column-missing'],
    ['an unknown id', '条款标识,检查结果\r\nservice/gone.away,符合\r\n', 'unknown-line'],
    ['an unknown word', '条款标识,检查结果\r\nservice/reply.within,大致符合\r\n', 'unknown-answer'],
    ['a line without id', '条款标识,检查结果\r\n,符合\r\n', 'line-without-id'],
    [
      'the same line with another finding',
      '条款标识,检查结果\r\nservice/reply.within,符合\r\nservice/reply.within,不符合\r\n',
      'duplicate',
    ],
    ['another edition', '标准,条款标识,检查结果\r\nT/EX 1.2—2020,service/reply.within,符合\r\n', 'wrong-edition'],
    ['names of the language itself', '条款标识,检查结果\r\n__proto__,符合\r\nconstructor,符合\r\n', 'unknown-line'],
  ])('with %s says so', (_, text, code) => {
    expect(entries(text).problems).toContain(code)
  })

  it('names the line of what it did not understand', () => {
    const { problems } = read(
      '条款标识,检查结果,备注\r\nservice/reply.within,符合,"a\nb"\r\nservice/care.pipe,大致,\r\n',
    )
    expect(problems.find(({ code }) => code === 'unknown-answer')).toMatchObject({
      place: { line: 4 },
      message: {
        zh: '填写的 `大致` 不在可选范围内，没有读取，应为 `符合`、`部分符合`、`不符合`、`不适用` 之一',
        en: 'Unexpected `大致`, it is not taken over, expected one of `符合`, `部分符合`, `不符合`, `不适用`',
      },
    })
  })

  it('in another encoding asks for UTF-8', () => {
    const gbk = Uint8Array.of(0xcc, 0xf5, 0xbf, 0xee, 0x2c, 0x0d, 0x0a)
    expect(readFilled(gbk, () => asked, 'zh').problems.map(({ code }) => code)).toEqual(['text-encoding'])
  })
})
