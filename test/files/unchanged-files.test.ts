import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { swapIn } from '../../src/files/swap-in.ts'
import { writeArtifacts } from '../../src/files/write-artifacts.ts'

type Files = Readonly<Record<string, string>>

let parent: string
let outDir: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'normdown-unchanged-'))
  outDir = join(parent, 'dist')
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

/** Builds an output of `artifacts`, written one by one, and of `pages`, which somebody else writes. */
function build(artifacts: Files, pages: Files = {}): Promise<boolean> {
  return swapIn(outDir, (folder, previous) => {
    const each = Object.entries(artifacts).map(([path, content]) => ({ path, content }))
    writeArtifacts(folder, each, previous)
    put(folder, pages)
  })
}

function put(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

function contents(): Files {
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.includes('.normdown-'))
  return Object.fromEntries(paths.map((path) => [path.slice(outDir.length + 1), readFileSync(path, 'utf8')]))
}

/** What tells one file from another, and when it was written. */
function identity(path: string): readonly [number, number] {
  const { ino, mtimeMs } = statSync(join(outDir, path))
  return [ino, mtimeMs]
}

const longAgo = new Date('2020-02-02T02:02:02Z')

describe('a second build', () => {
  it('keeps the files that hold the same, with their dates, whoever wrote them', async () => {
    await build({ 'api/a.json': 'a', 'api/b.json': 'b' }, { 'index.html': 'i', 's/x.html': 'x' })
    for (const path of Object.keys(contents())) utimesSync(join(outDir, path), longAgo, longAgo)
    const before = ['api/a.json', 'index.html'].map(identity)
    await build({ 'api/a.json': 'a', 'api/b.json': 'B' }, { 'index.html': 'i', 's/x.html': 'X' })
    expect(['api/a.json', 'index.html'].map(identity)).toEqual(before)
    const changed = ['api/b.json', 's/x.html'].map((path) => statSync(join(outDir, path)).mtimeMs)
    expect(changed.filter((time) => time === longAgo.getTime())).toEqual([])
    expect(contents()).toEqual({ 'api/a.json': 'a', 'api/b.json': 'B', 'index.html': 'i', 's/x.html': 'X' })
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('gives the bytes of a first one, whatever stood there before', async () => {
    const path = fc.constantFrom('a', 'b', 'c/a', 'c/b', 'd/e/f')
    const files = fc.dictionary(path, fc.constantFrom('', 'x', 'y', 'xy'.repeat(200_000), `${'xy'.repeat(200_000)}z`))
    await fc.assert(
      fc.asyncProperty(files, files, files, files, async (artifacts, pages, nextArtifacts, nextPages) => {
        await build(artifacts, without(pages, artifacts))
        const next = without(nextPages, nextArtifacts)
        await build(nextArtifacts, next)
        expect(contents()).toEqual({ ...nextArtifacts, ...next })
      }),
      { numRuns: 30 },
    )
  })

  it('leaves the last output as it was when it fails after taking files over', async () => {
    await build({ 'a.json': 'a' }, { 'index.html': 'i' })
    const failing = swapIn(outDir, (folder, previous) => {
      writeArtifacts(folder, [{ path: 'a.json', content: 'a' }], previous)
      throw new Error('no more paper')
    })
    await expect(failing).rejects.toThrow('no more paper')
    expect(contents()).toEqual({ 'a.json': 'a', 'index.html': 'i' })
  })

  it('writes anew what somebody spoilt, even where size and date are the same', async () => {
    await build({ 'a.json': 'good' })
    const { atime, mtime } = statSync(join(outDir, 'a.json'))
    writeFileSync(join(outDir, 'a.json'), 'evil')
    utimesSync(join(outDir, 'a.json'), atime, mtime)
    await build({ 'a.json': 'good' })
    expect(contents()).toEqual({ 'a.json': 'good' })
  })

  it('writes anew what cannot be read', async () => {
    await build({ 'a.json': 'a' })
    chmodSync(join(outDir, 'a.json'), 0)
    await build({ 'a.json': 'a' })
    expect(contents()).toEqual({ 'a.json': 'a' })
  })

  it('takes nothing over through a symbolic link, neither to a file nor to a folder', async () => {
    put(join(parent, 'elsewhere'), { 'a.json': 'a', 'index.html': 'i' })
    await build({ 'api/a.json': 'a', 'b.json': 'a' }, { 'pages/index.html': 'i' })
    for (const folder of ['api', 'pages']) {
      rmSync(join(outDir, folder), { recursive: true })
      symlinkSync(join(parent, 'elsewhere'), join(outDir, folder))
    }
    rmSync(join(outDir, 'b.json'))
    symlinkSync(join(parent, 'elsewhere/a.json'), join(outDir, 'b.json'))
    await build({ 'api/a.json': 'a', 'b.json': 'a' }, { 'pages/index.html': 'i' })
    expect(contents()).toEqual({ 'api/a.json': 'a', 'b.json': 'a', 'pages/index.html': 'i' })
    for (const name of ['a.json', 'index.html']) {
      expect(statSync(join(parent, 'elsewhere', name)).nlink).toBe(1)
    }
  })

  it('puts files where folders were, and folders where files were', async () => {
    await build({ a: 'a', 'b/c': 'c' }, { 'd/e': 'e', f: 'f' })
    await build({ 'a/b': 'a', b: 'c' }, { d: 'e', 'f/g': 'f' })
    expect(contents()).toEqual({ 'a/b': 'a', b: 'c', d: 'e', 'f/g': 'f' })
  })

  it('keeps one file with two names one', async () => {
    const twice = () =>
      swapIn(outDir, (folder) => {
        put(folder, { 'a.html': 'a' })
        linkSync(join(folder, 'a.html'), join(folder, 'latest.html'))
      })
    await twice()
    const before = identity('a.html')
    await twice()
    expect([identity('a.html'), identity('latest.html')]).toEqual([before, before])
  })
})

/** `pages` without what cannot stand beside `artifacts`: the same path, a folder that is a file, a file that is a folder. */
function without(pages: Files, artifacts: Files): Files {
  const taken = Object.keys(artifacts)
  const stands = (path: string) => !taken.some((other) => other === path)
  return Object.fromEntries(Object.entries(pages).filter(([path]) => stands(path)))
}
