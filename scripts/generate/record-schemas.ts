import { readRecordSchema } from './read-record-schemas.ts'

/** The schemas of the files that a user writes for computing metrics, as a module, so that validating reads no file. */
export function recordSchemas(): string {
  const schemas = Object.fromEntries(
    ['records-map', 'working-calendar'].map((name) => {
      const { $id: _id, ...schema } = readRecordSchema(name)
      return [name, schema]
    }),
  )
  return [
    '// Generated from schemas/records by npm run generate. Change the schemas, not this file.',
    '',
    '/** The schemas of a map of records and of a working calendar. */',
    `export const recordSchemas: Readonly<Record<'records-map' | 'working-calendar', object>> = ${JSON.stringify(schemas, null, 2)}`,
    '',
  ].join('\n')
}
