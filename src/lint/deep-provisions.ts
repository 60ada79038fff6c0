import type { Place } from '../model/place.ts'
import type { LintedFamily } from './linted-family.ts'
import { groupsOf, levelsBelowChapter } from './provision-groups.ts'

/** The first provision of each section whose number has more than `above` levels below its chapter, and no more than `upTo`. */
export function deepProvisions(
  { provisions }: LintedFamily,
  { above, upTo = Number.POSITIVE_INFINITY }: { readonly above: number; readonly upTo?: number },
): { readonly number: string; readonly place: Place }[] {
  const seen = new Set<unknown>()
  return groupsOf(provisions).deep.flatMap(({ provision: { number, place }, section }) => {
    const levels = levelsBelowChapter(number)
    if (levels <= above || levels > upTo || seen.has(section)) return []
    seen.add(section)
    return [{ number, place }]
  })
}
