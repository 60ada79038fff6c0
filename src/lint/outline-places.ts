import type { Compilation } from '../model/compilation.ts'
import { onceEach } from '../model/once-each.ts'
import type { Place } from '../model/place.ts'

/** Where the outline names each section that it puts into a standard, by `<standard>/<section>`. */
export const outlinePlaces = onceEach(
  ({ outlines }: Compilation): ReadonlyMap<string, Place> =>
    new Map(outlines.toReversed().map(({ standard, id, place }) => [`${standard}/${id}`, place])),
)
