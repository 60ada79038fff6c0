import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { env, execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordingRulesOff } from './broken/workspace-folder.ts'
import { artifactDigests, digest, type Order } from './compile/artifact-digests.ts'

const repository = fileURLToPath(new URL('..', import.meta.url))
const workspaces = join(repository, 'test/workspaces')
const inputs = readdirSync(workspaces)
  .map((name) => [name, join(workspaces, name, 'input')] as const)
  .concat([['of this repository', repository]])

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'normdown-determinism-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Surroundings as unlike each other as can be: time zones a day apart, languages with other orders and other dots on the i. */
const surroundings = [
  { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
] as const

/** The environment without what a test run adds to it. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(NODE_|VITEST|TEST|npm_)/.test(name)))
}

const orders: readonly (readonly [name: string, order: Order])[] = [
  ['backwards', (sources) => sources.toReversed()],
  [
    'the second half first',
    (sources) => [...sources.slice(sources.length / 2), ...sources.slice(0, sources.length / 2)],
  ],
  ['by digest', (sources) => sources.toSorted((a, b) => (digest(a.path) < digest(b.path) ? -1 : 1))],
]

describe.each(inputs)('the artifacts of the workspace %s have the same bytes', (_name, root) => {
  const expected = artifactDigests(root)

  test.each(orders)('with sources read %s', (_order, order) => {
    expect(artifactDigests(root, order)).toEqual(expected)
  })

  test('in another folder', () => {
    const copy = join(folder, 'copy', digest(root).slice(0, 8))
    copySources(root, copy)
    expect(artifactDigests(copy)).toEqual(expected)
  })
})

test.each(surroundings)('the artifacts of every workspace have the same bytes with $TZ and $LANG', (surrounding) => {
  const roots = inputs.map(([, root]) => root)
  const script = join(repository, 'test/compile/print-digests.ts')
  const printed = execFileSync(execPath, [script, ...roots], {
    cwd: folder,
    env: { ...plainEnvironment(), ...surrounding },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  expect(JSON.parse(printed)).toEqual(Object.fromEntries(roots.map((root) => [root, artifactDigests(root)])))
})

test('two builds with the site have the same bytes, in other folders, time zones and languages', () => {
  const built = surroundings.slice(0, 2).map((surrounding, index) => {
    const root = join(folder, index === 0 ? 'a' : 'other/and deeper/folder')
    copySources(join(workspaces, 'everything/input'), root, index === 1)
    switchOffWording(join(root, 'normdown.config.json'))
    execFileSync(execPath, [join(repository, 'src/cli/main.ts'), 'build'], {
      cwd: root,
      env: { ...plainEnvironment(), ...surrounding },
      stdio: 'pipe',
    })
    return digestsBelow(join(root, 'public'))
  })
  expect(Object.keys(built[0] ?? {})).toContain('index.html')
  expect(Object.keys(built[0] ?? {})).toContain('api/v1/catalog.json')
  expect(built[1]).toEqual(built[0])
}, 300_000)

/** Copies a workspace's configuration and sources, if asked for in the other order, so that the disk lists them otherwise. */
function copySources(from: string, to: string, backwards = false): void {
  const { source = 'standards' } = JSON.parse(readFileSync(join(from, 'normdown.config.json'), 'utf8'))
  mkdirSync(to, { recursive: true })
  cpSync(join(from, 'normdown.config.json'), join(to, 'normdown.config.json'))
  const files = filesBelow(join(from, source))
  for (const file of backwards ? files.toReversed() : files) {
    const path = join(to, relative(from, file))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, readFileSync(file))
  }
}

/** Bytes are compared here, not wording. */
function switchOffWording(config: string): void {
  const settings = JSON.parse(readFileSync(config, 'utf8'))
  writeFileSync(config, JSON.stringify({ ...settings, rules: wordingRulesOff }))
}

function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function digestsBelow(root: string): Record<string, string> {
  return Object.fromEntries(filesBelow(root).map((file) => [relative(root, file), digest(readFileSync(file))]))
}
