import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const repository = fileURLToPath(new URL('..', import.meta.url))

function npm(...words: readonly string[]): string {
  return execFileSync('npm', words, { cwd: repository, env: plainEnvironment(), encoding: 'utf8', stdio: 'pipe' })
}

/** The environment without what `npm test` adds to it. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(
    ([name]) => !/^(npm_(?!config_registry)|INIT_CWD|NODE_ENV|VITEST|TEST)/.test(name),
  )
  return Object.fromEntries(own)
}

interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly optional?: boolean
  readonly link?: boolean
}

const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync(`${repository}package-lock.json`, 'utf8'),
)
const installed = Object.entries(lock.packages).filter(([path]) => path.startsWith('node_modules/'))

describe('package-lock.json', () => {
  test('agrees with package.json, so that npm ci can install', () => {
    expect(() => npm('ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund')).not.toThrow()
  }, 120_000)

  test('names no registry, so that packages come from whichever one is at hand', () => {
    const remote = installed.flatMap(([path, { resolved }]) =>
      resolved && /^[a-z+]+:/.test(resolved) ? [`${path} ${resolved}`] : [],
    )
    expect(remote).toEqual([])
  })

  test('has the digest of every package that must be installed', () => {
    const unchecked = installed.flatMap(([path, { integrity, optional, link }]) =>
      integrity || optional || link ? [] : [path],
    )
    expect(unchecked).toEqual([])
  })
})

describe('the package as it is published', () => {
  const [packed] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts'))
  const paths: readonly string[] = packed.files.map(({ path }: { readonly path: string }) => path)

  test.each([
    ['the corpus', /^standards\/|^normdown\.config\.json$/],
    ['tests', /(?:^|\/)test\/|\.test\.|fixture/],
    ['sources and scripts', /^(?:src|site|scripts)\//],
    ['what is for the repository alone', /^\.|package-lock|tsconfig|biome|vitest/],
    ['binaries', /\.(?:node|exe|so|dylib|wasm)$/],
  ])('has nothing of %s', (_what, pattern) => {
    expect(paths.filter((path) => pattern.test(path))).toEqual([])
  })

  test('brings no runtime of its own', () => {
    const {
      dependencies,
      optionalDependencies = {},
      bundleDependencies = [],
    } = JSON.parse(readFileSync(`${repository}package.json`, 'utf8'))
    const names = [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...bundleDependencies]
    expect(names.filter((name) => /^node(?:-|$)|^@?node-|chromium|playwright/.test(name))).toEqual([])
  })

  test('has what it needs to check and build', () => {
    const needed = ['LICENSE', 'schemas/authoring/clause.schema.json', 'lib/cli/main.js', 'lib/site/pages.js']
    for (const path of ['package.json', 'lib/site/LICENCES.txt', ...needed]) expect(paths).toContain(path)
  })
})
