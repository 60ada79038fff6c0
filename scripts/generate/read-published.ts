import { readFileSync } from 'node:fs'
import { isSchema, type Schema } from './read-schemas.ts'

/** A published schema by the name before `.schema.json`. */
export function readPublished(name: string): Schema {
  const file = new URL(`../../schemas/published/${name}.schema.json`, import.meta.url)
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isSchema(schema)) throw new Error(`Cannot generate from ${file.pathname}: expected an object`)
  return schema
}
