import type { Edition, PlacedProvision } from './edition.ts'
import { jsonText } from './json-file.ts'
import { provisionJson } from './provision.ts'

/** Provisions as they are published, each on a line of JSON in UTF-8 without its line end. */
export type ProvisionLines = ReadonlyMap<PlacedProvision, Uint8Array>

/** Writes the provisions of `edition` once for all the files that hold them. */
export function provisionLines(edition: Edition): ProvisionLines {
  return new Map(edition.provisions.map((placed) => [placed, Buffer.from(jsonText(provisionJson(edition, placed)))]))
}
