import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { authoringSchemas } from '../../scripts/generate/authoring-schemas.ts'
import { authoringTypes } from '../../scripts/generate/authoring-types.ts'
import { isSchema, readSchemas, type Schema } from '../../scripts/generate/read-schemas.ts'
import { units } from '../../src/language/units.ts'
import { limitOperators, stages, standardTypes, unitKinds, verificationMethods } from '../../src/model/kinds.ts'
import { wordListIds } from '../../src/model/lexicon.ts'

const schemas = readSchemas()
const common = definitionsOf('common')

describe('the authoring schemas', () => {
  test.each([...schemas])('%s is a schema of draft 2020-12', (_name, schema) => {
    const ajv = new Ajv2020()
    ajv.validateSchema(schema)
    expect(ajv.errors ?? []).toEqual([])
  })

  test.each(unitKinds)('%s.schema.json is for files of that kind', (kind) => {
    expect(schemas.get(kind)).toMatchObject({ properties: { kind: { const: kind } } })
    expect(schemas.get(kind)?.required).toContain('kind')
  })

  test.each([
    ['standard types', property('standard', 'type'), standardTypes],
    ['stages', property('standard', 'stage'), stages],
    ['verification methods', common.verificationMethod, verificationMethods],
    ['limit operators', common.limitOperator, limitOperators],
    ['units', common.unit, units.map(({ id }) => id)],
  ])('allow the %s of the model, in its order', (_name, schema, values) => {
    expect(schema).toMatchObject({ enum: [...values] })
  })

  test('know the lists of words of the model', () => {
    const lexicon = property('config', 'lexicon') as Schema | undefined
    expect(Object.keys(lexicon?.properties ?? {})).toEqual([...wordListIds])
  })

  test('allow the same units in every place', () => {
    const places = [...schemas.values()]
      .flatMap(partsOf)
      .filter((part) => isSchema(part.properties) && part.properties.unit)
    expect(places.length).toBeGreaterThan(4)
    for (const { properties } of places) expect(JSON.stringify(properties)).toMatch(/"\$ref":"[^"]*#\/\$defs\/unit"/)
  })

  test('say of every group of fields which fields it may have', () => {
    const open = [...schemas.values()]
      .flatMap(partsOf)
      .filter((part) => part.type === 'object' && part.additionalProperties === undefined && !part.discriminator)
    expect(open).toEqual([])
  })

  test('explain every field in Chinese and in English', () => {
    const fields = [...schemas].flatMap(([name, schema]) =>
      partsOf(schema).flatMap(({ properties, type }) =>
        isSchema(properties) && type !== undefined
          ? Object.entries(properties).map(([field, value]) => [`${name}: ${field}`, explanation(name, value)] as const)
          : [],
      ),
    )
    expect(fields.length).toBeGreaterThan(150)
    const unexplained = fields.filter(([, text]) => !/^\S.*\p{Script=Han}.*\n[^\p{Script=Han}]+$/u.test(text))
    expect(unexplained).toEqual([])
  })

  test('give a sentence in both languages for every pattern', () => {
    for (const part of [...schemas.values()].flatMap(partsOf)) {
      if (typeof part.pattern === 'string')
        expect(part.patternErrorMessage).toMatch(/^应为[^\n]+[^。]\nExpected [^\n]+[^.]$/)
    }
  })
})

describe('what is generated from them', () => {
  test.each([
    ['authoring.generated.ts', authoringTypes],
    ['authoring-schemas.generated.ts', authoringSchemas],
  ])('src/schema/%s is as npm run generate would write it', async (file, generate) => {
    expect(readFileSync(new URL(`../../src/schema/${file}`, import.meta.url), 'utf8')).toBe(await generate())
  })

  test('the types are readonly throughout', async () => {
    const lines = (await authoringTypes()).split('\n')
    const fields = lines.filter((line) => /^ +[\w$'[][^*]*?\??:(?: |$)/.test(line))
    expect(fields.length).toBeGreaterThan(150)
    expect(fields.filter((line) => !/^ +readonly /.test(line))).toEqual([])
    expect(lines.filter((line) => /(?<!readonly )\b\w+\[\]|\)\[\]|\bArray</.test(line))).toEqual([])
  })
})

function definitionsOf(name: string): Schema {
  const definitions = schemas.get(name)?.$defs
  return isSchema(definitions) ? definitions : {}
}

function property(name: string, field: string): unknown {
  const properties = schemas.get(name)?.properties
  return isSchema(properties) ? properties[field] : undefined
}

/** The description of a field, its own or that of the definition it refers to. */
function explanation(name: string, field: unknown): string {
  if (!isSchema(field)) return field === false ? '无\nnone' : ''
  if (typeof field.description === 'string') return field.description
  const [file, key = ''] = String(field.$ref).split('#/$defs/')
  const definition = definitionsOf(file === '' ? name : String(file).replace('.schema.json', ''))[key]
  return isSchema(definition) ? String(definition.description) : ''
}

/** A schema and all schemas within it. */
function partsOf(schema: unknown): readonly Schema[] {
  if (Array.isArray(schema)) return schema.flatMap(partsOf)
  return isSchema(schema) ? [schema, ...Object.values(schema).flatMap(partsOf)] : []
}
