import { readFileSync } from 'node:fs'
import { unitKinds } from '../../src/model/kinds.ts'

/** A JSON Schema, or a part of one. */
export interface Schema {
  readonly [keyword: string]: unknown
}

/** The authoring schemas by name: what the kinds share, the kinds in their order, the configuration. */
export function readSchemas(): ReadonlyMap<string, Schema> {
  return new Map(['common', ...unitKinds, 'config'].map((name) => [name, readSchema(name)]))
}

function readSchema(name: string): Schema {
  const file = new URL(`../../schemas/authoring/${name}.schema.json`, import.meta.url)
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isSchema(schema)) throw new Error(`Cannot generate from ${file.pathname}: expected an object`)
  return schema
}

/** Whether `value` is an object, and so can be a schema. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
