import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Artifact } from '../../src/model/artifact.ts'

/** Validates published JSON as an importer would: by the schemas that the same artifacts serve, at their own addresses. */
export interface Validator {
  /** What is wrong with `document` by the schema that it names, one line each; empty if nothing is. */
  readonly faultsOf: (document: { readonly $schema: string }) => string[]
  /** What is wrong with `value` by the schema called `name`. */
  readonly faultsBy: (name: string, value: unknown) => string[]
}

/** Makes a validator of the schemas among `artifacts`, which are served below `baseUrl`. */
export function validatorOf(artifacts: readonly Artifact[], baseUrl: string): Validator {
  const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true, allowUnionTypes: true })
  formats.default(ajv)
  for (const { path, content } of artifacts) {
    if (!path.startsWith('api/v1/schemas/')) continue
    const schema = JSON.parse(String(content)) as { $id: string }
    // A relative $id counts from where the schema was fetched, which a reader of the file knows and Ajv does not.
    ajv.addSchema({ ...schema, $id: new URL(schema.$id, baseUrl + path).href })
  }
  const faults = (address: string, value: unknown): string[] => {
    const validate = ajv.getSchema(address)
    if (!validate) return [`no schema is served at ${address}`]
    return validate(value) ? [] : (validate.errors ?? []).map(inWords)
  }
  return {
    faultsOf: (document) => faults(document.$schema, document),
    faultsBy: (name, value) => faults(`${baseUrl}api/v1/schemas/${name}/1.0.0.json`, value),
  }
}

/** Every published file among `artifacts` with what is wrong with it, for an assertion that shows all at once. */
export function faultsIn(artifacts: readonly Artifact[], baseUrl: string): string[] {
  const { faultsOf, faultsBy } = validatorOf(artifacts, baseUrl)
  return artifacts.flatMap(({ path, content }) => {
    const text = String(content)
    if (path.startsWith('api/v1/schemas/') || path === 'api/v1/openapi.json') return []
    const found = path.endsWith('.ndjson')
      ? text.split('\n').flatMap((line) => (line === '' ? [] : faultsBy('provision', JSON.parse(line))))
      : path.endsWith('.json')
        ? faultsOf(JSON.parse(text))
        : []
    return found.map((fault) => `${path}${fault}`)
  })
}

function inWords({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath} ${message} ${JSON.stringify(params)}`
}
