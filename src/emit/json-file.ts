import type { Artifact } from '../model/artifact.ts'
import type { Catalog } from '../model/catalog.ts'
import { apiFolder } from './addresses.ts'

/** Version of the published contract, one for all its schemas. */
export const schemaVersion = '1.0.0'

/** A JSON file under `api/v1/` at `path`, with the head that all of them share and text in Unicode normal form C. */
export function jsonFile(catalog: Catalog, schema: string, file: { path: string; content: object }): Artifact {
  const whole = { ...headOf(catalog, schema), ...file.content }
  return { path: file.path, content: `${inNormalForm(whole, 2)}\n` }
}

/** One line of NDJSON: `value` without a head and without line breaks. */
export function jsonLine(value: object): string {
  return `${inNormalForm(value)}\n`
}

/** What every JSON file begins with: its schema, the version of the contract, and what wrote it. */
export function headOf(catalog: Catalog, schema: string): object {
  return { $schema: schemaUri(catalog, schema), schemaVersion, generator: catalog.generator }
}

/** Where the schema called `name` is served. */
export function schemaUri(catalog: Catalog, name: string): string {
  return `${catalog.publication.baseUrl}${apiFolder}schemas/${name}/${schemaVersion}.json`
}

/** JSON in normal form C; almost always it is so already, and then nothing is looked at one by one. */
function inNormalForm(value: object, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent)
  return text.normalize('NFC') === text ? text : JSON.stringify(value, normalForm, indent)
}

/** Markup keeps a combining solidus apart from the `>` before it: the two compose, and a tag would lose its end. */
function normalForm(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  return markupKeys.has(key) ? value.replaceAll('>\u0338', '>&#824;').normalize('NFC') : value.normalize('NFC')
}

const markupKeys = new Set(['html', 'mathml', 'svg'])
