import type { Compilation } from '../model/compilation.ts'
import type { Place } from '../model/place.ts'

/** Where the outline of a standard names a section first; asked for few of them. */
export function outlinePlace({ outlines }: Compilation, standard: string, section: string): Place | undefined {
  return outlines.find((entry) => entry.id === section && entry.standard === standard)?.place
}
