import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compile } from '../src/compile/compile.ts'
import { readConfig } from '../src/config/read-config.ts'
import { emit } from '../src/emit/index.ts'
import { readSources } from '../src/files/read-sources.ts'
import type { Artifact } from '../src/model/artifact.ts'
import type { Catalog } from '../src/model/catalog.ts'
import * as kinds from '../src/model/kinds.ts'
import * as labels from '../src/model/labels.ts'
import { parse } from '../src/syntax/parse.ts'
import { catalogFixture } from './emit/catalog-fixture.ts'
import { faultsIn, validatorOf } from './emit/validator.ts'

const artifacts = emit(catalogFixture)
const { baseUrl } = catalogFixture.publication

describe('every published file validates against its published schema', () => {
  it('of a catalog that uses every field', () => {
    expect(faultsIn(artifacts, baseUrl)).toEqual([])
  })

  it.each(workspaces())('of the workspace %s', (_, root) => {
    const catalog = catalogOf(root)
    expect(faultsIn(emit(catalog), catalog.publication.baseUrl)).toEqual([])
  })
})

describe('the published schemas', () => {
  const schemas = artifacts.flatMap(({ path, content }) =>
    path.startsWith('api/v1/schemas/')
      ? [[path.slice('api/v1/schemas/'.length), JSON.parse(String(content))] as const]
      : [],
  )

  it.each(schemas)('%s has an id that holds wherever it is served', (path, schema) => {
    const served = `https://anywhere.example/deep/folder/api/v1/schemas/${path}`
    expect(new URL(schema.$id, served).href).toBe(served)
  })

  it.each(schemas)('%s closes every object and says what it is about', (_, schema) => {
    expect(schema).toMatchObject({ title: expect.any(String), description: expect.any(String) })
    const open = partsOf(schema).filter((part) => part.type === 'object' && part.additionalProperties === undefined)
    expect(open).toEqual([])
  })

  it('know no property that is never published', () => {
    const known = new Set(
      schemas.flatMap(([, schema]) => partsOf(schema).flatMap((part) => Object.keys(part.properties ?? {}))),
    )
    const published = new Set(artifacts.flatMap(publishedKeys))
    expect([...known].filter((property) => !published.has(property))).toEqual([])
  })

  it('have the same enumerations as the model', () => {
    const definitions = schemas.find(([path]) => path.startsWith('definitions/'))?.[1].$defs
    const enumerations = {
      modality: kinds.modalities,
      stage: kinds.stages,
      standardType: kinds.standardTypes,
      verificationMethod: kinds.verificationMethods,
      limitOperator: kinds.limitOperators,
      sectionKind: Object.keys(labels.sectionKindLabels),
      nature: Object.keys(labels.natureLabels),
      language: Object.keys(labels.languageLabels),
    }
    for (const [name, values] of Object.entries(enumerations)) expect(definitions[name].enum, name).toEqual(values)
  })

  it('have the same units as the authoring schemas', () => {
    const read = (path: string) => JSON.parse(readFileSync(new URL(`../schemas/${path}`, import.meta.url), 'utf8'))
    const published = read('published/definitions.schema.json').$defs.unit.enum
    expect(published).toEqual(read('authoring/common.schema.json').$defs.unit.enum)
  })

  it.each([
    ['a property that nobody knows', { extra: 1 }],
    ['null for what is unknown', { title: null }],
    ['a number for an id', { id: '6.2.1' }],
    ['a modality that does not exist', { modality: 'must' }],
    ['a span of three', { modal: { literal: '应', polarity: 'positive', span: [1, 2, 3] } }],
    ['a digest of another kind', { digest: { text: 'abc', semantic: 'abc' } }],
  ])('refuse a provision with %s', (_, change) => {
    const lines = artifacts.find(({ path }) => path.endsWith('clauses.ndjson'))
    const provision = JSON.parse(String(lines?.content).split('\n')[0] ?? '')
    const { faultsBy } = validatorOf(artifacts, baseUrl)
    expect(faultsBy('provision', provision)).toEqual([])
    expect(faultsBy('provision', { ...provision, ...change })).not.toEqual([])
  })
})

interface Part {
  readonly [keyword: string]: unknown
  readonly properties?: Readonly<Record<string, unknown>>
}

/** A schema and every schema and keyword within it. */
function partsOf(value: unknown): Part[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Part, ...Object.values(value).flatMap(partsOf)]
}

function publishedKeys({ path, content }: Artifact): string[] {
  if (path.includes('/schemas/') || !path.endsWith('.json')) return []
  return partsOf(JSON.parse(String(content))).flatMap((part) => Object.keys(part))
}

/** The workspaces that are meant to compile: those under test/workspaces with a configuration, and this repository's. */
function workspaces(): (readonly [name: string, root: string])[] {
  const folder = new URL('./workspaces/', import.meta.url)
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const inputs = names.map((name) => [name, new URL(`${name}/input/`, folder).pathname] as const)
  const own = ['of this repository', new URL('..', import.meta.url).pathname] as const
  return [...inputs, own].filter(([, root]) => existsSync(`${root}normdown.config.json`))
}

function catalogOf(root: string): Catalog {
  const { source, publication } = readConfig(root)
  const documents = readSources(root, source).sources.map(parse)
  return compile(documents, { source, publication, generator: { name: 'normdown', version: '0.0.0' } }).catalog
}
