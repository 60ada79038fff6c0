import { readSchemas } from './read-schemas.ts'

/** The authoring schemas as a module, so that validating reads no file. */
export function authoringSchemas(): string {
  const schemas = Object.fromEntries(readSchemas())
  return [
    '// Generated from schemas/authoring by npm run generate. Change the schemas, not this file.',
    '',
    "import type { UnitKind } from '../model/kinds.ts'",
    '',
    '/** The authoring schemas, by the name before `.schema.json`. */',
    `export const authoringSchemas: Readonly<Record<UnitKind | 'common' | 'config', object>> = ${JSON.stringify(schemas, null, 2)}`,
    '',
  ].join('\n')
}
