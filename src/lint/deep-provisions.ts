import type { Place } from '../model/place.ts'
import type { LintedFamily } from './linted-family.ts'

/** The first provision of each section whose number has more than `above` levels below its chapter, and no more than `upTo`. */
export function deepProvisions(
  { provisions }: LintedFamily,
  { above, upTo = Number.POSITIVE_INFINITY }: { readonly above: number; readonly upTo?: number },
): { readonly number: string; readonly place: Place }[] {
  const seen = new Set<unknown>()
  return provisions.flatMap(({ provision: { number, place }, section }) => {
    if (number.length <= 2 * above) return [] // too short for so many full stops
    const levels = number.split('.').length - 1
    if (levels <= above || levels > upTo || seen.has(section)) return []
    seen.add(section)
    return [{ number, place }]
  })
}
