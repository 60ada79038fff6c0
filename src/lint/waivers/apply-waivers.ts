import type { Catalog } from '../../model/catalog.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { startOf } from '../../model/place.ts'
import { type ConfiguredWaiver, isHolding, isWithin, type WaivedFinding, type Waiver } from './waiver.ts'

/** What waivers leave of the findings of the rules. */
export interface Applied {
  readonly kept: readonly Diagnostic[]
  readonly waived: readonly WaivedFinding[]
  /** How many findings each waiver that waives any does. */
  readonly uses: ReadonlyMap<Waiver, number>
}

/** Takes out the findings that a waiver with a reason covers and that has not run out on `date`. */
export function applyWaivers(
  found: readonly Diagnostic[],
  waivers: readonly Waiver[],
  date: string | undefined,
): Applied {
  const holding = waivers.filter((waiver) => isHolding(waiver, date))
  const byRule = Map.groupBy(holding, ({ rule }) => rule)
  const uses = new Map<Waiver, number>()
  const kept: Diagnostic[] = []
  const waived: WaivedFinding[] = []
  for (const diagnostic of found) {
    const covering = (byRule.get(diagnostic.rule) ?? []).filter(({ covers }) => isWithin(diagnostic.place, covers))
    for (const waiver of covering) uses.set(waiver, (uses.get(waiver) ?? 0) + 1)
    if (covering[0] === undefined) kept.push(diagnostic)
    else waived.push({ diagnostic, reason: covering[0].reason })
  }
  return { kept, waived, uses }
}

/** The waivers of the configuration as those of the text. */
export function waiversOf(configured: readonly ConfiguredWaiver[]): Waiver[] {
  return configured.map(({ rule, path, reason = '', expires, place = startOf('normdown.config.json') }) => ({
    rule,
    reason: reason.trim(),
    ...(expires !== undefined && { expires }),
    place,
    covers: { path },
  }))
}

/** The day up to which a family is written: the latest date of a draft or publication. Waivers run out by it, never by the clock. */
export function dateOf({ standards }: Pick<Catalog, 'standards'>): string | undefined {
  return standards
    .flatMap(({ dates }) => [dates.drafted, dates.published])
    .filter((date) => date !== undefined)
    .sort()
    .at(-1)
}
