import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ConfigError } from '../../src/config/config-error.ts'
import { parseJson } from '../../src/config/parse-json.ts'
import { configFile, readConfig } from '../../src/config/read-config.ts'

const minimal = { title: '标准', publisher: { zh: '协会' }, baseUrl: 'https://example.org/a' }

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'normdown-config-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a configuration that is as it should be', () => {
  test('gets the documented defaults', () => {
    expect(read(minimal)).toEqual({
      source: 'standards',
      outDir: 'dist',
      publication: {
        title: { zh: '标准' },
        publisher: { zh: '协会' },
        baseUrl: 'https://example.org/a/',
        locales: ['zh', 'en'],
      },
      rules: {},
      rulePlaces: {},
      waivers: [],
      lexicon: {},
      theme: {},
    })
  })

  test('keeps what it says, paths and addresses in one form', () => {
    const config = read({
      $schema: './node_modules/normdown/schemas/authoring/config.schema.json',
      ...minimal,
      source: './docs/standards/',
      outDir: 'out//site/',
      locales: ['en', 'zh'],
      licence: { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      rules: { 'term-used': 'off', 'limit-stated': 'warning' },
      waivers: [{ rule: 'list-counted', path: 'docs//standards/a.md', reason: 'an old text', expires: '2027-06' }],
      lexicon: { 'vague-quality': { add: ['时尚'], remove: ['整洁'], except: ['时尚杂志'] } },
      theme: {
        accent: '#0b5fa5',
        logo: './images/logo.svg',
        footer: 'Draft',
        name: { zh: '门户', en: 'Portal' },
        coloursDark: { paper: '#101214' },
      },
    })
    expect(config).toMatchObject({
      source: 'docs/standards',
      outDir: 'out/site',
      publication: {
        title: { en: '标准' },
        publisher: { zh: '协会' },
        baseUrl: 'https://example.org/a/',
        locales: ['en', 'zh'],
        licence: { title: { en: 'CC BY 4.0' }, url: 'https://creativecommons.org/licenses/by/4.0/' },
      },
      rules: { 'term-used': 'off', 'limit-stated': 'warning' },
      waivers: [{ rule: 'list-counted', path: 'docs/standards/a.md', reason: 'an old text', expires: '2027-06' }],
      lexicon: { 'vague-quality': { add: ['时尚'], remove: ['整洁'], except: ['时尚杂志'] } },
      theme: {
        accent: '#0b5fa5',
        logo: 'images/logo.svg',
        footer: { en: 'Draft' },
        name: { zh: '门户', en: 'Portal' },
        coloursDark: { paper: '#101214' },
      },
    })
  })

  test('may begin with a byte order mark', () => {
    expect(read(`\uFEFF${JSON.stringify(minimal)}`).source).toBe('standards')
  })

  test.each([
    ['folders that begin alike', { source: 'standards', outDir: 'standards-site' }],
    ['folders that begin alike the other way', { source: 'site-source', outDir: 'site' }],
    ['folders beside each other', { source: 'a/standards', outDir: 'a/dist' }],
    ['a folder that begins with dots', { source: '..standards' }],
    ['an address with a port', { baseUrl: 'http://localhost:4321/' }],
  ])('may have %s', (_name, settings) => {
    expect(() => read({ ...minimal, ...settings })).not.toThrow()
  })
})

describe('a file that cannot be read', () => {
  test('is not there: the way out is normdown init', () => {
    const error = errorOf(() => readConfig(join(folder, 'elsewhere')))
    expect(error.said.en).toBe(
      'Cannot read normdown.config.json: this folder has no such file. Run the command in the folder of the workspace, or create one with `normdown init`.',
    )
    expect(error.said.zh).toContain('normdown init')
    expect(error.message).toBe(error.said.en)
    expect(error.cause).toMatchObject({ code: 'ENOENT' })
  })

  test('is a folder', () => {
    mkdirSync(join(folder, 'nested', configFile), { recursive: true })
    expect(errorOf(() => readConfig(join(folder, 'nested'))).said.en).toBe(
      'Cannot read normdown.config.json: it is a folder. Replace it by a file.',
    )
  })

  test('is not UTF-8', () => {
    expect(errorOf(() => read(new Uint8Array([0x22, 0xd6, 0xd0, 0x22]))).said.en).toBe(
      'Cannot read normdown.config.json: it is not text in UTF-8. Save it as UTF-8.',
    )
  })
})

describe('text that is not JSON', () => {
  test.each([
    ['', 1, 1, 'Unexpected end of file, expected a value, text in double quotes; add what is missing'],
    ['{', 1, 2, 'Unexpected end of file, expected the name of a field in double quotes or `}`; add what is missing'],
    ['{"a": 1', 1, 8, 'Unexpected end of file, expected `,` or `}`; add what is missing'],
    ['{\n  "a": 1,\n}', 3, 1, 'Unexpected `}` after a comma, expected no comma after the last entry; delete the comma'],
    ['{"a": [1,]}', 1, 10, 'Unexpected `]` after a comma, expected no comma after the last entry; delete the comma'],
    ['{"a": 1 // one\n}', 1, 9, 'Unexpected comment, expected JSON without comments; delete it'],
    ['{\r\n\ttitle: 1}', 2, 2, 'Unexpected `title`, expected the name of a field in double quotes or `}`'],
    ["{'a': 1}", 1, 2, "Unexpected `'`, expected the name of a field in double quotes or `}`"],
    ['{"a" 1}', 1, 6, 'Unexpected `1`, expected `:`'],
    ['{"a": 1 "b": 2}', 1, 9, 'Unexpected `"b`, expected `,` or `}`'],
    ['{"a": tru}', 1, 7, 'Unexpected `tru`, expected a value, text in double quotes'],
    ['{"a": 01}', 1, 7, 'Unexpected `01`, expected a value, text in double quotes'],
    ['{"标题": 电子产品}', 1, 8, 'Unexpected `电子产品`, expected a value, text in double quotes'],
    ['[1 2]', 1, 4, 'Unexpected `2`, expected `,` or `]`'],
    ['{} {}', 1, 4, 'Unexpected `{`, expected the end of the file'],
    ['{"a": 1]', 1, 8, 'Unexpected `]`, expected `,` or `}`'],
  ])('%j', (text, line, column, sentence) => {
    expect(errorOf(() => read(text)).said.en).toBe(
      `Cannot read normdown.config.json: line ${line}, column ${column}: ${sentence}.`,
    )
  })

  test('is told in Chinese too', () => {
    expect(errorOf(() => read('{"a" 1}')).said.zh).toBe(
      '无法读取 normdown.config.json：第 1 行第 6 列，出现了 `1`，应为 `:`。',
    )
  })

  test('always has a place inside the file, however it came about', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', "'", 'x', '1', '\n', '\\', '//'))
      .map(
        ([json, at, other]) => json.slice(0, at % (json.length + 1)) + other + json.slice((at % (json.length + 1)) + 1),
      )
    fc.assert(
      fc.property(damaged, (text) => {
        const parsed = parseJson(text)
        if ('value' in parsed) return
        const lines = text.split('\n')
        expect(parsed.fault.line).toBeLessThanOrEqual(lines.length)
        expect(parsed.fault.column).toBeGreaterThan(0)
        expect(parsed.fault.column).toBeLessThanOrEqual((lines[parsed.fault.line - 1] ?? '').length + 1)
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})

describe('settings that cannot be used', () => {
  test.each([
    [
      { outDir: 'standards' },
      'outDir: Unexpected folder `standards` that is also the folder of the sources, expected one apart from it; name another.',
    ],
    [
      { outDir: './Standards/' },
      'outDir: Unexpected folder `Standards` that is also the folder of the sources, expected one apart from it; name another.',
    ],
    [
      { outDir: 'standards/dist' },
      'outDir: Unexpected folder `standards/dist` inside the folder of the sources `standards`, expected one apart from it; name another.',
    ],
    [
      { source: 'docs/standards', outDir: 'docs' },
      'outDir: Unexpected folder `docs` around the folder of the sources `docs/standards`, expected one apart from it; name another.',
    ],
    [
      { outDir: 'a/..' },
      'outDir: Unexpected workspace itself as the folder of the output, which is emptied before writing, expected a folder in it, such as `dist`; name one.',
    ],
    [
      { source: './' },
      'source: Unexpected workspace itself as the folder of the sources, expected a folder in it, such as `standards`; name one.',
    ],
    [
      { source: '../standards' },
      'source: Unexpected path `../standards` out of the workspace, expected a relative path inside it; name another.',
    ],
    [
      { source: 'a/../../b' },
      'source: Unexpected path `../b` out of the workspace, expected a relative path inside it; name another.',
    ],
    [
      { outDir: '/var/www' },
      'outDir: Unexpected path `/var/www` out of the workspace, expected a relative path inside it; name another.',
    ],
    [
      { outDir: 'C:/www' },
      'outDir: Unexpected path `C:/www` out of the workspace, expected a relative path inside it; name another.',
    ],
    [
      { theme: { logo: 'images/../../logo.svg' } },
      'theme.logo: Unexpected path `images/../../logo.svg` out of the workspace, expected a relative path inside it; name another.',
    ],
    [
      { baseUrl: 'example.org' },
      'baseUrl: Unexpected `example.org`, expected an address without spaces that begins with `http://` or `https://`.',
    ],
    [
      { baseUrl: 'https://example.org/?draft' },
      'baseUrl: Unexpected `https://example.org/?draft`, expected a whole address without `?`, `#` and user name, such as `https://example.org/standards/`; correct it.',
    ],
    [
      { baseUrl: 'https://:80' },
      'baseUrl: Unexpected `https://:80`, expected a whole address without `?`, `#` and user name, such as `https://example.org/standards/`; correct it.',
    ],
    [
      { theme: { acent: '#000000' } },
      'theme.acent: Unexpected field `acent`, expected one of `accent`, `accentDark`, `logo`, `footer`, `name`, `colours`, `coloursDark`; did you mean `accent`.',
    ],
  ])('%j', (settings, sentence) => {
    const said = errorOf(() => read({ ...minimal, ...settings })).said.en
    expect(said.replace(/line 1, column \d+, /, '')).toBe(`Cannot use normdown.config.json: ${sentence}`)
  })

  test('are told together, a line each, in both languages', () => {
    expect(errorOf(() => read({ ...minimal, source: '../a', outDir: '../b' })).said).toEqual({
      en: [
        'Cannot use normdown.config.json:',
        '  line 1, column 73, source: Unexpected path `../a` out of the workspace, expected a relative path inside it; name another.',
        '  line 1, column 89, outDir: Unexpected path `../b` out of the workspace, expected a relative path inside it; name another.',
      ].join('\n'),
      zh: [
        '无法使用 normdown.config.json：',
        '  第 1 行第 73 列，source：`../a` 位于工作区之外，应为工作区内的相对路径，请改写。',
        '  第 1 行第 89 列，outDir：`../b` 位于工作区之外，应为工作区内的相对路径，请改写。',
      ].join('\n'),
    })
  })

  test('say in Chinese how folders lie to each other', () => {
    expect(errorOf(() => read({ ...minimal, outDir: 'standards/dist' })).said.zh).toBe(
      '无法使用 normdown.config.json：第 1 行第 73 列，outDir：输出文件夹 `standards/dist` 位于源文件夹 `standards` 之内，二者应分开，请改写其中一个。',
    )
  })
})

function read(content: object | string): ReturnType<typeof readConfig> {
  const isText = typeof content === 'string' || content instanceof Uint8Array
  writeFileSync(join(folder, configFile), isText ? content : JSON.stringify(content))
  return readConfig(folder)
}

function errorOf(action: () => unknown): ConfigError {
  try {
    action()
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  throw new Error('expected a ConfigError')
}
