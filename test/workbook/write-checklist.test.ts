import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { writeChecklist } from '../../src/workbook/write-checklist.ts'
import { assessment, checklists, criteria, digest } from './form-fixture.ts'
import { partsOf } from './workbook-parts.ts'

const form = { checklists, criteria, language: 'zh', publisher: '示例协会', digest } as const
const bytes = writeChecklist({ ...form, assessment })
const parts = partsOf(bytes)
const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/sheet'))

/** ECMA-376 18.3.1.99: the children of a worksheet stand in this order. */
const prescribedOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
]

describe('a checklist as a workbook', () => {
  it('is the same bytes for the same form', () => {
    expect(writeChecklist({ ...form, assessment })).toEqual(bytes)
    expect(writeChecklist(JSON.parse(JSON.stringify({ ...form, assessment })))).toEqual(bytes)
  })

  it('is read by another program, sheet by sheet', async () => {
    const { sheets: found } = await readXlsx(bytes)
    expect(found.map(({ name, veryHidden }) => [name, veryHidden ?? false])).toEqual([
      ['封面', false],
      ['条款检查表', false],
      ['评价指标', false],
      ['否决项与加减分', false],
      ['抽样', false],
      ['证据', false],
      ['_normdown', true],
      ['_lists', true],
    ])
    const cells = found.flatMap(({ rows }) => rows.flat())
    expect(cells).toContain('服务方应自请求起 24 h 内完成答复，见第4章。')
    expect(cells).toContain('=HYPERLINK("http://evil.example","看")应记录')
    expect(cells).toContain('=HYPERLINK("http://evil.example")')
  })

  it.each(sheets)('%s has its elements in the order of the standard', (_, xml) => {
    const top = [...topElements(xml)]
    expect(top).toEqual(prescribedOrder.filter((name) => top.includes(name)))
  })

  it.each(sheets)('%s is protected, so that only open cells can be filled in', (_, xml) => {
    expect(xml).toContain('<sheetProtection sheet="1"')
  })

  it('calculates what the toolkit wrote and nothing that a text says', () => {
    const formulas = sheets.flatMap(([, xml]) => [...xml.matchAll(/<f>(.*?)<\/f>/g)].map(([, formula = '']) => formula))
    expect(formulas.length).toBeGreaterThan(10)
    expect(formulas.filter((formula) => /HYPERLINK|evil|WEBSERVICE|DDE/.test(formula))).toEqual([])
  })

  it('keeps a text that begins like a formula a text when it is edited', () => {
    const quoted = [...(parts['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*>/g)]
      .slice(1)
      .map(([xf]) => xf.includes('quotePrefix'))
    const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
      ([, text]) => text,
    )
    const cells = sheets.flatMap(([, xml]) => [...xml.matchAll(/<c r="\w+" s="(\d+)" t="s"><v>(\d+)<\/v>/g)])
    const risky = cells.filter(([, , string]) => /^[=+\-@]/.test(strings[Number(string)] ?? ''))
    expect(risky.length).toBeGreaterThan(3)
    expect(risky.filter(([, style]) => !quoted[Number(style)])).toEqual([])
  })

  it('offers the findings and the answers as lists', () => {
    const lists = sheets.flatMap(([, xml]) => [
      ...xml.matchAll(/<dataValidation type="list".*?<formula1>(.*?)<\/formula1>/g),
    ])
    const offered = lists.map(([, formula]) => formula)
    expect(offered).toContain('"符合,部分符合,不符合,不适用"')
    expect(offered).toContain('"是,部分,否,不适用"')
    expect(offered).toContain('"0,0.5,1"')
    expect(offered.filter((formula) => (formula?.length ?? 0) > 257)).toEqual([])
  })

  it('freezes and filters the headings, repeats them in print, on A4 across with page numbers', () => {
    const [, , , xml] = ['', '', '', parts['xl/worksheets/sheet2.xml'] ?? '']
    expect(xml).toMatch(/<pane xSplit="4" ySplit="3" topLeftCell="E4"/)
    expect(xml).toMatch(/<autoFilter ref="C3:/)
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape"')
    expect(xml).toContain('第 &amp;P 页，共 &amp;N 页')
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'条款检查表'!$3:$3</definedName>`,
    )
  })

  it('speaks English where that is asked', async () => {
    const { sheets: found } = await readXlsx(writeChecklist({ ...form, language: 'en' }))
    expect(found.slice(0, 3).map(({ name }) => name)).toEqual(['Cover', 'Checklist', 'Criteria'])
    expect(found.flatMap(({ rows }) => rows.flat())).toContain('Is it open?')
  })
})

/** Names of the elements just below the root, each once, in the order in which they first stand. */
function topElements(xml: string): Set<string> {
  const names = new Set<string>()
  let depth = 0
  for (const [, close, name = '', , empty] of xml.matchAll(/<(\/?)([\w:]+)((?:"[^"]*"|[^">])*?)(\/?)>/g)) {
    if (close) depth -= 1
    else {
      if (depth === 1) names.add(name)
      if (!empty) depth += 1
    }
  }
  return names
}

describe('a form without some of its parts', () => {
  it.each([
    ['no provisions', { ...form, checklists: [] }, ['封面', '评价指标', '否决项与加减分', '抽样', '证据']],
    ['no criteria', { ...form, criteria: undefined }, ['封面', '条款检查表', '抽样', '证据']],
    [
      'no evaluation',
      { ...form, criteria: { ...criteria, evaluation: undefined } },
      ['封面', '条款检查表', '评价指标', '抽样', '证据'],
    ],
  ])('with %s has the other sheets, and no formula that refers to one that is missing', async (_, part, expected) => {
    const some = writeChecklist(part)
    const names = (await readXlsx(some)).sheets.flatMap(({ name, veryHidden }) => (veryHidden ? [] : [name]))
    expect(names).toEqual(expected)
    const all = Object.values(partsOf(some)).join('')
    const named = [...all.matchAll(/<f>(.*?)<\/f>/g)].flatMap(([, formula = '']) => [
      ...formula.matchAll(/'([^']+)'!/g),
    ])
    expect(named.map(([, sheet = '']) => sheet).filter((sheet) => !names.includes(sheet))).toEqual([])
  })
})
