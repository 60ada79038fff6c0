import type { Artifact } from '../model/artifact.ts'
import type { Catalog } from '../model/catalog.ts'
import { type Endpoint, editionEndpoints, mediaTypeOf, publicationEndpoints } from '../model/endpoints.ts'
import { localized, type Message } from '../model/text.ts'
import { apiFolder } from './addresses.ts'
import type { Family } from './family.ts'
import { schemaUri, schemaVersion } from './json-file.ts'

/**
 * `openapi.json`: every kind of file as OpenAPI 3.1 describes it, with the schemas that they name, for tools that make
 * clients, documents and tests.
 */
export function emitOpenApi({ catalog }: Family): Artifact[] {
  const { publication } = catalog
  const description = {
    openapi: '3.1.1',
    info: {
      title: inBoth(publication.title),
      version: schemaVersion,
      description: inBoth({
        zh: '标准的条款、术语、指标和检查表，均为静态文件。编号会变，标识不变。',
        en: 'Provisions, terms, metrics and checklists of standards as static files. Numbers change, ids do not.',
      }),
      license: publication.licence && {
        name: localized(publication.licence.title, 'en'),
        url: publication.licence.url,
      },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: publication.baseUrl + apiFolder.replace(/\/$/, '') }],
    tags: [
      { name: 'publication', description: inBoth({ zh: '整个出版物', en: 'The whole publication' }) },
      { name: 'edition', description: inBoth({ zh: '一项标准的一个版本', en: 'One edition of a standard' }) },
    ],
    paths: Object.fromEntries([
      ...publicationEndpoints.map((endpoint) => pathOf(catalog, endpoint, { tag: 'publication', folder: '/' })),
      ...editionEndpoints.map((endpoint) =>
        pathOf(catalog, endpoint, { tag: 'edition', folder: '/{standard}/{edition}/' }),
      ),
      pathOf(catalog, schemaEndpoint, { tag: 'publication', folder: '/' }),
    ]),
    components: { parameters: parametersOf(catalog) },
  }
  return [{ path: `${apiFolder}openapi.json`, content: `${JSON.stringify(description, null, 2)}\n` }]
}

const schemaEndpoint: Endpoint = {
  path: `schemas/{name}/${schemaVersion}.json`,
  holds: { zh: '一种文件的JSON Schema', en: 'JSON Schema of one kind of file' },
}

function pathOf(catalog: Catalog, endpoint: Endpoint, { tag, folder }: { tag: string; folder: string }) {
  const { path, holds } = endpoint
  const whole = folder + path
  const names = Array.from(whole.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)
  const operation = {
    operationId: operationId(path),
    summary: inBoth(holds),
    tags: [tag],
    responses: {
      200: {
        description: inBoth(holds),
        content: { [mediaTypeOf(path)]: { schema: schemaOf(catalog, endpoint) } },
      },
      404: { description: inBoth({ zh: '没有这个文件', en: 'No such file' }) },
    },
  }
  const parameters = names.map((name) => ({ $ref: `#/components/parameters/${name}` }))
  return [whole, { ...(parameters.length > 0 ? { parameters } : {}), get: operation }] as const
}

function schemaOf(catalog: Catalog, { path, schema }: Endpoint): object {
  if (schema !== undefined && !path.endsWith('.ndjson')) return { $ref: schemaUri(catalog, schema) }
  return path.endsWith('.json') ? { type: 'object' } : { type: 'string' }
}

/** `clauses/{unit}.json` → `getClausesUnit`. */
function operationId(path: string): string {
  const words = path
    .replace(schemaVersion, '')
    .split(/[^A-Za-z]+/)
    .filter((word) => word !== '')
  return `get${words.map((word) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`).join('')}`
}

function parametersOf({ standards }: Catalog) {
  const parameter = (name: string, says: Message, schema: object) => ({
    name,
    in: 'path',
    required: true,
    description: inBoth(says),
    schema: { type: 'string', ...schema },
  })
  const id = { pattern: '^[a-z0-9][a-z0-9-]*$' }
  return {
    standard: parameter(
      'standard',
      { zh: '标准的标识', en: 'Id of the standard' },
      oneOf(standards.map(({ id }) => id)),
    ),
    edition: parameter(
      'edition',
      { zh: '版本，如2026', en: 'Edition, such as 2026' },
      oneOf(standards.map(({ edition }) => edition)),
    ),
    unit: parameter('unit', { zh: '条文的标识', en: 'Id of the clause' }, id),
    section: parameter('section', { zh: '章或附录的标识', en: 'Id of the chapter or annex' }, id),
    name: parameter('name', { zh: '模式的名称', en: 'Name of the schema' }, id),
  }
}

function oneOf(values: readonly string[]): object {
  return values.length === 0 ? {} : { enum: [...new Set(values)] }
}

function inBoth({ zh, en }: { readonly zh?: string | undefined; readonly en?: string | undefined }): string {
  return [zh, en].filter((text) => text !== undefined).join(' · ')
}
