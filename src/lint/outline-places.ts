import type { Compilation } from '../model/compilation.ts'
import type { Place } from '../model/place.ts'

/** Where the outline names each section that it puts into a standard, by `<standard>/<section>`. */
export function outlinePlaces({ outlines }: Compilation): ReadonlyMap<string, Place> {
  return new Map(outlines.toReversed().map(({ standard, id, place }) => [`${standard}/${id}`, place]))
}
