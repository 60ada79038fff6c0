import type { Artifact } from '../model/artifact.ts'
import type { Catalog } from '../model/catalog.ts'
import { apiFolder } from './addresses.ts'
import type { MadeFile } from './content.ts'
import { jsonBeginning, jsonEnding, jsonLines, jsonParts, type ReadyList } from './json-lines.ts'

/** Version of the published contract, one for all its schemas. */
export const schemaVersion = '1.0.0'

/** A JSON file under `api/v1/` as its emitter knows it. */
export interface JsonFile {
  readonly path: string
  /** What it holds besides its head. */
  readonly content: object
}

/** The same where it begins as several files do, and ends in a list that is written already. */
export interface ListingFile extends JsonFile {
  /** See `fileBeginning`. */
  readonly beginning: Uint8Array
  readonly list: ReadyList
}

/** A JSON file with the head that all of them share and text in Unicode normal form C, on lines as in `jsonLines`. */
export function jsonFile(catalog: Catalog, schema: string, { path, content }: JsonFile): Artifact {
  return { path, content: jsonLines({ ...headOf(catalog, schema), ...content }, jsonText) }
}

/** The same in pieces: a large file is not put together before it is written. */
export function jsonFileInPieces(catalog: Catalog, schema: string, { path, content }: JsonFile): MadeFile {
  return { path, content: [...jsonParts({ ...headOf(catalog, schema), ...content }, jsonText, '\n'), '\n'] }
}

/** What files of the schema `schema` begin with that have `content` in common: their head and that. */
export function fileBeginning(catalog: Catalog, schema: string, content: object): Uint8Array {
  return jsonBeginning({ ...headOf(catalog, schema), ...content }, jsonText)
}

/** A JSON file that begins as others do and ends in a list which is written already. */
export function listingFile({ path, beginning, content, list }: ListingFile): MadeFile {
  return { path, content: [beginning, ...jsonEnding(list, content, jsonText)] }
}

/** The same indented: a small file that people read as it is. */
export function indentedJsonFile(catalog: Catalog, schema: string, { path, content }: JsonFile): Artifact {
  return { path, content: `${inNormalForm({ ...headOf(catalog, schema), ...content }, 2)}\n` }
}

/** `value` as JSON on one line, in normal form C. */
export function jsonText(value: unknown): string {
  return inNormalForm(value)
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
function inNormalForm(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent)
  return text.normalize('NFC') === text ? text : JSON.stringify(value, normalForm, indent)
}

/** Markup keeps a combining solidus apart from the `>` before it: the two compose, and a tag would lose its end. */
function normalForm(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  return markupKeys.has(key) ? value.replaceAll('>\u0338', '>&#824;').normalize('NFC') : value.normalize('NFC')
}

const markupKeys = new Set(['html', 'mathml', 'svg'])
