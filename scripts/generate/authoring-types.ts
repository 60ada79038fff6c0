import { compile, type Options } from 'json-schema-to-typescript'
import { isSchema, readSchemas, type Schema } from './read-schemas.ts'

const banner = '// Generated from schemas/authoring by npm run generate. Change the schemas, not this file.\n'

const rootNames: Readonly<Record<string, string>> = {
  parameters: 'ParametersFile',
  vocabulary: 'VocabularyFile',
  config: 'NormdownConfig',
}

/**
 * TypeScript types of what an author can write: one for each kind of unit, for the configuration, and for every
 * definition of the schemas, all readonly.
 */
export async function authoringTypes(): Promise<string> {
  const declarations = await Promise.all(
    [...readSchemas()].flatMap(([name, schema]) => namedSchemas(name, schema)).map(declare),
  )
  return `${banner}\n${declarations.join('\n')}`
}

/** The schema itself under its type's name, and each of its definitions under its own. */
function namedSchemas(name: string, schema: Schema): readonly (readonly [string, Schema])[] {
  const { $defs, title: _title, ...root } = schema
  const definitions = isSchema($defs) ? Object.entries($defs) : []
  return [
    ...(name === 'common' ? [] : [[rootNames[name] ?? `${capitalized(name)}FrontMatter`, root] as const]),
    ...definitions.map(([key, definition]) => [capitalized(key), definition as Schema] as const),
  ]
}

/** The readonly TypeScript type of one schema, under its name; a reference is the type named after what it refers to. */
export async function declare([name, schema]: readonly [string, Schema]): Promise<string> {
  const source = await compile(forTypes(schema), name, options)
  return source.replaceAll(property, '$1readonly $2').replaceAll(list, 'readonly $&')
}

const options: Partial<Options> = {
  additionalProperties: false,
  bannerComment: '',
  ignoreMinAndMaxItems: true,
  unknownAny: true,
  style: { semi: false, singleQuote: true, printWidth: 120, trailingComma: 'all' },
}

/** A property or index signature at the start of its line. */
const property = /^( +)((?:[\w$]+|'[^']+'|\[k: string\])\??:(?=\s))/gm
/** A list of a named or built-in type. */
const list = /\b[A-Za-z]\w*\[\]/g

/** `schema` with references as type names, and without the keywords that say more than a type can. */
function forTypes(schema: Schema): Schema {
  const keywords = 'discriminator' in schema ? ['description', 'oneOf'] : Object.keys(schema)
  return Object.fromEntries(
    keywords
      .filter((keyword) => !beyondTypes.has(keyword) && !(keyword === 'oneOf' && isAboutPresence(schema[keyword])))
      .map((keyword) =>
        keyword === '$ref'
          ? ['tsType', typeOfReference(String(schema[keyword]))]
          : [keyword === '$comment' ? 'description' : keyword, forTypesDeep(schema[keyword])],
      ),
  )
}

const beyondTypes = new Set(['not', 'propertyNames', 'pattern', 'patternErrorMessage', 'format'])

function forTypesDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forTypesDeep)
  return isSchema(value) ? forTypes(value) : value
}

/** Whether the branches only say which fields go together. */
function isAboutPresence(branches: unknown): boolean {
  return (
    Array.isArray(branches) &&
    branches.every((branch) => isSchema(branch) && 'required' in branch && !('type' in branch))
  )
}

function typeOfReference(reference: string): string {
  return capitalized(reference.slice(reference.lastIndexOf('/') + 1))
}

/** `name` with its first letter as a capital. */
export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
