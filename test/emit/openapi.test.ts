import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { emit } from '../../src/emit/index.ts'
import { catalogFixture } from './catalog-fixture.ts'
import { jsonOf } from './emitted.ts'
import { validatorOf } from './validator.ts'

const artifacts = emit(catalogFixture)
const description = jsonOf(artifacts, 'openapi.json')
const templates = Object.keys(description.paths)

/** The files of `api/v1/` that a path of the description means. */
function filesOf(template: string): string[] {
  const form = new RegExp(`^api/v1${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)
  return artifacts.flatMap(({ path }) => (form.test(path) ? [path] : []))
}

test('the description is one of OpenAPI 3.1', () => {
  const text = readFileSync(new URL('./openapi-3.1.schema.yaml', import.meta.url), 'utf8')
  // Schemas stand for themselves here; other dialects of JSON Schema than the one meant need no door.
  const schema = parse(text.replaceAll("$dynamicRef: '#meta'", "$ref: '#/$defs/schema'"))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addFormat('media-range', true)
  const validate = ajv.compile(schema)
  validate(description)
  expect(validate.errors ?? []).toEqual([])
})

test('its server is where the files are', () => {
  expect(description.servers[0].url).toBe(`${catalogFixture.publication.baseUrl}api/v1`)
})

test('no two operations have one name', () => {
  const names = templates.map((template) => description.paths[template].get.operationId)
  expect(new Set(names).size).toBe(names.length)
})

test('every file is described by exactly one path', () => {
  const described = templates.flatMap(filesOf)
  expect(described.toSorted()).toEqual(artifacts.map(({ path }) => path).toSorted())
})

describe.each(templates)('%s', (template) => {
  const { get, parameters = [] } = description.paths[template]
  const [mediaType = ''] = Object.keys(get.responses[200].content)
  const { schema } = get.responses[200].content[mediaType]

  test('has files, of the type that the manifest names', () => {
    const files = filesOf(template)
    expect(files.length).toBeGreaterThan(0)
    const listed = jsonOf(artifacts, 'manifest.json').files
    for (const file of files.filter((path) => path !== 'api/v1/manifest.json')) {
      const found = listed.find(({ path }: { path: string }) => `api/v1/${path}` === file)
      expect(`${file} ${found?.mediaType}`).toBe(`${file} ${mediaType}`)
    }
  })

  test('names every parameter of its address, each described once', () => {
    const names = Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => `#/components/parameters/${name}`)
    expect(parameters.map(({ $ref }: { $ref: string }) => $ref)).toEqual(names)
    for (const name of names) expect(description.components.parameters[name.split('/').at(-1) ?? '']).toBeDefined()
  })

  test('has the schema by which its files are valid', () => {
    if (schema.$ref === undefined) return
    const { faultsBy } = validatorOf(artifacts, catalogFixture.publication.baseUrl)
    const name = /schemas\/([^/]+)\//.exec(schema.$ref)?.[1] ?? ''
    for (const file of filesOf(template))
      expect(faultsBy(name, jsonOf(artifacts, file.slice('api/v1/'.length)))).toEqual([])
  })
})
