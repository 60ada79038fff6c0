import { capitalized, declare } from './authoring-types.ts'
import { readPublished } from './read-published.ts'
import { isSchema, type Schema } from './read-schemas.ts'

const banner = `// Generated from schemas/published by npm run generate. Change the schemas, not this file.

import type { Localized, Message } from '../model/text.ts'
`

/** TypeScript types of an assessment and of its result: one for each schema and each of its definitions, all readonly. */
export async function assessmentTypes(): Promise<string> {
  const named = [...namedSchemas('assessment'), ...namedSchemas('result')]
  const declarations = await Promise.all(named.map(declare))
  return `${banner}\n${declarations.map(withAbsence).join('\n')}`
}

function namedSchemas(name: string): readonly (readonly [string, Schema])[] {
  const { $defs, title: _title, $id: _id, ...root } = readPublished(name)
  const definitions = isSchema($defs) ? Object.entries($defs) : []
  return [[capitalized(name), root], ...definitions].map(
    ([key, schema]) => [capitalized(String(key)), plainTypes(schema) as Schema] as const,
  )
}

/** References to the shared definitions as the types that they stand for. */
function plainTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainTypes)
  if (!isSchema(value)) return value
  const { $ref, ...rest } = value
  const shared = typeof $ref === 'string' ? /definitions\/1\.0\.0\.json#\/\$defs\/(\w+)$/.exec($ref)?.[1] : undefined
  const entries = Object.entries(rest).map(([key, part]) => [key, plainTypes(part)] as const)
  const reference =
    $ref === undefined ? {} : shared === undefined ? { $ref } : { tsType: sharedTypes[shared] ?? 'string' }
  return { ...Object.fromEntries(entries), ...reference }
}

const sharedTypes: Readonly<Record<string, string>> = {
  schemaVersion: "'1.0.0'",
  localized: 'Localized',
  message: 'Message',
}

/** Optional properties may also hold `undefined`, which writing as JSON leaves out. */
function withAbsence(source: string): string {
  return source.replaceAll(/^( +readonly [\w$'-]+\?: )([^\n{]+)$/gm, '$1$2 | undefined')
}
