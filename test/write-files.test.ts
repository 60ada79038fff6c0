import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { catalogPieces } from '../src/emit/catalog.ts'
import { familyOf } from '../src/emit/family.ts'
import { emit } from '../src/emit/index.ts'
import type { Catalog } from '../src/model/catalog.ts'
import { filesWriter, type OutputFolders, writeFiles } from '../src/write-files.ts'
import { writeFilesAside } from '../src/write-files-aside.ts'
import { catalogFixture } from './emit/catalog-fixture.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'normdown-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const empty: Catalog = { ...catalogFixture, standards: [] }

function filesBelow(top: string): Record<string, string> {
  const files = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(top.length + 1), readFileSync(path, 'base64')]))
}

/** Has one writer write some editions and another all else, as two threads do. */
function writeShared(catalog: Catalog, folders: OutputFolders, isElsewhere: (index: number) => boolean) {
  const [writer, other] = [filesWriter(familyOf(catalog), folders), filesWriter(familyOf(catalog), folders)]
  const whole = writer.beginWhole()
  const standards = [...catalog.standards.entries()]
  for (const { bytes, standard } of catalogPieces(catalog)) whole.add(bytes, standard !== undefined)
  for (const [index, standard] of standards) if (!isElsewhere(index)) writer.addEdition(standard)
  for (const [index, standard] of standards.reverse()) if (isElsewhere(index)) other.addEdition(standard)
  whole.takeIn(structuredClone(other.written()))
  return whole.end()
}

/** Two editions of one standard, of which lists name the later one, and a second standard. */
const editions: Catalog = {
  ...catalogFixture,
  standards: catalogFixture.standards.flatMap((standard) => [standard, { ...standard, edition: '2031' }]),
}

describe('the files for machines, written by two', () => {
  it.each([
    ['the first editions', (index: number) => index === 0],
    ['every other edition', (index: number) => index % 2 === 1],
    ['all editions', () => true],
  ])('are the same if another one writes %s', (_name, isElsewhere) => {
    const alone = join(folder, 'alone')
    const shared = join(folder, 'shared')
    expect(writeShared(editions, { folder: shared }, isElsewhere)).toEqual(writeFiles(editions, { folder: alone }))
    expect(filesBelow(shared)).toEqual(filesBelow(alone))
  })
})

describe.each([
  ['here', writeFiles],
  [
    'in a thread of its own',
    (catalog: Catalog, folders: OutputFolders) => writeFilesAside(catalog, folders).published(),
  ],
])('the files for machines, written %s', (_, write) => {
  it.each([
    ['a catalog', catalogFixture],
    ['a catalog without standards', empty],
  ])('are the artifacts of %s', async (_name, catalog) => {
    await write(catalog, { folder })
    const expected = emit(catalog).map(({ path, content }) => [path, Buffer.from(content).toString('base64')] as const)
    expect(filesBelow(folder)).toEqual(Object.fromEntries(expected.toSorted()))
  })

  it('are told of with size, digest and an example of every kind of text', async () => {
    const { files, examples } = await write(catalogFixture, { folder })
    const { files: listed } = JSON.parse(readFileSync(join(folder, 'api/v1/manifest.json'), 'utf8'))
    const { path, size, sha256 } = listed.find((file: { path: string }) => file.path === 'catalog.json')
    expect(files).toContainEqual({ path, size, sha256 })
    expect(files.map((file) => file.path)).toContain('manifest.json')
    expect(files.filter((file) => /schemas|\/text\/|clauses\//.test(file.path))).toEqual([])
    expect(examples.map(({ endpoint }) => endpoint)).toContain('clauses/{unit}.json')
    expect(examples.find(({ endpoint }) => endpoint === 'catalog.json')?.text).toMatch(/^{\n {2}"\$schema": /)
  })

  it('say what keeps them from being written', async () => {
    writeFileSync(join(folder, 'api'), '')
    await expect((async () => write(catalogFixture, { folder }))()).rejects.toThrow(/ENOTDIR|EEXIST/)
  })

  it('stop at a folder that stands in their way', async () => {
    mkdirSync(join(folder, 'api/v1/manifest.json'), { recursive: true })
    await expect((async () => write(catalogFixture, { folder }))()).rejects.toThrow('EISDIR')
  })
})
