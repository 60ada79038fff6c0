import { readRecordSchema, recordSchemaNames } from './read-record-schemas.ts'

/** The schemas of the files that computing metrics reads, as a module, so that validating reads no file. */
export function recordSchemas(): string {
  const schemas = Object.fromEntries(
    recordSchemaNames.map((name) => {
      const { $id: _id, ...schema } = readRecordSchema(name)
      return [name, schema]
    }),
  )
  return [
    '// Generated from schemas/records by npm run generate. Change the schemas, not this file.',
    '',
    '/** The schemas of a map of records, of a working calendar and of results. */',
    `export const recordSchemas: Readonly<Record<'records-map' | 'working-calendar' | 'metric-results', object>> = ${JSON.stringify(schemas, null, 2)}`,
    '',
  ].join('\n')
}
