import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../schemas/published/', import.meta.url)
const ending = '.schema.json'

/** The published schemas as a module, byte for byte, so that emitting reads no file. */
export function publishedSchemas(): string {
  const schemas = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => [name.slice(0, -ending.length), readFileSync(new URL(name, folder), 'utf8')] as const)
  return [
    '// Generated from schemas/published by npm run generate. Change the schemas, not this file.',
    '',
    '/** The published schemas as text, by the name before `.schema.json`. */',
    'export const publishedSchemas: Readonly<Record<string, string>> = {',
    ...schemas.map(([name, text]) => `  ${JSON.stringify(name)}: ${JSON.stringify(text)},`),
    '}',
    '',
  ].join('\n')
}
