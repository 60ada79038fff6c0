import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publishedSchemas } from '../../scripts/generate/published-schemas.ts'
import { emit } from '../../src/emit/index.ts'
import { catalogFixture } from './catalog-fixture.ts'
import { bytesOf, type Json, jsonOf, textOf } from './emitted.ts'

const artifacts = emit(catalogFixture)
const paths = artifacts.map(({ path }) => path)

describe('emit', () => {
  it('gives the same bytes for the same catalog, also after a round trip through JSON', () => {
    expect(emit(JSON.parse(JSON.stringify(catalogFixture)))).toEqual(artifacts)
  })

  it('puts every file below api/v1/, and no two at one path', () => {
    expect(paths.filter((path) => !path.startsWith('api/v1/'))).toEqual([])
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('gives every edition the same files, and one for each unit', () => {
    const own = (standard: string): string[] =>
      paths.flatMap((path) => {
        const folder = `api/v1/${standard}/2026/`
        return path.startsWith(folder) && !/\/(?:clauses|text)\//.test(path) ? [path.slice(folder.length)] : []
      })
    expect(own('service')).toEqual(own('rating'))
    expect(paths.filter((path) => path.includes('2026/clauses/'))).toEqual([
      'api/v1/service/2026/clauses/reply.json',
      'api/v1/service/2026/clauses/reply-time.json',
      'api/v1/service/2026/clauses/care.json',
      'api/v1/service/2026/clauses/records.json',
      'api/v1/rating/2026/clauses/speed.json',
    ])
  })

  it('writes no null but where a table of the catalog has no alignment', () => {
    const withNull = artifacts.filter(
      ({ path, content }) => !path.includes('/schemas/') && /[:,[]\s*null\b/.test(String(content)),
    )
    expect(withNull.map(({ path }) => path)).toEqual(['api/v1/catalog.json'])
  })

  it('writes each property of a JSON file, and each element of its lists, on a line of its own', () => {
    const lines = textOf(artifacts, 'rating/2026/clauses.json').split('\n')
    const { $schema, schemaVersion, generator, standard, provisions } = jsonOf(artifacts, 'rating/2026/clauses.json')
    const members = Object.entries({ $schema, schemaVersion, generator, standard })
    const elements: string[] = provisions.map((provision: Json) => JSON.stringify(provision))
    expect(lines).toEqual([
      '{',
      ...members.map(([name, value]) => `"${name}":${JSON.stringify(value)},`),
      '"provisions":[',
      ...elements.map((element, index) => (index < elements.length - 1 ? `${element},` : element)),
      ']',
      '}',
      '',
    ])
    const empty = artifacts.filter(({ path, content }) => path.endsWith('.json') && /\[\s+\]/.test(String(content)))
    expect(empty).toEqual([])
  })

  it.each(['index.json', 'openapi.json'])('indents %s, where people begin to read', (path) => {
    const text = textOf(artifacts, path)
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
  })

  it('writes a provision as the same text in clauses.json, clauses.ndjson and the file of its unit', () => {
    const lines = textOf(artifacts, 'service/2026/clauses.ndjson').trimEnd().split('\n')
    const linesIn = (path: string) => textOf(artifacts, `service/2026/${path}`).split(/,?\n/)
    expect(linesIn('clauses.json')).toEqual(expect.arrayContaining(lines))
    const units = lines.map((line) => JSON.parse(line).unit)
    expect(lines.filter((line, index) => !linesIn(`clauses/${units[index]}.json`).includes(line))).toEqual([])
  })

  it('writes text in normal form C, and keeps spans on their words', () => {
    const [service, ...others] = catalogFixture.standards
    const decomposed = JSON.parse(
      JSON.stringify(service).replaceAll('服务方应', '服務cafe\u0301应').replaceAll('[3,4]', '[7,8]'),
    )
    const composed = emit({ ...catalogFixture, standards: [decomposed, ...others] })
    const within = jsonOf(composed, 'service/2026/clauses.json').provisions[0]
    expect(within.text.plain).toContain('服務café应')
    expect(within.text.plain.slice(...within.modal.span)).toBe('应')
  })

  it('keeps a tag whole before a combining solidus', () => {
    const [service, ...others] = catalogFixture.standards
    const hostile = JSON.parse(JSON.stringify(service).replaceAll('</span> 内', '</span>\u0338 内'))
    const html = jsonOf(emit({ ...catalogFixture, standards: [hostile, ...others] }), 'service/2026/clauses.json')
      .provisions[0].text.html
    expect(html).toContain('</span>&#824; 内')
  })
})

describe('catalog.json', () => {
  it('holds the whole catalog', () => {
    const { $schema, ...catalog } = jsonOf(artifacts, 'catalog.json')
    expect($schema).toBe('https://standards.example/lib/api/v1/schemas/catalog/1.0.0.json')
    expect(catalog).toEqual(JSON.parse(JSON.stringify(catalogFixture)))
  })
})

describe('manifest.json', () => {
  const { files } = jsonOf(artifacts, 'manifest.json')

  it('lists every other file in the order of their paths', () => {
    const others = paths.filter((path) => path !== 'api/v1/manifest.json').map((path) => path.slice('api/v1/'.length))
    expect(files.map(({ path }: { path: string }) => path)).toEqual(others.sort())
  })

  it('gives their bytes and digests', () => {
    const actual = files.map(({ path, mediaType }: { path: string; mediaType: string }) => {
      const bytes = bytesOf(artifacts, path)
      return { path, mediaType, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
    })
    expect(files).toEqual(actual)
  })
})

describe('index.json', () => {
  const index = jsonOf(artifacts, 'index.json')

  it('leads to the files of every edition', () => {
    const [service] = index.standards
    expect(service).toMatchObject({ id: 'service', series: 'T/EX 1', latest: '2026' })
    expect(service.editions[0].files.map(({ uri }: { uri: string }) => uri)).toContain(
      'https://standards.example/lib/api/v1/service/2026/clauses.json',
    )
  })

  it('agrees with the manifest', () => {
    const { files } = jsonOf(artifacts, 'manifest.json')
    const listed = index.standards.flatMap((standard: Json) =>
      standard.editions.flatMap((edition: Json) => edition.files),
    )
    const stripped = [index.catalog, ...listed].map(({ uri, ...file }) => file)
    expect(files).toEqual(expect.arrayContaining(stripped))
  })

  it('puts the editions of one standard together, the last one as the latest', () => {
    const [service, ...others] = catalogFixture.standards
    if (!service) throw new Error('the fixture has standards')
    const next = { ...service, edition: '2028', designation: 'T/EX 1.2—2028' }
    const { standards } = jsonOf(emit({ ...catalogFixture, standards: [service, next, ...others] }), 'index.json')
    expect(standards[0].latest).toBe('2028')
    expect(standards[0].editions.map(({ edition }: { edition: string }) => edition)).toEqual(['2026', '2028'])
  })
})

describe('published schemas', () => {
  it('are generated from schemas/published', () => {
    const module = new URL('../../src/emit/published-schemas.generated.ts', import.meta.url)
    expect(readFileSync(module, 'utf8')).toBe(publishedSchemas())
  })

  it('are served byte for byte', () => {
    const shipped = readFileSync(new URL('../../schemas/published/clauses.schema.json', import.meta.url), 'utf8')
    expect(textOf(artifacts, 'schemas/clauses/1.0.0.json')).toBe(shipped)
  })
})
