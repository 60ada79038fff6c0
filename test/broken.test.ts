import { spawnSync } from 'node:child_process'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Check, checkWorkspace } from '../src/check.ts'
import { ConfigError } from '../src/config/config-error.ts'
import { FileError } from '../src/files/file-error.ts'
import { baseWorkspace } from './broken/base-workspace.ts'
import { type BrokenInput, clause, delivery, type StatedFinding } from './broken/broken-input.ts'
import { figureInputs } from './broken/figure-inputs.ts'
import { fileInputs } from './broken/file-inputs.ts'
import { frontMatterInputs } from './broken/front-matter-inputs.ts'
import { linkInputs } from './broken/link-inputs.ts'
import { markupInputs } from './broken/markup-inputs.ts'
import { structureInputs } from './broken/structure-inputs.ts'
import { textInputs } from './broken/text-inputs.ts'
import { unsafeMarkup } from './broken/unsafe-markup.ts'
import { inWorkspace, settings, wordingRulesOff } from './broken/workspace-folder.ts'
import { yamlInputs } from './broken/yaml-inputs.ts'

const all = [
  yamlInputs,
  frontMatterInputs,
  structureInputs,
  linkInputs,
  fileInputs,
  markupInputs,
  figureInputs,
  textInputs,
].flat()
const config = { 'normdown.config.json': settings({ rules: wordingRulesOff }) }

function check(files: BrokenInput['files']): Check {
  return inWorkspace({ ...config, ...baseWorkspace, ...files }, (root) => checkWorkspace(root))
}

function stated({ diagnostics }: Check): StatedFinding[] {
  return diagnostics.map(({ rule, place, message }) => ({
    at: `${rule} ${place.file}:${place.line}:${place.column}`,
    ...message,
  }))
}

/** A fault in a file that no input touches. */
const otherFile = 'standards/returns/clauses/acceptance.md'
const otherFault =
  '---\nkind: clause\nid: acceptance\ntitle: Acceptance\n---\n\nThe library shall go on. {#accept} {#accept-2}\n'

test('the workspace that the inputs break has no finding', () => {
  expect(stated(check({}))).toEqual([])
})

describe.each([
  ['YAML', yamlInputs],
  ['front matter', frontMatterInputs],
  ['structure', structureInputs],
  ['links', linkInputs],
  ['files', fileInputs],
  ['markup', markupInputs],
  ['figures and formulas', figureInputs],
  ['text', textInputs],
] as const)('%s', (_subject, inputs) => {
  describe.each(inputs)('$name', ({ files, findings }) => {
    let found: Check
    beforeAll(() => {
      found = check(files)
    })

    test('is said to be wrong where it is, once', () => {
      expect(stated(found)).toEqual(findings)
    })

    test('leaves nothing in the catalog that could run', () => {
      expect(unsafeMarkup(found.catalog)).toEqual([])
    })

    test.skipIf(otherFile in files)('does not keep another file from being checked', () => {
      const places = stated(check({ ...files, [otherFile]: otherFault })).map(({ at }) => at)
      expect(places).toContain(`construct-known ${otherFile}:7:1`)
    })
  })
})

test.each([
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['line ends of old Macs', (text: string) => text.replaceAll('\n', '\r')],
  ['byte order marks', (text: string) => `\uFEFF${text}`],
])('%s make no difference to the catalog', (_what, change) => {
  const files = Object.fromEntries(Object.entries(baseWorkspace).map(([path, text]) => [path, change(text)]))
  expect(check(files).catalog).toEqual(check({}).catalog)
})

test('there are more than a hundred broken inputs', () => {
  expect(all.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(100)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
})

test('every message is a sentence in both languages, without what only we understand', () => {
  for (const { zh, en } of all.flatMap(({ findings }) => findings)) {
    expect(zh).toMatch(/\p{Script=Han}.*，.*[^。]$/u)
    expect(en).toMatch(/^Unexpected .*[^.]$/)
    for (const sentence of [zh, en]) {
      expect(sentence.replaceAll(/`[^`]*`/g, '')).not.toMatch(
        /invalid|undefined|null|NaN|object Object|Error|node_modules|\bat \w+ \(/i,
      )
    }
  }
})

test('faults of many files are all reported in one run', () => {
  const inputs = yamlInputs.filter(({ files }) => delivery in files).slice(0, 10)
  const files = Object.fromEntries(
    inputs.map(({ files: own }, index) => [delivery.replace('delivery', `delivery-${index}`), own[delivery]]),
  )
  const found = stated(check({ ...files, [delivery]: clause('图书馆宜交付图书。 {#hand-over}') })).map(({ at }) => at)
  const expected = inputs.flatMap(({ findings }, index) =>
    findings.map(({ at }) => at.replace('delivery', `delivery-${index}`)),
  )
  expect(found).toEqual(expect.arrayContaining(expected))
})

test('the command line says so without a stack trace, and ends in 1', () => {
  const names = [
    'aliases that multiply to millions of values',
    'a script in a sentence',
    'a clause twice in the outline',
  ]
  const inputs = all.filter(({ name }) => names.includes(name))
  const files = Object.fromEntries(inputs.flatMap((input) => Object.entries(input.files)))
  const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
  const { status, stderr, stdout } = inWorkspace({ ...config, ...baseWorkspace, ...files }, (root) =>
    spawnSync(execPath, [main, 'check'], { cwd: root, encoding: 'utf8' }),
  )
  expect(status).toBe(1)
  for (const rule of ['front-matter-readable', 'html-absent', 'outline-complete'])
    expect(stdout + stderr).toContain(rule)
  expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+|node:internal|Error:/m)
})

describe('a configuration that cannot be used', () => {
  test.each<[name: string, config: string | undefined, zh: string, en: string]>([
    [
      'is not there',
      undefined,
      '无法读取 normdown.config.json：此文件夹中没有该文件，请在工作区的文件夹中运行，或运行 `normdown init` 新建。',
      'Cannot read normdown.config.json: this folder has no such file. Run the command in the folder of the workspace, or create one with `normdown init`.',
    ],
    [
      'is no JSON',
      '{\n  "title": "示例",\n}',
      '无法读取 normdown.config.json：第 3 行第 1 列，`}` 之前多了逗号，末项之后应没有逗号，请删去。',
      'Cannot read normdown.config.json: line 3, column 1: Unexpected `}` after a comma, expected no comma after the last entry; delete the comma.',
    ],
    [
      'leads out of the workspace, twice',
      settings({ source: '../..', outDir: '/etc' }),
      '无法使用 normdown.config.json：\n  第 1 行第 67 列，source：`../..` 位于工作区之外，应为工作区内的相对路径，请改写。\n  第 1 行第 84 列，outDir：`/etc` 位于工作区之外，应为工作区内的相对路径，请改写。',
      'Cannot use normdown.config.json:\n  line 1, column 67, source: Unexpected path `../..` out of the workspace, expected a relative path inside it; name another.\n  line 1, column 84, outDir: Unexpected path `/etc` out of the workspace, expected a relative path inside it; name another.',
    ],
    [
      'publishes at an address of JavaScript',
      settings({ baseUrl: 'javascript:alert(1)' }),
      '无法使用 normdown.config.json：第 1 行第 34 列，baseUrl：出现了 `javascript:alert(1)`，应为以 `http://` 或 `https://` 开头、不含空格的网址。',
      'Cannot use normdown.config.json: line 1, column 34, baseUrl: Unexpected `javascript:alert(1)`, expected an address without spaces that begins with `http://` or `https://`.',
    ],
  ])('%s', (_name, content, zh, en) => {
    const thrown = inWorkspace({ ...baseWorkspace, 'normdown.config.json': content }, (root) =>
      thrownBy(() => checkWorkspace(root)),
    )
    expect(thrown).toBeInstanceOf(ConfigError)
    expect(thrown).toMatchObject({ said: { zh, en } })
  })

  test('names a folder that is a link out of the workspace', () => {
    const files = {
      ...baseWorkspace,
      'normdown.config.json': settings({ source: 'outside' }),
      outside: { linkTo: '/etc' },
    }
    const thrown = inWorkspace(files, (root) => thrownBy(() => checkWorkspace(root)))
    expect(thrown).toBeInstanceOf(FileError)
    expect(thrown).toMatchObject({
      said: {
        zh: '无法读取标准源文件：文件夹 `outside` 不在工作区之内，请在 normdown.config.json 的 `source` 中改写为工作区内的文件夹',
        en: 'Cannot read the standards: the folder `outside` lies outside the workspace. Name a folder inside it under `source` in normdown.config.json.',
      },
    })
  })
})

function thrownBy(use: () => unknown): unknown {
  try {
    return use()
  } catch (error) {
    return error
  }
}
