import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readChecklist } from '../../src/workbook/read-checklist.ts'
import { writeChecklist } from '../../src/workbook/write-checklist.ts'
import { assessment, checklists, criteria, digest } from './form-fixture.ts'
import { changed, partsOf, withCell, zipped } from './workbook-parts.ts'

const asked = { checklists, criteria, digest }
const bytes = writeChecklist({ ...asked, language: 'zh', publisher: '协会', assessment })
const read = (file: Uint8Array, by = asked) => readChecklist(file, by, 'zh')
const codes = (file: Uint8Array, by = asked) => read(file, by).problems.map(({ code }) => code)

const provisions = 'xl/worksheets/sheet2.xml'
const asks = 'xl/worksheets/sheet3.xml'
const about = 'xl/sharedStrings.xml'

describe('a file that is no checklist', () => {
  const big = new Uint8Array(3_000_000)
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'not-a-workbook'],
    ['text', new TextEncoder().encode('条款,标识'), 'not-a-workbook'],
    ['half a workbook', bytes.slice(0, bytes.length / 2), 'damaged'],
    ['a workbook with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'encrypted'],
    ['another kind of archive', zipped({ 'word/document.xml': '<x/>' }), 'not-a-workbook'],
    ['more than 20 MB', new Uint8Array(20_000_001), 'too-large'],
    ['a part that inflates a thousandfold', zipped({ ...partsOf(bytes), 'xl/sharedStrings.xml': big }), 'too-large'],
    ['a path that leaves the archive', zipped({ ...partsOf(bytes), '../evil.xml': 'x' }), 'unsafe-name'],
    ['a path of another system', zipped({ ...partsOf(bytes), 'C:\\evil.xml': 'x' }), 'unsafe-name'],
    ['two parts of one name', zipped({ ...partsOf(bytes), 'XL/Workbook.xml': 'x' }), 'unsafe-name'],
    [
      'a document type',
      changed(bytes, provisions, (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')),
      'document-type',
    ],
    ['XML that ends early', changed(bytes, provisions, (xml) => xml.slice(0, -40)), 'damaged'],
    [
      'XML that is not nested',
      changed(bytes, provisions, (xml) => xml.replace('</sheetData>', '</sheetDate>')),
      'damaged',
    ],
    [
      'a workbook of somebody else',
      changed(bytes, about, (xml) => xml.replace('normdown-checklist/1', 'other')),
      'unknown-format',
    ],
    [
      'a later format',
      changed(bytes, about, (xml) => xml.replace('normdown-checklist/1', 'normdown-checklist/2')),
      'unknown-format',
    ],
    [
      'no sheet for machines',
      changed(bytes, 'xl/workbook.xml', (xml) => xml.replace('_normdown', 'Sheet9')),
      'not-a-checklist',
    ],
  ])('%s gives no assessment and says why', (_, file, code) => {
    const { assessment: found, problems } = read(file)
    expect(found).toBeUndefined()
    expect(problems.map((problem) => problem.code)).toEqual([code])
  })

  it('is not inflated where its table lies about sizes', () => {
    const lying = zipSync({ 'xl/workbook.xml': new Uint8Array(20_000_000) }, { level: 9 })
    const view = new DataView(lying.buffer)
    const directory = view.getUint32(lying.length - 6, true)
    view.setUint32(directory + 24, 100, true)
    const before = process.memoryUsage().arrayBuffers
    expect(codes(lying)).toEqual(['damaged'])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000)
  })
})

describe('a checklist of something else', () => {
  it('of another edition is not read, with the way out', () => {
    const later = checklists.map((one) => ({ ...one, standard: { ...one.standard, edition: '2028' } }))
    const { assessment: found, problems } = read(bytes, {
      ...asked,
      checklists: later,
      criteria: { ...criteria, standard: { ...criteria.standard, edition: '2028' } },
    })
    expect(found).toBeUndefined()
    expect(problems[0]).toMatchObject({ code: 'wrong-edition' })
    expect(problems[0]?.message.en).toBe(
      'Unexpected checklist of `T/EX 1.5—2026`, expected `T/EX 1.5—2028`, nothing was taken over; read it with that edition, then run normdown assess migrate',
    )
  })

  it('of another standard is not read', () => {
    const file = changed(bytes, about, (xml) => xml.replace('<t>rating</t>', '<t>other</t>'))
    expect(codes(file)).toEqual(['wrong-standard'])
  })

  it('of other criteria of the same edition is read and said', () => {
    expect(codes(bytes, { ...asked, digest: 'cd'.repeat(32) })).toEqual(['digest-changed'])
  })

  it('of provisions that have changed is read and said, line by line', () => {
    const newer = checklists.map((one) => ({
      ...one,
      chapters: one.chapters.map((chapter) => ({
        ...chapter,
        rows: chapter.rows.map((row) => ({ ...row, digest: { ...row.digest, text: '0'.repeat(64) } })),
      })),
    }))
    const { assessment: found, problems } = read(bytes, { ...asked, checklists: newer })
    expect(found?.findings).toEqual(assessment.findings)
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['line-changed', 'warning'],
      ['line-changed', 'warning'],
      ['line-changed', 'warning'],
    ])
  })
})

/** The cell of the first provision's finding, and those of the first criterion. */
const finding = nameOf(provisions, 'service/reply.within', 'L')
const answer = (id: string, column: string): string => nameOf(asks, `rating/${id}`, column)

describe('what is entered', () => {
  it.each<[string, string, string, string]>([
    ['a formula', provisions, `<c r="${finding}"><f>1+1</f><v>2</v></c>`, 'formula'],
    ['a formula without a result', provisions, `<c r="${finding}"><f>HYPERLINK("x")</f></c>`, 'formula'],
    ['an error', provisions, `<c r="${finding}" t="e"><v>#REF!</v></c>`, 'cell-error'],
    ['a word of no list', provisions, inline(finding, '基本符合'), 'unknown-answer'],
    ['true', provisions, `<c r="${finding}" t="b"><v>1</v></c>`, 'unknown-answer'],
    ['a number with its unit', asks, inline(answer('time', 'H'), '3 d'), 'not-a-number'],
    ['a number with group separators', asks, inline(answer('time', 'H'), '1,000'), 'not-a-number'],
    ['not a number', asks, inline(answer('time', 'H'), 'NaN'), 'not-a-number'],
    ['a count below 0', asks, `<c r="${answer('staff', 'I')}"><v>-4</v></c>`, 'not-a-count'],
    ['half a case', asks, `<c r="${answer('staff', 'I')}"><v>4.5</v></c>`, 'not-a-count'],
    [
      'a percentage where cases are counted',
      asks,
      `<c r="${answer('staff', 'J')}" s="${percentStyle()}"><v>0.9</v></c>`,
      'not-a-count',
    ],
    ['only one of two counts', asks, `<c r="${answer('staff', 'J')}"/>`, 'incomplete'],
    ['an answer beside a reason why there is none', asks, `<c r="${answer('losses', 'H')}"><v>3</v></c>`, 'conflict'],
    ['an answer beside counts', asks, inline(answer('parts', 'I'), '40'), 'conflict'],
    ['a reason of another criterion', asks, inline(answer('losses', 'L'), '没有这种情形'), 'unknown-answer'],
    ['a note without an answer', asks, `<c r="${answer('parts', 'H')}"/>`, 'answer-missing'],
  ])('%s is not taken over and said with its cell', (_, part, cell, code) => {
    const name = /r="(\w+)"/.exec(cell)?.[1] ?? ''
    const file = changed(bytes, part, (xml) => withCell(xml, name, cell))
    // A quotient is entered for the time already, which an answer beside it would contradict.
    const alone = cell.includes(answer('time', 'H')) ? changed(file, part, clearedQuotient) : file
    const problems = read(alone).problems.filter(({ severity }) => severity === 'error')
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]?.place?.sheet).toBe(part === asks ? '评价指标' : '条款检查表')
    expect(problems[0]?.place?.cell).toMatch(/^[A-Z]+\d+$/)
  })

  it.each<[string, string, object]>([
    [
      'a percentage as a person sees it',
      `<c r="${answer('speed', 'H')}" s="${percentStyle()}"><v>0.57</v></c>`,
      { value: 57 },
    ],
    ['a percentage as text', inline(answer('speed', 'H'), '95 %'), { value: 95 }],
    ['full-width digits', inline(answer('speed', 'H'), '９５．５'), { value: 95.5 }],
    [
      'a long decimal as it is',
      inline(answer('speed', 'H'), '95.10000000000000001'),
      { value: '95.10000000000000001' },
    ],
    [
      'what binary arithmetic left of a decimal',
      `<c r="${answer('speed', 'H')}"><v>87.364999999999995</v></c>`,
      { value: 87.365 },
    ],
  ])('%s is taken over exactly', (_, cell, expected) => {
    const file = changed(bytes, asks, (xml) => withCell(xml, answer('speed', 'H'), cell))
    expect(read(file)).toMatchObject({ assessment: { answers: { speed: expected } }, problems: [] })
  })

  it('as a percentage below 1 is taken over, and asked about', () => {
    const file = changed(bytes, asks, (xml) =>
      withCell(xml, answer('speed', 'H'), `<c r="${answer('speed', 'H')}"><v>0.95</v></c>`),
    )
    expect(read(file)).toMatchObject({
      assessment: { answers: { speed: { value: 0.95 } } },
      problems: [{ code: 'percent', severity: 'warning', place: { cell: answer('speed', 'H') } }],
    })
  })

  it('in the other language, or as an id, is understood', () => {
    for (const word of ['Does not conform', 'nonconforming', ' 不符合 ']) {
      const file = changed(bytes, provisions, (xml) => withCell(xml, finding, inline(finding, word)))
      expect(read(file)).toMatchObject({
        assessment: { findings: { 'service/reply.within': { finding: 'nonconforming' } } },
        problems: [],
      })
    }
  })

  it('as evidence that nobody registered becomes a record of its own', () => {
    const cell = nameOf(provisions, 'service/care.pipe', 'M')
    const file = changed(bytes, provisions, (xml) => withCell(xml, cell, inline(cell, '现场 照片，两张')))
    const { assessment: found, problems } = read(file)
    expect(problems).toMatchObject([{ code: 'evidence-registered', severity: 'warning' }])
    expect(found?.evidence).toContainEqual({ id: 'found-1', kind: 'other', title: '现场 照片，两张' })
    expect(found?.findings).toMatchObject({ 'service/care.pipe': { evidence: ['found-1'] } })
  })
})

describe('a sheet that somebody rearranged', () => {
  it('is read with its columns moved', () => {
    const file = changed(bytes, provisions, (xml) => xml.replaceAll(/r="L(\d+)"/g, 'r="Z$1"'))
    expect(read(file)).toMatchObject({ assessment: { findings: assessment.findings }, problems: [] })
  })

  it('is read with its headings renamed', () => {
    const file = changed(bytes, about, (xml) => xml.replaceAll('<t>检查结果</t>', '<t>结论</t>'))
    expect(read(file).problems).toEqual([])
  })

  it('is read with its rows sorted in another order', () => {
    const file = changed(bytes, provisions, (xml) => {
      const rows = xml.match(/<row .*?<\/row>/g) ?? []
      return xml.replace(rows.slice(4).join(''), rows.slice(4).reverse().join(''))
    })
    expect(read(file)).toMatchObject({ assessment: { findings: assessment.findings }, problems: [] })
  })

  it('with a line twice is read once if both say the same, and not at all if they do not', () => {
    const twice = (change: (row: string) => string) =>
      changed(bytes, provisions, (xml) => {
        const row = rowOf(xml, finding)
        return xml.replace('</sheetData>', `${change(row)}</sheetData>`)
      })
    expect(read(twice((row) => row))).toMatchObject({
      assessment: { findings: { 'service/reply.within': { finding: 'conforming' } } },
      problems: [{ code: 'duplicate', severity: 'warning' }],
    })
    const other = read(twice((row) => withCell(row, finding, inline(finding, '不符合'))))
    expect(other.problems).toMatchObject([{ code: 'duplicate', severity: 'error' }])
    expect(other.assessment?.findings).not.toHaveProperty('service/reply.within')
  })

  it('with lines deleted says how many are missing', () => {
    const file = changed(bytes, provisions, (xml) => xml.replace(rowOf(xml, finding), ''))
    expect(codes(file)).toEqual(['line-missing'])
  })

  it('with a line of its own, or an id removed, says that it is not read', () => {
    const key = finding.replace('L', 'A')
    const file = changed(bytes, provisions, (xml) => withCell(xml, key, `<c r="${key}"/>`))
    expect(codes(file)).toEqual(['line-missing', 'line-without-id'])
  })

  it('with an id that the edition does not have says so', () => {
    const key = finding.replace('L', 'A')
    const file = changed(bytes, provisions, (xml) => withCell(xml, key, inline(key, 'service/reply.gone')))
    expect(codes(file)).toEqual(['unknown-line'])
  })

  it('with cells merged over lines says that they count once', () => {
    const row = Number(finding.slice(1))
    const range = `${finding}:L${row + 1}`
    const file = changed(bytes, provisions, (xml) =>
      xml.replace(
        '<conditionalFormatting',
        `<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells><conditionalFormatting`,
      ),
    )
    expect(read(file).problems).toMatchObject([{ code: 'merged', place: { sheet: '条款检查表', cell: range } }])
  })

  it('with links to other workbooks or macros is read without them', () => {
    const parts = { ...partsOf(bytes), 'xl/externalLinks/externalLink1.xml': '<x/>', 'xl/vbaProject.bin': 'x' }
    expect(read(zipped(parts))).toMatchObject({ assessment, problems: [{ code: 'external-link' }, { code: 'macro' }] })
  })
})

function inline(name: string, text: string): string {
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** The cell in `column` of the line called `key`. */
function nameOf(part: string, key: string, column: string): string {
  const parts = partsOf(bytes)
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text]) => text,
  )
  const row = new RegExp(`<c r="A(\\d+)" s="\\d+" t="s"><v>${strings.indexOf(key)}</v>`).exec(parts[part] ?? '')?.[1]
  if (row === undefined) throw new Error(`There is no line ${key}`)
  return `${column}${row}`
}

function rowOf(xml: string, cell: string): string {
  return new RegExp(`<row r="${cell.slice(1)}".*?</row>`).exec(xml)?.[0] ?? ''
}

function clearedQuotient(xml: string): string {
  return ['I', 'J'].reduce(
    (all, column) => withCell(all, answer('time', column), `<c r="${answer('time', column)}"/>`),
    xml,
  )
}

/** Number of a cell format that shows per cent. */
function percentStyle(): number {
  const formats = [...(partsOf(bytes)['xl/styles.xml'] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)].slice(1)
  return formats.findIndex(([, format]) => format === '10')
}
