import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The compiled program: `npm run compile` makes it. */
const bin = fileURLToPath(new URL('../lib/cli/main.js', import.meta.url))
const clause = 'standards/bicycle-repair/clauses/repair-time.md'

let top: string
let pristine: string
beforeAll(() => {
  expect(existsSync(bin), 'lib/ is missing: run `npm run compile` first').toBe(true)
  top = mkdtempSync(join(tmpdir(), 'normdown-cli-'))
  pristine = join(top, 'pristine')
  expect(run(['init', pristine, '--language', 'zh']).code).toBe(0)
})
afterAll(() => rmSync(top, { recursive: true, force: true }))

interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

function run(given: readonly string[], { cwd = top, env = {} }: RunOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...given], {
    cwd,
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...env },
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

/** A fresh copy of the workspace that `init` wrote. */
function workspace(): string {
  const folder = mkdtempSync(join(top, 'workspace-'))
  cpSync(pristine, folder, { recursive: true })
  return folder
}

/** Puts one error into a workspace. */
function spoil(root: string): void {
  const text = readFileSync(join(root, clause), 'utf8')
  writeFileSync(join(root, clause), text.replace('term:roadworthy', 'term:roadworthi'))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function digest(folder: string): string {
  const hash = createHash('sha256')
  for (const file of filesBelow(folder)) hash.update(file.slice(folder.length)).update(readFileSync(file))
  return hash.digest('hex')
}

describe('normdown', () => {
  it('prints its version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it.each([
    [['--help'], {}, /^Usage: normdown <command>/],
    [['--help', '--locale', 'zh'], {}, /^用法： normdown <命令>/],
    [['--help'], { LANG: 'zh_CN.UTF-8' }, /^用法：/],
    [['--help'], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C.UTF-8' }, /^Usage:/],
    [['--help'], { LANG: 'de_DE.UTF-8' }, /^Usage:/],
    [['help', 'new'], { LC_MESSAGES: 'zh_TW' }, /^用法： normdown new \[选项\] <kind> <id>/],
    [['build', '--help', '--locale=zh'], {}, /--no-site +不生成网站/],
  ])('helps with %j under %j', (given, env, start) => {
    const { code, stdout, stderr } = run(given, { env })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(start)
  })

  it('shows its help when no command is given, as an error', () => {
    const { code, stdout, stderr } = run([])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Usage: normdown/)
  })

  it.each([
    [
      ['frobnicate'],
      'There is no command frobnicate, expected one of check, build, dev, init, new, checklist, metrics, assess, explain, lsp. Run normdown --help to see how it is used.',
    ],
    [
      ['frobnicate', '--locale', 'zh'],
      '没有命令 frobnicate，应为 check、build、dev、init、new、checklist、metrics、assess、explain、lsp 之一。运行 normdown --help 查看用法。',
    ],
    [['check', '--fast'], 'There is no option --fast. Run normdown --help to see how it is used.'],
    [['check', 'here'], 'There are too many parameters. Run normdown --help to see how it is used.'],
    [['new', 'clause'], 'The parameter <id> is missing. Run normdown --help to see how it is used.'],
    [['check', '--root'], 'The option --root <folder> needs a value. Run normdown --help to see how it is used.'],
    [['check', '--format', 'xml'], 'Unexpected value "xml" of "--format", expected "text", "json", "github", "sarif".'],
    [['check', '--locale', 'fr'], 'Unexpected value "fr" of "--locale", expected "zh", "en".'],
    [['init', '--language', 'fr'], 'Unexpected value "fr" of "--language", expected "zh" or "en".'],
  ])('cannot follow %j', (given, said) => {
    expect(run(given)).toEqual({ code: 2, stdout: '', stderr: `${said}\n` })
  })

  it('survives a reader that stops reading', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" "${bin}" explain | true`],
      {
        encoding: 'utf8',
      },
    )
    expect([status, stderr]).toEqual([0, ''])
  })
})

describe('init', () => {
  it.each([
    ['zh', '范围'],
    ['en', 'Scope'],
  ])('writes a workspace in %s that has no findings and builds', (language, heading) => {
    const root = join(top, `init-${language}`)
    const made = run(['init', root, '--language', language])
    expect(made.code).toBe(0)
    expect(
      made.stdout
        .trim()
        .split('\n')
        .map((path) => join(root, path))
        .sort(),
    ).toEqual(filesBelow(root))
    expect(readFileSync(join(root, 'standards/bicycle-repair/standard.md'), 'utf8')).toContain(`## ${heading} {#scope}`)
    expect(run(['check'], { cwd: root })).toEqual({ code: 0, stdout: '11 files checked, nothing found.\n', stderr: '' })
    expect(run(['build', '--no-site'], { cwd: root }).code).toBe(0)
  })

  it('takes the language of the tool if none is given', () => {
    const root = mkdtempSync(join(top, 'locale-'))
    expect(run(['init'], { cwd: root, env: { LANG: 'zh_CN.UTF-8' } }).stderr).toMatch(/^工作区已写好。/)
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toMatch(/^# 标准库/)
  })

  it('overwrites nothing, and names what is in the way', () => {
    const root = mkdtempSync(join(top, 'taken-'))
    writeFileSync(join(root, 'README.md'), 'mine')
    mkdirSync(join(root, 'standards'))
    writeFileSync(join(root, 'standards/vocabulary.yaml'), 'mine')
    expect(run(['init'], { cwd: root })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'Nothing was written: these files exist already. Move them or choose another folder.\n  README.md\n  standards/vocabulary.yaml\n',
    })
    expect(filesBelow(root)).toEqual([join(root, 'README.md'), join(root, 'standards/vocabulary.yaml')])
  })
})

describe('check', () => {
  let spoilt: string
  beforeAll(() => {
    spoilt = workspace()
    spoil(spoilt)
  })

  it('prints findings on standard output and ends in 1', () => {
    const { code, stdout, stderr } = run(['check'], { cwd: spoilt })
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(new RegExp(`^${clause}\n  \\d+:\\d+  error  .*  reference-resolved\n`))
    expect(stdout).toContain('11 files checked: ')
  })

  it('speaks Chinese', () => {
    const { stdout } = run(['check', '--locale', 'zh'], { cwd: spoilt })
    expect(stdout).toMatch(/ {2}错误 {2}.*reference-resolved/)
    expect(stdout).toContain('检查了 11 个文件，发现 ')
  })

  it('puts right with --fix what it can, says so on standard error, and reports the rest', () => {
    const root = workspace()
    const text = readFileSync(join(root, clause), 'utf8')
    writeFileSync(join(root, clause), text.replace(/，/, ','))
    expect(run(['check'], { cwd: root }).stdout).toContain('Run normdown check --fix to put 1 of them right.')
    const { code, stdout, stderr } = run(['check', '--fix'], { cwd: root })
    expect([code, stderr]).toEqual([0, 'Put right 1 place in 1 file.\n'])
    expect(stdout).toBe('11 files checked, nothing found.\n')
    expect(readFileSync(join(root, clause), 'utf8')).toBe(text)
    expect(run(['check', '--fix', '--locale', 'zh'], { cwd: root }).stderr).toBe('没有可以自动改正的问题。\n')
  })

  it.each(['.', 'standards/bicycle-repair'])('finds the workspace from %s', (folder) => {
    expect(run(['check'], { cwd: join(pristine, folder) }).code).toBe(0)
  })

  it('names files as seen from where the command was given', () => {
    const below = run(['check'], { cwd: join(spoilt, 'standards') })
    expect(below.stdout).toMatch(/^\.\.\/standards\/bicycle-repair/)
    const above = run(['check', '--root', spoilt], { cwd: top })
    expect(above.stdout.startsWith(`${spoilt.slice(top.length + 1)}/${clause}\n`)).toBe(true)
  })

  it('writes JSON, SARIF and workflow commands', () => {
    const json = JSON.parse(run(['check', '--format', 'json'], { cwd: spoilt }).stdout)
    expect(json.findings[0]).toMatchObject({ rule: 'reference-resolved', severity: 'error', file: clause })
    const sarif = JSON.parse(run(['check', '--format=sarif'], { cwd: spoilt }).stdout)
    expect(sarif.runs[0].results[0].ruleId).toBe('reference-resolved')
    const { ruleIndex } = sarif.runs[0].results[0]
    expect(sarif.runs[0].tool.driver.rules[ruleIndex]).toMatchObject({ id: 'reference-resolved' })
    expect(sarif.runs[0].tool.driver.rules[ruleIndex].help.markdown).toMatch(/^[A-Z].{40}/)
    const env = { GITHUB_WORKSPACE: top }
    const github = run(['check', '--format', 'github'], { cwd: spoilt, env }).stdout
    expect(github).toMatch(new RegExp(`^::error file=${spoilt.slice(top.length + 1)}/${clause},line=`))
  })

  it('writes workflow commands that the editor task of a new workspace understands', () => {
    const { tasks } = JSON.parse(readFileSync(join(spoilt, '.vscode/tasks.json'), 'utf8'))
    const { regexp, file, line, code } = tasks[0].problemMatcher.pattern
    const [first = ''] = run(['check', '--format', 'github'], { cwd: spoilt }).stdout.split('\n')
    const read = new RegExp(regexp).exec(first)
    expect([read?.[file], Number(read?.[line]) > 1, read?.[code]]).toEqual([clause, true, 'reference-resolved'])
  })

  it('colours only where colours are wanted', () => {
    const coloured = run(['check'], { cwd: spoilt, env: { FORCE_COLOR: '1' } }).stdout
    expect(coloured).toContain('\u001b[31merror')
    for (const env of [{}, { FORCE_COLOR: '0' }, { FORCE_COLOR: '1', NO_COLOR: '1' }]) {
      expect(run(['check'], { cwd: spoilt, env }).stdout).not.toContain('\u001b')
    }
  })

  it('checks the other files when one is broken', () => {
    const root = workspace()
    spoil(root)
    writeFileSync(join(root, 'standards/bicycle-repair/clauses/complaints.md'), Buffer.from([0xff, 0x00, 0xfe]))
    const { code, stdout } = run(['check', '--format', 'json'], { cwd: root })
    const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)
    expect(code).toBe(1)
    expect(rules).toEqual(expect.arrayContaining(['file-readable', 'reference-resolved']))
    expect(JSON.parse(stdout).summary.files).toBe(11)
  })
})

describe('what keeps it from running', () => {
  it('no configuration', () => {
    const { code, stdout, stderr } = run(['check', '--root', '/'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Cannot read normdown\.config\.json: .*\n$/)
  })

  it('a configuration that cannot be used, in Chinese', () => {
    const root = workspace()
    writeFileSync(join(root, 'normdown.config.json'), '{"title": "x",')
    const { code, stdout, stderr } = run(['check', '--locale', 'zh'], { cwd: root })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^无法读取 normdown\.config\.json：.*\n$/)
  })

  it('no source folder', () => {
    const root = workspace()
    rmSync(join(root, 'standards'), { recursive: true })
    expect(run(['check'], { cwd: root }).stderr).toBe(
      'Cannot read the standards: there is no folder "standards". Create it, name another one under "source" in normdown.config.json, or run "normdown init".\n',
    )
  })

  it('shows where an error came from only when asked', () => {
    const { stderr } = run(['check', '--root', '/'])
    expect(stderr).not.toContain('    at ')
    expect(run(['check', '--root', '/'], { env: { NORMDOWN_DEBUG: '1' } }).stderr).toContain('    at ')
  })
})

describe('build', () => {
  it('writes JSON and checklists, and says where', () => {
    const root = workspace()
    const { code, stdout, stderr } = run(['build', '--no-site'], { cwd: root })
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '11 files checked, nothing found.\n',
      stderr: 'Written to dist.\n',
    })
    expect(existsSync(join(root, 'dist/api/v1/catalog.json'))).toBe(true)
    expect(existsSync(join(root, 'dist/index.html'))).toBe(false)
    const inside = run(['build', '--no-site'], { cwd: join(root, 'standards') })
    expect(inside).toMatchObject({ code: 0, stderr: 'Written to ../dist.\n' })
  })

  it('publishes the images that figures show, and no others, and keeps room for them on pages', () => {
    const root = workspace()
    const figures = join(root, 'standards/bicycle-repair/figures')
    mkdirSync(figures)
    const image = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0', 'latin1')
    for (const name of ['流程.png', 'unused.png']) writeFileSync(join(figures, name), image)
    const figure =
      '\n维修的步骤见[服务流程](#flow)。 {#steps}\n\n![三步依次相连](figures/流程.png "服务流程") {#flow}\n'
    writeFileSync(join(root, clause), readFileSync(join(root, clause), 'utf8') + figure)
    expect(run(['build'], { cwd: root }).code).toBe(0)
    expect(readdirSync(join(root, 'dist/figures/bicycle-repair/figures'))).toEqual(['流程.png'])
    const page = readFileSync(join(root, 'dist/s/bicycle-repair/2026/full/index.html'), 'utf8')
    expect(/<img [^>]*>/.exec(page)?.[0]).toContain('width="640" height="480" alt="三步依次相连"')
  })

  it('publishes the site beside them, and leaves nothing but the output', () => {
    const root = workspace()
    expect(run(['build'], { cwd: root }).code).toBe(0)
    expect(existsSync(join(root, 'dist/index.html'))).toBe(true)
    expect(existsSync(join(root, 'dist/api/v1/catalog.json'))).toBe(true)
    expect(readdirSync(root).filter((name) => name !== '.normdown' && !existsSync(join(pristine, name)))).toEqual([
      'dist',
    ])
  })

  it('writes with --offline a copy that is read without a server', () => {
    const root = workspace()
    expect(run(['build', '--offline'], { cwd: root }).code).toBe(0)
    const copy = unzipSync(readFileSync(join(root, 'dist/site.zip')))
    expect(Object.keys(copy)).toEqual(expect.arrayContaining(['site/index.html', 'site/api/v1/index.json']))
    expect(Object.keys(copy).filter((path) => !path.startsWith('site/') || path === 'site/site.zip')).toEqual([])
    expect(readFileSync(join(root, 'dist/developers/index.html'), 'utf8')).toContain('/site.zip"')
    expect(Buffer.from(copy['site/index.html'] ?? []).toString('utf8')).not.toMatch(/ (?:href|src)="\//)
  })

  it('keeps the files that stay the same, and builds the same as from nothing', () => {
    const root = workspace()
    expect(run(['build'], { cwd: root }).code).toBe(0)
    const first = new Map(filesBelow(join(root, 'dist')).map((path) => [path, statSync(path).ino]))
    const bytes = digest(join(root, 'dist'))
    expect(run(['build'], { cwd: root }).code).toBe(0)
    const rewritten = filesBelow(join(root, 'dist')).filter((path) => first.get(path) !== statSync(path).ino)
    expect(rewritten.map((path) => path.slice(root.length))).toEqual([])
    expect(digest(join(root, 'dist'))).toBe(bytes)
    writeFileSync(join(root, clause), readFileSync(join(root, clause), 'utf8').replace('取车时间', '取车日期'))
    expect(run(['build'], { cwd: root }).code).toBe(0)
    const changed = digest(join(root, 'dist'))
    rmSync(join(root, 'dist'), { recursive: true })
    expect(run(['build'], { cwd: root }).code).toBe(0)
    expect(digest(join(root, 'dist'))).toBe(changed)
  })

  it('keeps the last output when there are errors', () => {
    const root = workspace()
    run(['build', '--no-site'], { cwd: root })
    const before = digest(join(root, 'dist'))
    spoil(root)
    const { code, stdout, stderr } = run(['build', '--no-site'], { cwd: root })
    expect([code, stderr]).toEqual([1, 'Nothing was published because of the errors; dist is as it was.\n'])
    expect(stdout).toContain('reference-resolved')
    expect(digest(join(root, 'dist'))).toBe(before)
  })

  it('does not replace a folder that it did not write', () => {
    const root = workspace()
    mkdirSync(join(root, 'dist'))
    writeFileSync(join(root, 'dist/thesis.doc'), 'years of work')
    const { code, stderr } = run(['build', '--no-site'], { cwd: root })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^Cannot replace the folder "dist": it holds files that normdown did not write\./)
    expect(readdirSync(join(root, 'dist'))).toEqual(['thesis.doc'])
  })

  it('leaves the last output whole when it is killed, and cleans up the next time', async () => {
    const root = workspace()
    run(['build', '--no-site'], { cwd: root })
    const before = digest(join(root, 'dist'))
    writeFileSync(join(root, clause), readFileSync(join(root, clause), 'utf8').replace('取车时间', '取车日期'))
    for (const written of ['', 'api/v1/manifest.json']) {
      const building = spawn(process.execPath, [bin, 'build'], { cwd: root, stdio: 'ignore' })
      await until(() => leftovers(root).some((name) => existsSync(join(root, name, written))))
      await killed(building)
      expect(digest(join(root, 'dist'))).toBe(before)
    }
    expect(leftovers(root)).not.toEqual([])
    expect(run(['build', '--no-site'], { cwd: root }).code).toBe(0)
    expect(leftovers(root)).toEqual([])
    expect(digest(join(root, 'dist'))).not.toBe(before)
  })

  function leftovers(root: string): string[] {
    return readdirSync(root).filter((name) => name.startsWith('.dist.normdown-'))
  }

  async function until(condition: () => boolean): Promise<void> {
    for (let tries = 0; tries < 3000; tries++) {
      if (condition()) return
      await sleep(10)
    }
    throw new Error('waited in vain')
  }

  function killed(child: ChildProcess): Promise<void> {
    return new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill('SIGKILL')
    })
  }
})

describe('new', () => {
  const folder = 'standards/bicycle-repair'

  it.each([
    ['standard', 'standards/fresh/standard.md', undefined],
    ['term', `${folder}/terms/fresh.md`, 'outline.terms'],
    ['principle', `${folder}/principles/fresh.md`, 'outline.chapters'],
    ['clause', `${folder}/clauses/fresh.md`, 'outline.chapters'],
    ['metric', `${folder}/metrics/fresh.md`, 'outline.chapters'],
    ['criterion', `${folder}/criteria/fresh.md`, 'outline.chapters'],
    ['annex', `${folder}/annexes/fresh.md`, 'outline.annexes'],
    ['reference', 'standards/references/fresh.md', undefined],
    ['explanation', `${folder}/notes/fresh.md`, undefined],
  ])('creates a %s whose front matter can be used', (kind, path, listedIn) => {
    const root = workspace()
    const { code, stdout, stderr } = run(['new', kind, 'fresh'], { cwd: root })
    expect([code, stdout]).toEqual([0, `${path}\n`])
    if (listedIn) expect(stderr).toContain(`put fresh into ${listedIn} of ${folder}/standard.md`)
    const { findings } = JSON.parse(run(['check', '--format', 'json'], { cwd: root }).stdout)
    const ofStages = [
      'front-matter-readable',
      'kind-known',
      'field-known',
      'schema-valid',
      'unit-placed',
      'construct-known',
      'formula-readable',
    ]
    expect(findings.filter(({ rule }: { rule: string }) => ofStages.includes(rule))).toEqual([])
  })

  it('creates a clause of which nothing is found but what is to be filled in, once the outline names it', () => {
    const root = workspace()
    run(['new', 'clause', 'fresh'], { cwd: root })
    expect(run(['check'], { cwd: root }).stdout).toContain('fresh')
    const standard = join(root, folder, 'standard.md')
    writeFileSync(standard, readFileSync(standard, 'utf8').replace('complaints]', 'complaints, fresh]'))
    const { findings } = JSON.parse(run(['check', '--format', 'json'], { cwd: root }).stdout)
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['placeholder-absent'])
  })

  it('writes in the language of the standard', () => {
    const root = mkdtempSync(join(top, 'english-'))
    run(['init', '--language', 'en'], { cwd: root })
    run(['new', 'clause', 'fresh', '--locale', 'zh'], { cwd: root })
    expect(readFileSync(join(root, folder, 'clauses/fresh.md'), 'utf8')).toContain('shall')
  })

  it('overwrites nothing', () => {
    const root = workspace()
    const before = readFileSync(join(root, clause), 'utf8')
    expect(run(['new', 'clause', 'repair-time'], { cwd: root })).toEqual({
      code: 2,
      stdout: '',
      stderr: `Nothing was written: these files exist already. Move them or choose another folder.\n  ${clause}\n`,
    })
    expect(readFileSync(join(root, clause), 'utf8')).toBe(before)
  })

  it('asks which standard, if there are several', () => {
    const root = workspace()
    run(['new', 'standard', 'second'], { cwd: root })
    expect(run(['new', 'clause', 'fresh'], { cwd: root })).toMatchObject({
      code: 2,
      stderr: 'There are several standards. Name one with --standard: bicycle-repair, second.\n',
    })
    expect(run(['new', 'clause', 'fresh', '--standard', 'second'], { cwd: root }).stdout).toBe(
      'standards/second/clauses/fresh.md\n',
    )
  })

  it.each([
    [['chapter', 'fresh'], /^There is no kind "chapter", expected one of standard, term,/],
    [['toString', 'fresh'], /^There is no kind "toString"/],
    [['clause', '../../escape'], /^Unexpected id "\.\.\/\.\.\/escape", expected lower-case letters/],
    [['clause', 'Fresh'], /^Unexpected id "Fresh"/],
    [['clause', 'fresh', '--standard', 'none'], /^There is no standard "none", expected one of bicycle-repair\./],
  ])('refuses %j', (given, said) => {
    const { code, stdout, stderr } = run(['new', ...given], { cwd: pristine })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(said)
  })
})

describe('explain', () => {
  it('lists every rule with a summary, in both languages', () => {
    const english = run(['explain'])
    const chinese = run(['explain', '--locale', 'zh'])
    expect([english.code, chinese.code]).toEqual([0, 0])
    for (const { stdout } of [english, chinese]) {
      for (const rule of ['file-readable', 'reference-resolved', 'limit-stated'])
        expect(stdout).toMatch(new RegExp(`^${rule} +\\S`, 'm'))
    }
    expect(chinese.stdout).toMatch(/\p{Script=Han}/u)
    expect(english.stdout).not.toMatch(/\p{Script=Han}/u)
  })

  it('prints the page of a rule, in the language asked for', () => {
    const english = run(['explain', 'reference-resolved']).stdout
    const chinese = run(['explain', 'reference-resolved', '--locale', 'zh']).stdout
    expect(english).toContain('reference-resolved')
    expect(chinese).toContain('reference-resolved')
    expect(chinese).not.toBe(english)
    expect(english).not.toMatch(/^(#|```)/m)
  })

  it('tells other programs what it knows, in both languages', () => {
    const all = JSON.parse(run(['explain', '--format', 'json']).stdout) as { id: string; summary: object }[]
    const one = JSON.parse(run(['explain', 'reference-resolved', '--format', 'json']).stdout)
    expect(all.length).toBeGreaterThan(100)
    expect(one).toEqual(all.find(({ id }) => id === 'reference-resolved'))
    expect(one).toMatchObject({ severity: 'error', summary: { zh: expect.any(String), en: expect.any(String) } })
    expect(run(['explain', '--format', 'sarif'])).toMatchObject({ code: 2, stdout: '' })
  })

  it('suggests a rule that is spelled alike', () => {
    expect(run(['explain', 'reference-resolve'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no rule "reference-resolve". Did you mean reference-resolved?\n',
    })
  })
})
