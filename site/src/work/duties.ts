import type { Standard } from '../../../src/model/catalog.ts'
import type { Modality } from '../../../src/model/kinds.ts'
import type { Provision } from '../../../src/model/provision.ts'
import type { VocabularyEntry } from '../../../src/model/units.ts'
import { type Group, rowWeight } from '../paging/paged.ts'
import { allProvisions, allSections } from '../sections.ts'
import type { Site } from '../site.ts'

/** What somebody has to do: a provision, or the lead-in of a list with those of its items that are meant. */
export interface Duty {
  readonly provision: Provision
  readonly items: readonly Duty[]
}

/** By what a working view gathers duties. */
export const workViews = ['roles', 'steps'] as const
export type WorkView = (typeof workViews)[number]

/** The duties of one role, or those at one step, in one standard. */
export interface StandardDuties {
  readonly standard: Standard
  readonly duties: readonly Duty[]
}

/** One entry of a view with all that it gathers, standard by standard; standards without any are left out. */
export interface WorkEntry {
  readonly view: WorkView
  readonly entry: VocabularyEntry
  readonly standards: readonly StandardDuties[]
}

/** Every role or step of the vocabulary for which a standard says something, in the vocabulary's order. */
export function workEntries(site: Site, view: WorkView): readonly WorkEntry[] {
  const known = gathered.get(site)?.[view]
  if (known !== undefined) return known
  const { catalog, latest } = site
  const entries = view === 'roles' ? catalog.vocabulary.actors : catalog.vocabulary.steps
  const standards = latest.map((standard) => ({ standard, named: namesIn(standard, view) }))
  const made = entries.flatMap((entry) => {
    const own = standards
      .filter(({ named }) => named.has(entry.id))
      .map(({ standard }) => ({
        standard,
        duties: dutiesIn(standard, (provision) => isOf(view, entry.id, provision)),
      }))
    return own.length === 0 ? [] : [{ view, entry, standards: own }]
  })
  gathered.set(site, { ...gathered.get(site), [view]: made })
  return made
}

/** What was gathered once for a site: three kinds of page show it. */
const gathered = new WeakMap<Site, Partial<Readonly<Record<WorkView, readonly WorkEntry[]>>>>()

/** Ids of the roles or steps for which `standard` says something. */
function namesIn({ sections }: Standard, view: WorkView): ReadonlySet<string> {
  const dutifuls = allProvisions(sections).filter(({ modality }) => dutiful.has(modality))
  return new Set(dutifuls.flatMap(({ actor, step }) => (view === 'roles' ? actor : step === undefined ? [] : [step])))
}

/** What these sections demand, without what they only recommend. */
export function requirementsIn(within: Pick<Standard, 'sections'>): Duty[] {
  return dutiesIn(within, ({ modality }) => modality === 'requirement')
}

/** The provisions of these sections that `isMeant`, items below the sentence that leads them in. */
export function dutiesIn({ sections }: Pick<Standard, 'sections'>, isMeant: (provision: Provision) => boolean): Duty[] {
  return allSections(sections).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'provision' ? dutyOf(block.provision, isMeant) : [])),
  )
}

/** How many of `duties` have this modality; the items of a list count, not the sentence that leads them in. */
export function countOf(duties: readonly Duty[], modality: Modality): number {
  let count = 0
  for (const { provision, items } of duties) {
    count += items.length > 0 ? countOf(items, modality) : provision.modality === modality ? 1 : 0
  }
  return count
}

/** The duties of a role by step, those at a step by role, in the order of the vocabulary; those without any come last. */
export function groupedDuties(
  { catalog }: Site,
  view: WorkView,
  duties: readonly Duty[],
): Group<VocabularyEntry | undefined, Duty>[] {
  const { actors, steps } = catalog.vocabulary
  const entries = view === 'roles' ? steps : actors
  const known = new Set(entries.map(({ id }) => id))
  const groups = Map.groupBy(duties, ({ provision: { step, actor } }) => {
    const key = view === 'roles' ? step : actor[0]
    return key !== undefined && known.has(key) ? key : undefined
  })
  return [...entries, undefined].flatMap((head) => {
    const rows = groups.get(head?.id)
    return rows === undefined ? [] : [{ head, rows }]
  })
}

/** How much `duty` takes of a page. */
export function weightOf({ provision: { text, translation }, items }: Duty): number {
  let weight = rowWeight / 2 + text.plain.length + (translation?.text.plain.length ?? 0)
  for (const item of items) weight += weightOf(item)
  return weight
}

const dutiful: ReadonlySet<Modality> = new Set(['requirement', 'recommendation', 'instruction'])

function isOf(view: WorkView, id: string, { modality, actor, step }: Provision): boolean {
  return dutiful.has(modality) && (view === 'roles' ? actor.includes(id) : step === id)
}

function dutyOf(provision: Provision, isMeant: (provision: Provision) => boolean): Duty[] {
  const items = provision.items.flatMap((item) => dutyOf(item, isMeant))
  return items.length > 0 || isMeant(provision) ? [{ provision, items }] : []
}
