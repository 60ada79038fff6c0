import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateWorkspace } from '../scripts/generate-workspace.ts'

const repository = fileURLToPath(new URL('..', import.meta.url))
const installing = 300_000

let folder: string
let packed: readonly string[]
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'normdown-package-'))
  const [made] = JSON.parse(inRepository('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]))
  packed = made.files.map(({ path }: { path: string }) => path)
  here('npm', ['install', `./${made.filename}`, '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'])
  rmSync(join(folder, made.filename))
  here('npx', ['--no-install', 'normdown', 'init', '--language', 'en'])
  here('npx', ['--no-install', 'normdown', 'build'])
}, installing)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function here(command: string, given: readonly string[]): string {
  return execFileSync(command, given, { cwd: folder, env: plainEnvironment(), encoding: 'utf8', stdio: 'pipe' })
}

function inRepository(command: string, given: readonly string[]): string {
  return execFileSync(command, given, { cwd: repository, env: plainEnvironment(), encoding: 'utf8', stdio: 'pipe' })
}

/** The environment without what `npm test` adds to it, which would make npm work on this repository; Node is the one running here. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(?!config_registry)|INIT_CWD|NODE_ENV|VITEST|TEST)/.test(name),
  )
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  return { ...Object.fromEntries(own), PATH: path, LANG: 'en_US.UTF-8', LC_ALL: '' }
}

function textsBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|json|ndjson|csv|md|js|css|svg|txt|xml)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}

/** The guides that the README names: who installs the package reads them there. */
function guides(): string[] {
  const readme = readFileSync(join(repository, 'README.md'), 'utf8')
  return [...readme.matchAll(/\]\((docs\/[\w-]+\.md)\)/g)].flatMap(([, path]) => path ?? [])
}

/** What names the corpus of this repository, which is none of a user's business. */
function ourNames(): string[] {
  const { title, publisher } = JSON.parse(readFileSync(join(repository, 'normdown.config.json'), 'utf8'))
  return [...Object.values<string>(title), ...Object.values<string>(publisher)]
}

describe('the package', () => {
  it('holds the tool and nothing else', () => {
    const expected = /^(lib\/|schemas\/|docs\/rules\/|docs\/[^/]+\.md$|LICENSE$|README(\.zh-CN)?\.md$|package\.json$)/
    expect(packed.filter((path) => !expected.test(path))).toEqual([])
    for (const path of guides()) expect(packed).toContain(path)
    expect(packed.filter((path) => path.startsWith('standards/') || /\.test\.|fixture/.test(path))).toEqual([])
    for (const path of ['lib/cli/main.js', 'lib/cli/record-worker.js', 'lib/index.js', 'lib/index.d.ts'])
      expect(packed).toContain(path)
  })

  it('names nothing of our corpus', () => {
    const installed = join(folder, 'node_modules/normdown')
    for (const part of ['lib', 'schemas', 'docs']) {
      for (const text of textsBelow(join(installed, part))) {
        for (const name of ourNames()) expect(text).not.toContain(name)
      }
    }
  })

  it('brings no bundler: the site was compiled before', () => {
    for (const name of ['astro', 'vite', 'esbuild']) expect(existsSync(join(folder, 'node_modules', name))).toBe(false)
  })

  it('brings no Node binary of its own', () => {
    expect(existsSync(join(folder, 'node_modules/.bin/node'))).toBe(false)
  })

  it.runIf(availableParallelism() > 1)('checks a large workspace in several threads', () => {
    const [large, profiles] = [join(folder, 'large'), join(folder, 'profiles')]
    generateWorkspace(large, 1500)
    const command = join(folder, 'node_modules/normdown/lib/cli/main.js')
    const given = ['--cpu-prof', `--cpu-prof-dir=${profiles}`, command, 'check', '--no-cache', '--root', large]
    expect(here(process.execPath, given)).toContain('nothing found')
    expect(readdirSync(profiles).length).toBeGreaterThan(1) // one a thread
  })

  it('can be imported', () => {
    const script = 'import("normdown").then((api) => console.log(Object.keys(api).sort().join(" ")))'
    const names = execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' }).trim().split(' ')
    expect(names).toEqual(expect.arrayContaining(['buildWorkspace', 'checkWorkspace', 'compile', 'lint', 'readConfig']))
  })

  it('scores in other programs, by its own test vectors', () => {
    const script = `
      import { score } from 'normdown/assess'
      import file from 'normdown/schemas/vectors/scoring.json' with { type: 'json' }
      const wrong = file.vectors.filter(({ scheme, assessment, result }) =>
        JSON.stringify(score(file.schemes[scheme], assessment).result) !== JSON.stringify(result))
      console.log(file.vectors.length > 80, wrong.length)`
    const given = ['--input-type=module', '-e', script]
    expect(execFileSync(process.execPath, given, { cwd: folder, encoding: 'utf8' }).trim()).toBe('true 0')
  })

  it('leads from the configuration to its schemas', () => {
    const { $schema } = JSON.parse(readFileSync(join(folder, 'normdown.config.json'), 'utf8'))
    const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'))
    for (const path of [$schema, ...Object.keys(settings['yaml.schemas'])])
      expect(existsSync(join(folder, path)), path).toBe(true)
  })
})

describe('the made-up workspace, built from the package', () => {
  it('has a site', () => {
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('Specification for bicycle repair service')
  })

  it('has the JSON of its standard', () => {
    const catalog = JSON.parse(readFileSync(join(folder, 'dist/api/v1/catalog.json'), 'utf8'))
    expect(catalog.standards.map(({ designation }: { designation: string }) => designation)).toEqual([
      'T/DEMO 001—2026',
    ])
  })

  it('has nothing of ours', () => {
    for (const text of textsBelow(join(folder, 'dist'))) {
      for (const name of ourNames()) expect(text).not.toContain(name)
    }
  })
})
