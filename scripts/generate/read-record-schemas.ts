import { readFileSync } from 'node:fs'
import { isSchema, type Schema } from './read-schemas.ts'

/** The schemas of what the computing of metrics reads and writes, by the name before `.schema.json`. */
export const recordSchemaNames = ['records-map', 'working-calendar', 'metric-results'] as const

/** One of them. */
export function readRecordSchema(name: string): Schema {
  const file = new URL(`../../schemas/records/${name}.schema.json`, import.meta.url)
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isSchema(schema)) throw new Error(`Cannot generate from ${file.pathname}: expected an object`)
  return schema
}
