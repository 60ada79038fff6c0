import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { emit } from '../../src/emit/index.ts'
import { catalogFixture, hostileTexts } from './catalog-fixture.ts'
import { type Json, jsonOf, textOf } from './emitted.ts'

const artifacts = emit(catalogFixture)
const { chapters, labels } = jsonOf(artifacts, 'service/2026/checklist.json')

describe('checklist.json', () => {
  it('has a line for each requirement and recommendation, and for each item instead of its lead-in', () => {
    const rows = chapters.map(({ id, rows }: Json) => [id, rows.map(({ provision }: Json) => provision)])
    expect(chapters[0].rows[0].key).toBe('service/reply.within')
    expect(rows).toEqual([
      ['acceptance', ['reply.within', 'reply.record-contact-1']],
      ['care', Object.keys(hostileTexts)],
    ])
  })

  it('gives an item its lead-ins, outermost first, and what they limit', () => {
    expect(chapters[0].rows[1].leadIns).toEqual(['受理记录应包含：', '用户的联系方式；'])
    const [row] = jsonOf(artifacts, 'rating/2026/checklist.json').chapters[0].rows
    expect(row.limits.map(({ words }: Json) => words.en)).toEqual(['mean = 1 month', '< 1 month'])
  })

  it('puts enumerated values into words of both languages', () => {
    expect(labels.modality.requirement).toEqual({ zh: '要求', en: 'Requirement' })
    expect(labels.finding.conforming).toEqual({ zh: '符合', en: 'Conforms' })
    expect(chapters[0].rows[0].limits[0].words).toEqual({ zh: '第90百分位数 ≤ 24 h', en: '90th percentile ≤ 24 h' })
  })
})

describe('checklist.csv', () => {
  const text = textOf(artifacts, 'service/2026/checklist.csv')
  const [header, ...rows] = parseCsv(text)
  const cells = rows.map((row) => Object.fromEntries(row.map((cell, column) => [header?.[column], cell])))

  it('is UTF-8 with BOM and ends every row with CRLF', () => {
    expect(text.startsWith('\uFEFF标准,条款,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  it('has as many cells in every row as in the header', () => {
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => header?.length))
  })

  it('says in words what to check', () => {
    const { 摘要: digest, ...said } = cells[0] ?? {}
    expect(digest).toMatch(/^t[0-9a-f]{12}s[0-9a-f]{12}$/)
    expect(Object.fromEntries(Object.entries(said).filter(([, cell]) => cell !== ''))).toEqual({
      标准: 'T/EX 1.2—2026',
      条款: '4.1.1 标题reply',
      条款标识: 'service/reply.within',
      网址: 'https://standards.example/lib/s/service/2026/full/#reply.within',
      章: '4 标题acceptance',
      检查内容: '服务方应自请求起 24 h 内完成答复，见第4章。',
      条款类型: '要求',
      责任方: '服务方；unheard-of',
      流程步骤: '受理',
      验证方法: '数据核验；查阅文件',
      应查看的证据: '工单记录',
      限值: '答复时间 第90百分位数 ≤ 24 h；≥ 3个工作日',
      评价指标: 'Speed',
    })
    expect(Object.keys(said)).toContain('检查结果（符合/部分符合/不符合/不适用）')
    expect(cells[1]?.检查内容).toBe('受理记录应包含：用户的联系方式；电话')
  })

  it('speaks the language of the standard', () => {
    const [english, row] = parseCsv(textOf(artifacts, 'rating/2026/checklist.csv'))
    expect(english?.slice(0, 3)).toEqual(['Standard', 'Clause', 'Id'])
    expect(row).toContain('The assessor should keep a record.')
  })

  it.each(Object.entries(hostileTexts))(
    'keeps %s as it is, and no cell that a spreadsheet calculates',
    (id, hostile) => {
      const check = cells.find((row) => row.条款标识 === `service/${id}`)?.检查内容
      expect(check).toBe(/^[=+]/.test(hostile) ? `'${hostile}` : hostile)
    },
  )

  it.each(['=1', '+1', '-1', '@a', '\ta', '\ra', '\na', '＝1', '＋1', '－1', '＠a'])(
    'guards a cell that begins as %j',
    (hostile) => {
      const found = parseCsv(textOf(withTitle(hostile), 'service/2026/checklist.csv'))
      expect(found[1]).toContain(`'${hostile}；unheard-of`)
    },
  )
})

describe('checklist.csv of an evaluation', () => {
  const [header, ...rows] = parseCsv(textOf(artifacts, 'rating/2026/checklist.csv'))
  const cells = rows.map((row) => Object.fromEntries(row.map((cell, column) => [header?.[column], cell])))

  it('asks for each criterion that is scored, and for each of its questions', () => {
    expect(cells.map(({ Id }) => Id)).toEqual([
      'rating/speed.rule-1',
      ...['speed', 'speed#q', 'binary', 'ratio', 'questions', 'rubric', 'steps', 'deduction'].map(
        (id) => `rating/${id}`,
      ),
    ])
  })

  it('says what to enter', () => {
    expect(cells.map((row) => row['What to check']).slice(1, 3)).toEqual([
      'Speed. Enter the value (%), or divisor and dividend: 80 % gives 0, 98 % gives 1, linear between',
      'Is it quick?',
    ])
  })
})

describe('checklist.md', () => {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(textOf(artifacts, 'service/2026/checklist.md'))
  const lists = tree.children.flatMap((node) => (node.type === 'list' ? [node] : []))
  const tasks = lists.flatMap((list) => list.children)

  it('is a list of open tasks under a heading for each chapter', () => {
    const headings = tree.children.flatMap((node) => (node.type === 'heading' ? [plain(node)] : []))
    expect(headings).toEqual(['T/EX 1.2—2026 示例服务　第2部分：流程', '4 标题acceptance', '5 标题care'])
    expect(tasks.map(({ checked }) => checked)).toEqual(tasks.map(() => false))
    expect(tasks.length).toBe(chapters.flatMap(({ rows }: Json) => rows).length)
  })

  it('says who, how, what to look at, and leaves room for the finding', () => {
    expect(tasks[0]?.children.map(plain).join('\n')).toBe(
      [
        '4.1.1 标题reply',
        '服务方应自请求起 24 h 内完成答复，见第4章。',
        '要求 · 责任方：服务方；unheard-of · 流程步骤：受理 · 验证方法：数据核验；查阅文件 · 应查看的证据：工单记录 · 限值：答复时间 第90百分位数 ≤ 24 h；≥ 3个工作日 · 评价指标：Speed',
        '检查结果：☐ 符合 ☐ 部分符合 ☐ 不符合 ☐ 不适用 · 发现的证据：',
      ].join('\n'),
    )
  })

  it.each(Object.entries(hostileTexts))('shows %s as it is, on one line', (id, hostile) => {
    const task = tasks.slice(2)[Object.keys(hostileTexts).indexOf(id)]
    const [paragraph] = task?.children ?? []
    expect(paragraph?.type).toBe('paragraph')
    expect(plain(paragraph)).toBe(
      `5.${Object.keys(hostileTexts).indexOf(id) + 1} 标题care\n${hostile.replaceAll(/\s+/g, ' ')}`,
    )
  })
})

/** The fixture with another title for the actor that stands first in its cell. */
function withTitle(title: string) {
  const [actor] = catalogFixture.vocabulary.actors
  const actors = actor ? [{ ...actor, title: { zh: title } }] : []
  return emit({ ...catalogFixture, vocabulary: { ...catalogFixture.vocabulary, actors } })
}

/** What a reader sees of a Markdown node; anything that is not plain text betrays itself by its type. */
function plain(node: Json): string {
  if (node === undefined) return ''
  if (node.type === 'text') return node.value
  const children = (node.children ?? []).map(plain)
  const known = ['paragraph', 'link', 'strong', 'heading', 'listItem', 'list', 'root'].includes(node.type)
  return known ? children.join(node.type === 'list' ? '\n' : '') : `<${node.type}>`
}

/** RFC 4180 as its grammar says, independent of the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.slice(0, -1)
}
