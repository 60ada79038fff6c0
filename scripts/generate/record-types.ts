import { capitalized, declare } from './authoring-types.ts'
import { readRecordSchema, recordSchemaNames } from './read-record-schemas.ts'
import { isSchema, type Schema } from './read-schemas.ts'

const banner = `// Generated from schemas/records by npm run generate. Change the schemas, not this file.

import type { Localized, Message } from '../model/text.ts'
`

const rootNames: Readonly<Record<string, string>> = {
  'records-map': 'RecordsMap',
  'working-calendar': 'CalendarFile',
  'metric-results': 'MetricResults',
}

/** Definitions that stand for types of the model. */
const modelTypes: Readonly<Record<string, string>> = {
  localizedText: 'Localized',
  resultTitle: 'Localized',
  resultMessage: 'Message',
}

/** TypeScript types of the map of records, of a working calendar and of the results, all readonly. */
export async function recordTypes(): Promise<string> {
  const named = new Map(recordSchemaNames.flatMap((name) => namedSchemas(name)))
  for (const name of Object.keys(modelTypes)) named.delete(capitalized(name))
  const declarations = await Promise.all([...named].map(declare))
  return `${banner}\n${declarations.map(withAbsence).join('\n')}`
}

function namedSchemas(name: string): readonly (readonly [string, Schema])[] {
  const { $defs, title: _title, $id: _id, ...root } = readRecordSchema(name)
  const definitions = isSchema($defs) ? Object.entries($defs) : []
  return [[rootNames[name] ?? name, root] as const, ...definitions].map(
    ([key, schema]) => [capitalized(key), forDeclaring(schema) as Schema] as const,
  )
}

/** The schema without what says nothing to a type, and with the model's types where it refers to them. */
function forDeclaring(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forDeclaring)
  if (!isSchema(value)) return value
  const { minProperties: _least, maxProperties: _most, propertyNames: _names, ...rest } = value
  const name = typeof rest.$ref === 'string' ? rest.$ref.slice(rest.$ref.lastIndexOf('/') + 1) : ''
  const modelType = modelTypes[name]
  if (modelType !== undefined) return { description: rest.description, tsType: modelType }
  return Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, forDeclaring(part)]))
}

/** Optional properties may also hold `undefined`, which writing as JSON leaves out. */
function withAbsence(source: string): string {
  return source.replaceAll(/^( +readonly [\w$'-]+\?: )([^\n{]+)$/gm, '$1$2 | undefined')
}
