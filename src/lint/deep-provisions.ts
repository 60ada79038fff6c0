import { onceEach } from '../model/once-each.ts'
import type { Place } from '../model/place.ts'
import type { LintedFamily, LintedProvision } from './linted-family.ts'

/** The first provision of each section whose number has more than `above` levels below its chapter, and no more than `upTo`. */
export function deepProvisions(
  { provisions }: LintedFamily,
  { above, upTo = Number.POSITIVE_INFINITY }: { readonly above: number; readonly upTo?: number },
): { readonly number: string; readonly place: Place }[] {
  const seen = new Set<unknown>()
  return belowThird(provisions).flatMap(({ provision: { number, place }, section }) => {
    const levels = levelsOf(number)
    if (levels <= above || levels > upTo || seen.has(section)) return []
    seen.add(section)
    return [{ number, place }]
  })
}

/** Those of some provisions that are worth a look: their numbers have more than three levels below the chapter. */
const belowThird = onceEach((provisions: readonly LintedProvision[]): readonly LintedProvision[] =>
  provisions.filter(({ provision: { number } }) => number.length >= '1.1.1.1.1'.length && levelsOf(number) > 3),
)

function levelsOf(number: string): number {
  return number.split('.').length - 1
}
