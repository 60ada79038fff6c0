import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { JsonReport } from '../../src/report/json.ts'
import { type ReportOptions, report, reportFormats } from '../../src/report/report.ts'
import { displayWidth } from '../../src/report/terminal-text.ts'

const line = '服务提供方应自[服务请求](term:service-requst)到达时刻起 24 h（自然时）内完成首次响应。 {#within-24h}'
const start = line.indexOf('[') + 1
const end = line.indexOf(')') + 2

const unresolved: Diagnostic = {
  rule: 'reference-resolved',
  severity: 'error',
  place: { file: 'standards/a/clauses/b.md', line: 2, column: start, endLine: 2, endColumn: end },
  message: {
    zh: '没有术语 `service-requst`，应为已有术语的标识，请改为 `service-request`',
    en: 'Unexpected term `service-requst`, expected the id of a term; write `service-request`',
  },
  related: [
    {
      place: { file: 'standards/a/terms/service-request.md', line: 3, column: 5, endLine: 3, endColumn: 20 },
      message: { zh: '此处定义了 `service-request`', en: '`service-request` is defined here' },
    },
  ],
}

const wholeFile: Diagnostic = {
  rule: 'file-readable',
  severity: 'warning',
  place: { file: 'standards/100%, 甲:乙.md', line: 1, column: 1, endLine: 3, endColumn: 1 },
  message: { zh: '第一行\n第二行', en: 'first: 100%,\r\nsecond' },
}

function written(options: Partial<ReportOptions> & Pick<ReportOptions, 'format'>, findings = [unresolved, wholeFile]) {
  return report(findings, {
    locale: 'en',
    files: 12,
    generator: { name: 'normdown', version: '0.1.0' },
    textOf: (file) => (file === unresolved.place.file ? `---\n${line}\n` : undefined),
    ...options,
  })
}

describe('text', () => {
  it('groups by file, shows the line and underlines the place', () => {
    expect(written({ format: 'text', width: 120 })).toMatchInlineSnapshot(`
      "standards/100%, 甲:乙.md
        1:1  warning  first: 100%,␍␊second  file-readable

      standards/a/clauses/b.md
        2:8  error  Unexpected term "service-requst", expected the id of a term; write "service-request"  reference-resolved
          2 | 服务提供方应自[服务请求](term:service-requst)到达时刻起 24 h（自然时）内完成首次响应。 {#within-24h}
            |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            see standards/a/terms/service-request.md:3:5 "service-request" is defined here

      12 files checked: 1 error, 1 warning. Run normdown explain <rule> to read about a rule.
      "
    `)
  })

  it('says how many findings were waived', () => {
    const lastLine = (locale: 'en' | 'zh', waived: number) =>
      written({ format: 'text', locale, waived }, []).trimEnd().split('\n').at(-1)
    expect(lastLine('en', 1)).toBe('12 files checked, nothing found. 1 finding waived, each with a reason.')
    expect(lastLine('zh', 2)).toBe('检查了 12 个文件，没有发现问题。另有 2 个问题按写明的理由豁免。')
  })

  it('speaks Chinese', () => {
    expect(written({ format: 'text', locale: 'zh', width: 60 }, [unresolved])).toMatchInlineSnapshot(`
      "standards/a/clauses/b.md
        2:8  错误  没有术语“service-requst”，应为已有术语的标识，请改为“service-request”  reference-resolved
          2 | …方应自[服务请求](term:service-requst)到达时刻起 24…
            |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            另见 standards/a/terms/service-request.md:3:5 此处定义了“service-request”

      检查了 12 个文件，发现 1 个错误。运行 normdown explain <规则> 可查看规则的说明。
      "
    `)
  })

  it('says so when there is nothing to say', () => {
    expect(written({ format: 'text' }, [])).toBe('12 files checked, nothing found.\n')
    expect(written({ format: 'text', files: 1 }, [])).toBe('1 file checked, nothing found.\n')
    expect(written({ format: 'text', locale: 'zh' }, [])).toBe('检查了 12 个文件，没有发现问题。\n')
  })

  it('says the same with colours', () => {
    const coloured = written({ format: 'text', colours: true }, [unresolved])
    expect(coloured).toContain('\u001b[31m')
    const plain = written({ format: 'text' }, [unresolved])
    expect(stripVTControlCharacters(coloured)).toBe(plain.replaceAll('"', ''))
  })

  it('never lets a source or a file name move the cursor or forge a line', () => {
    const evil: Diagnostic = {
      ...unresolved,
      place: { file: 'a\u001b[2J\n.md', line: 1, column: 1, endLine: 1, endColumn: 3 },
      message: { zh: '', en: 'Unexpected `\u001b]0;x\u0007\u202e`' },
      related: [],
    }
    const text = written({ format: 'text', textOf: () => '\u001b[1A\u009b \u200bx' }, [evil])
    for (const character of '\u001b\u0007\u009b\u202e\u200b') expect(text).not.toContain(character)
    expect(text.split('\n')[0]).toBe('a␛[2J␊.md')
    const coloured = written({ format: 'text', colours: true, textOf: () => '\u001b[1A' }, [evil])
    for (const forged of ['\u001b[2J', '\u001b[1A', '\u001b]', '\u0007', '\u202e'])
      expect(coloured).not.toContain(forged)
  })
})

describe('the underline', () => {
  function underlined(text: string, from: number, to: number, width = 40): [string, string] {
    const place = { file: 'a.md', line: 1, column: from, endLine: 1, endColumn: to }
    const shown = written({ format: 'text', textOf: () => text, width }, [{ ...unresolved, place, related: [] }])
    const [, , source = '', mark = ''] = shown.split('\n')
    return [source.slice(source.indexOf('| ') + 2), mark.slice(mark.indexOf('| ') + 2)]
  }

  it.each([
    ['Latin', 'abc def', 5, 8, 'abc def', '    ^^^'],
    ['Chinese, two columns a character', '甲乙丙', 2, 3, '甲乙丙', '  ^^'],
    ['full-width punctuation', '（甲）', 3, 4, '（甲）', '    ^^'],
    ['a character beyond the basic plane', '𠮷a', 3, 4, '𠮷a', '  ^'],
    ['a combining mark', 'e\u0301a', 3, 4, 'e\u0301a', ' ^'],
    ['a tab', '\ta', 2, 3, '    a', '    ^'],
    ['an empty place', 'abc', 2, 2, 'abc', ' ^'],
    ['the end of the line', 'abc', 4, 4, 'abc', '   ^'],
  ])('stands below %s', (_name, text, from, to, source, mark) => {
    expect(underlined(text, from, to)).toEqual([source, mark])
  })

  it('is always within the width, below the marked text, whatever the line', () => {
    const text = fc.array(fc.constantFrom('甲', 'a', '（', ' ', '𠮷', '\t'), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 9 }), (characters, at, length) => {
        const first = at % characters.length
        const source = `x${characters.join('')}`
        const column = 2 + characters.slice(0, first).join('').length
        const marked = characters.slice(first, first + length).join('')
        const [shown, mark] = underlined(source, column, column + marked.length, 80)
        expect(displayWidth(shown)).toBeLessThanOrEqual(80)
        expect(mark.trimStart()).toMatch(/^\^+$/)
        const printed = marked.replaceAll('\t', '    ')
        const before = mark.length - mark.trimStart().length
        let width = 0
        let index = 0
        while (width < before) width += displayWidth(shown[index++] ?? '')
        expect(shown.slice(index).startsWith(printed) || displayWidth(printed) > 60).toBe(true)
      }),
    )
  })
})

describe('json', () => {
  it('has a stable shape', () => {
    const parsed: JsonReport = JSON.parse(written({ format: 'json' }))
    expect(parsed).toEqual({
      schemaVersion: '1.0',
      generator: { name: 'normdown', version: '0.1.0' },
      summary: { files: 12, errors: 1, warnings: 1, infos: 0, waived: 0 },
      findings: [
        { rule: 'file-readable', severity: 'warning', ...wholeFile.place, message: wholeFile.message, related: [] },
        {
          rule: 'reference-resolved',
          severity: 'error',
          ...unresolved.place,
          message: unresolved.message,
          related: [{ ...unresolved.related?.[0]?.place, message: unresolved.related?.[0]?.message }],
        },
      ],
    })
  })
})

describe('github', () => {
  it('writes workflow commands with everything escaped', () => {
    expect(written({ format: 'github', prefix: 'docs/' }).split('\n')).toEqual([
      '::warning file=docs/standards/100%25%2C 甲%3A乙.md,line=1,endLine=3,title=file-readable::first: 100%25,␍␊second',
      `::error file=docs/standards/a/clauses/b.md,line=2,endLine=2,col=${start},endColumn=${end},title=reference-resolved::Unexpected term "service-requst", expected the id of a term; write "service-request"%0Adocs/standards/a/terms/service-request.md:3 "service-request" is defined here`,
      '12 files checked: 1 error, 1 warning. Run normdown explain <rule> to read about a rule.',
      '',
    ])
  })
})

describe('sarif', () => {
  const rules = [
    {
      id: 'reference-resolved',
      summary: { zh: '每个引用都指向存在的对象', en: 'Every reference names something that exists' },
      severity: 'error' as const,
      help: '# page',
    },
  ]

  it('describes rules and places, and escapes what SARIF would take for a link', () => {
    const linked = { ...unresolved, message: { zh: '', en: 'Unexpected `[a](term:b)`, expected one' } }
    const { version, runs } = JSON.parse(written({ format: 'sarif', rules }, [linked, wholeFile]))
    expect(version).toBe('2.1.0')
    const [run] = runs
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.tool.driver).toEqual({
      name: 'normdown',
      semanticVersion: '0.1.0',
      language: 'en-US',
      rules: [
        {
          id: 'reference-resolved',
          shortDescription: { text: 'Every reference names something that exists' },
          help: { text: '# page', markdown: '# page' },
          defaultConfiguration: { level: 'error' },
        },
        { id: 'file-readable' },
      ],
    })
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'standards/100%25%2C%20%E7%94%B2%3A%E4%B9%99.md',
    )
    expect(run.results[1]).toEqual({
      ruleId: 'reference-resolved',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Unexpected "\\[a\\](term:b)", expected one' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'standards/a/clauses/b.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: start, endLine: 2, endColumn: end },
          },
        },
      ],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {
            artifactLocation: { uri: 'standards/a/terms/service-request.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 20 },
          },
          message: { text: '"service-request" is defined here' },
        },
      ],
    })
  })
})

describe('every format', () => {
  it.each(['text', 'json', 'github', 'sarif'] as const)(
    '%s orders by place, whatever the order of the findings',
    (format) => {
      expect(written({ format }, [wholeFile, unresolved])).toBe(written({ format }, [unresolved, wholeFile]))
    },
  )
  it('is in the table', () => expect(reportFormats).toEqual(['text', 'json', 'github', 'sarif']))
})
