import type { Edition } from './edition.ts'
import type { GrowingBytes } from './growing-bytes.ts'
import { jsonText } from './json-file.ts'
import { provisionJson } from './provision.ts'

/** The provisions of an edition as they are published, each on a line of JSON in UTF-8. */
export interface ProvisionLines {
  /** The lines from `start` to before `end` as elements of a list: between two of them a comma and a line end. */
  readonly between: (start: number, end: number) => Uint8Array
}

/** Writes the provisions of `edition` once for all the files that hold them, into `lines`, which it clears. */
export function provisionLines(edition: Edition, lines: GrowingBytes): ProvisionLines {
  lines.clear()
  const ends: number[] = []
  for (const placed of edition.provisions) {
    if (ends.length > 0) lines.addBytes(separator)
    lines.addText(jsonText(provisionJson(edition, placed)))
    ends.push(lines.length())
  }
  const startOf = (line: number): number => (line === 0 ? 0 : (ends[line - 1] ?? 0) + separator.length)
  return { between: (start, end) => lines.between(startOf(start), ends[end - 1] ?? 0) }
}

const separator = Buffer.from(',\n')
