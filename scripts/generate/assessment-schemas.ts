import { readPublished } from './read-published.ts'
import { isSchema, type Schema } from './read-schemas.ts'

/** The schemas by which the scoring reads its input, each whole in itself and without words, as a module. */
export function assessmentSchemas(): string {
  return [
    '// Generated from schemas/published by npm run generate. Change the schemas, not this file.',
    '',
    "import type { StructureSchema } from './structure.ts'",
    '',
    '/** Structure of an assessment. */',
    `export const assessmentSchema: StructureSchema = ${JSON.stringify(bundled('assessment'), null, 2)}`,
    '',
    '/** Structure of what scoring reads of a `criteria.json`. */',
    `export const criteriaSchema: StructureSchema = ${JSON.stringify(bundled('vectors', 'scheme'), null, 2)}`,
    '',
  ].join('\n')
}

/** A schema, or one of its definitions, with what it refers to among its own definitions. */
function bundled(name: string, definition?: string): Schema {
  const { $defs: shared } = readPublished('definitions')
  const { $id: _id, $schema: _schema, $defs: own, ...root } = readPublished(name)
  const definitions: Record<string, unknown> = {}
  const collect = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(collect)
    if (!isSchema(value)) return value
    const entries = Object.entries(value).filter(([key, part]) => !(wordy.has(key) && typeof part === 'string'))
    return Object.fromEntries(entries.map(([key, part]) => [key, key === '$ref' ? refer(String(part)) : collect(part)]))
  }
  const refer = (reference: string): string => {
    const key = reference.slice(reference.lastIndexOf('/') + 1)
    const source = reference.startsWith('#') ? own : shared
    if (!(key in definitions) && isSchema(source)) {
      definitions[key] = {}
      definitions[key] = collect(source[key])
    }
    return `#/$defs/${key}`
  }
  const schema = collect(definition !== undefined && isSchema(own) ? own[definition] : root)
  return { ...(isSchema(schema) ? schema : {}), $defs: definitions }
}

/** Keywords that say something to people only; as names of properties they hold schemas. */
const wordy: ReadonlySet<string> = new Set(['title', 'description', '$comment'])
