import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkWorkspace, FileError, fixWorkspace } from '../src/index.ts'
import { report } from '../src/report/report.ts'
import { baseWorkspace } from './lint/base-workspace.ts'

let top: string
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'normdown-fix-'))
})
afterAll(() => rmSync(top, { recursive: true, force: true }))

const config = JSON.stringify({
  title: { zh: '示例' },
  publisher: { zh: '示例' },
  baseUrl: 'https://example.org/',
  locales: ['zh'],
})
const delivery = 'standards/lending/clauses/delivery.md'
const clause = (body: string, fields = '') =>
  `---\nkind: clause\nid: delivery\ntitle: {zh: 交付, en: Delivery}\n${fields}---\n\n${body}\n`

/** A workspace of the base files and these. */
function workspace(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(top, 'workspace-'))
  for (const [path, text] of Object.entries({ ...baseWorkspace, 'normdown.config.json': config, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const textOf = (root: string, path = delivery) => readFileSync(join(root, path), 'utf8')
const fixable = (root: string) => checkWorkspace(root).diagnostics.filter(({ fix }) => fix !== undefined)

describe('fixing a workspace', () => {
  it('puts right what has a fix, in text and front matter, and leaves everything else', () => {
    const root = workspace({
      [delivery]: clause(
        '图书馆宜在24小时内,按[登记表](annex:form)在24~72h内向使用 App 的读者(含儿童)交付图书. {#hand-over}',
        'provisions:\n  hand-over: {descriptive: ["24小时", "24", 72h]}\n',
      ),
    })
    const { fixes, changed, diagnostics } = fixWorkspace(root)
    expect(changed).toEqual([delivery])
    expect(fixes).toBe(10)
    expect(diagnostics.filter(({ fix }) => fix !== undefined)).toEqual([])
    expect(textOf(root)).toBe(
      clause(
        '图书馆宜在24 h内，按[登记表](annex:form)在24 h～72 h内向使用App的读者（含儿童）交付图书。 {#hand-over}',
        'provisions:\n  hand-over: {descriptive: ["24 h", "24", 72 h]}\n',
      ),
    )
    expect(fixWorkspace(root)).toMatchObject({ fixes: 0, changed: [] })
  })

  it('changes nothing where nothing has a fix, and leaves no file behind', () => {
    const root = workspace({})
    const before = statSync(join(root, delivery)).mtimeMs
    expect(fixWorkspace(root)).toMatchObject({ fixes: 0, changed: [], passed: true })
    expect(statSync(join(root, delivery)).mtimeMs).toBe(before)
  })

  it('keeps line ends, byte order mark, mode and the form of lines that it does not change', () => {
    const text = clause('图书馆宜在24小时内交付图书。 {#hand-over}\n\n读者宜带Cafe\u0301卡。 {#card}').replaceAll(
      '\n',
      '\r\n',
    )
    const root = workspace({ [delivery]: `\uFEFF${text}` })
    chmodSync(join(root, delivery), 0o640)
    fixWorkspace(root)
    expect(textOf(root)).toBe(`\uFEFF${text.replace('24小时', '24 h')}`)
    expect(statSync(join(root, delivery)).mode & 0o777).toBe(0o640)
    expect(readdirSync(dirname(join(root, delivery))).sort()).toEqual(['delivery.md', 'receipt.md'])
  })

  it('follows a link to a file instead of replacing the link', () => {
    const root = workspace({})
    const real = join(root, 'standards/lending/notes.txt')
    writeFileSync(real, clause('图书馆宜在24小时内交付图书。 {#hand-over}'))
    rmSync(join(root, delivery))
    symlinkSync('../notes.txt', join(root, delivery))
    fixWorkspace(root)
    expect(readFileSync(real, 'utf8')).toContain('24 h内')
    expect(readFileSync(join(root, delivery), 'utf8')).toContain('24 h内')
  })

  it('leaves what is waived', () => {
    const body = '<!-- lint-allow quantity-written reason="引自旧版" -->\n\n图书馆宜在24小时内交付图书。 {#hand-over}'
    const root = workspace({ [delivery]: clause(body) })
    expect(fixWorkspace(root).changed).toEqual([])
  })

  it('keeps a translation that agreed with its original in agreement', () => {
    const translation = (digest: string) =>
      `---\nkind: translation\nof: delivery\nlanguage: en\ndigest: ${digest}\n---\n\nThe library should hand over books within 24 h. {#hand-over}\n`
    const path = 'standards/lending/clauses/delivery.en.md'
    const files = { [delivery]: clause('图书馆宜在24小时内交付图书。 {#hand-over}') }
    const stale = workspace({ ...files, [path]: translation('sha256-0000000000000000') })
    const [found] = checkWorkspace(stale).diagnostics.filter(({ rule }) => rule === 'translation-current')
    const digest = /sha256-\w{16}/.exec(found?.message.en ?? '')?.[0] ?? ''
    const current = workspace({ ...files, [path]: translation(digest) })
    const stillCurrent = fixWorkspace(current)
    expect(stillCurrent.changed).toEqual([path, delivery])
    expect(stillCurrent.diagnostics.filter(({ rule }) => rule === 'translation-current')).toEqual([])
    expect(textOf(current, path)).not.toContain(digest)
    expect(fixWorkspace(stale).changed).toEqual([delivery])
    expect(textOf(stale, path)).toContain('sha256-0000000000000000')
  })

  it('replaces no file if one of them was changed meanwhile', () => {
    const other = 'standards/lending/clauses/receipt.md'
    const root = workspace({ [delivery]: clause('图书馆宜在24小时内交付图书。 {#hand-over}') })
    writeFileSync(join(root, other), textOf(root, other).replace('24 h', '24h'))
    const edit = () => {
      if (fixable(root).length > 0) writeFileSync(join(root, other), `${textOf(root, other)}\n`)
    }
    const before = textOf(root)
    let edited = false
    expect(() =>
      fixWorkspace(root, {
        onStage: (stage) => {
          if (stage !== 'lint' || edited) return
          edited = true
          edit()
        },
      }),
    ).toThrow(FileError)
    expect(textOf(root)).toBe(before)
  })

  it('writes no value into front matter that YAML would read otherwise', () => {
    const title = 'title: {zh: 交付, en: Books，magazines and maps}\n'
    const root = workspace({
      [delivery]: clause('图书馆宜交付图书。 {#hand-over}').replace('title: {zh: 交付, en: Delivery}\n', title),
    })
    expect(fixWorkspace(root).changed).toEqual([])
    const quoted = workspace({
      [delivery]: clause('图书馆宜交付图书。 {#hand-over}').replace('en: Delivery', 'en: "Books，magazines and maps"'),
    })
    fixWorkspace(quoted)
    expect(textOf(quoted)).toContain('en: "Books, magazines and maps"')
  })
})

describe('reporting a fix', () => {
  const root = () => workspace({ [delivery]: clause('图书馆宜在24小时内交付图书。 {#hand-over}') })
  const reported = (format: 'text' | 'json' | 'sarif') =>
    report(fixable(root()), { format, locale: 'en', files: 1, generator: { name: 'normdown', version: '0' } })

  it('says how many findings can be put right', () => {
    expect(reported('text')).toContain('Run normdown check --fix to put 1 of them right.')
  })

  it('gives programs the edits', () => {
    const place = { file: delivery, line: 7, column: 6, endLine: 7, endColumn: 10 }
    expect(JSON.parse(reported('json')).findings[0].fix).toEqual({ edits: [{ ...place, replacement: '24 h' }] })
    expect(JSON.parse(reported('sarif')).runs[0].results[0].fixes).toEqual([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: delivery, uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 7, startColumn: 6, endLine: 7, endColumn: 10 },
                insertedContent: { text: '24 h' },
              },
            ],
          },
        ],
      },
    ])
  })
})
