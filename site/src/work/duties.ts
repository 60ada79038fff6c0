import type { Standard } from '../../../src/model/catalog.ts'
import type { Modality } from '../../../src/model/kinds.ts'
import { onceEach } from '../../../src/model/once-each.ts'
import type { Provision } from '../../../src/model/provision.ts'
import type { Section } from '../../../src/model/section.ts'
import type { VocabularyEntry } from '../../../src/model/units.ts'
import { type Group, rowWeight } from '../paging/paged.ts'
import { allSections } from '../sections.ts'
import type { Site } from '../site.ts'

/** What somebody has to do: a provision, or the lead-in of a list with those of its items that are meant. */
export interface Duty {
  readonly provision: Provision
  readonly items: readonly Duty[]
  /** How much it takes of a page. */
  readonly weight: number
}

/** By what a working view gathers duties. */
export const workViews = ['roles', 'steps'] as const
export type WorkView = (typeof workViews)[number]

/** The duties of one role, or those at one step, in one standard. */
export interface StandardDuties {
  readonly standard: Standard
  readonly duties: readonly Duty[]
  readonly counts: DutyCounts
}

/** How many duties there are of each kind; the items of a list count, not the sentence that leads them in. */
export type DutyCounts = Readonly<Record<'requirement' | 'recommendation' | 'instruction', number>>

/** One entry of a view with all that it gathers, standard by standard; standards without any are left out. */
export interface WorkEntry {
  readonly view: WorkView
  readonly entry: VocabularyEntry
  readonly standards: readonly StandardDuties[]
}

/** Every role or step of the vocabulary for which a standard says something, in the vocabulary's order. */
export function workEntries(site: Site, view: WorkView): readonly WorkEntry[] {
  return entriesByView(site)[view]
}

/** Gathered once for a site: three kinds of page show it. */
const entriesByView = onceEach((site: Site) => ({ roles: entriesOf(site, 'roles'), steps: entriesOf(site, 'steps') }))

function entriesOf({ catalog, latest }: Site, view: WorkView): WorkEntry[] {
  const entries = view === 'roles' ? catalog.vocabulary.actors : catalog.vocabulary.steps
  const gathered = latest.map((standard) => ({ standard, found: dutiesByName(standard, view) }))
  return entries.flatMap((entry) => {
    const standards = gathered.flatMap(({ standard, found }) => {
      const duties = found.get(entry.id)
      return duties === undefined ? [] : [{ standard, duties, counts: countsOf(duties) }]
    })
    return standards.length === 0 ? [] : [{ view, entry, standards }]
  })
}

/** The duties of each role or at each step for which `standard` says something, by its id. */
function dutiesByName({ sections }: Standard, view: WorkView): ReadonlyMap<string, readonly Duty[]> {
  const found = new Map<string, Duty[]>()
  const names = new Set<string>()
  for (const provision of leadsIn(sections)) {
    names.clear()
    addNames(provision, view, names)
    for (const name of names) {
      const duty = dutyOf(provision, (one) => isOf(view, name, one))
      if (duty === undefined) continue
      const duties = found.get(name)
      if (duties === undefined) found.set(name, [duty])
      else duties.push(duty)
    }
  }
  return found
}

/** Adds the ids of the roles or steps for which `provision` and its items say something. */
function addNames(provision: Provision, view: WorkView, names: Set<string>): void {
  const { modality, actor, step, items } = provision
  if (isDutiful(modality)) {
    if (view === 'roles') for (const id of actor) names.add(id)
    else if (step !== undefined) names.add(step)
  }
  for (const item of items) addNames(item, view, names)
}

/** What a standard demands, without what it only recommends, chapter by chapter. */
export const requirementsOf = onceEach(({ sections }: Standard): readonly Group<Section, Duty>[] =>
  sections
    .map((head) => {
      const duties = leadsIn([head]).map((lead) => dutyOf(lead, ({ modality }) => modality === 'requirement'))
      return { head, rows: duties.filter((duty) => duty !== undefined) }
    })
    .filter(({ rows }) => rows.length > 0),
)

/** Counts `duties`. */
export function countsOf(duties: readonly Duty[]): DutyCounts {
  const counts = { requirement: 0, recommendation: 0, instruction: 0 }
  count(duties, counts)
  return counts
}

/** The sum of several counts. */
export function sumOf(all: readonly DutyCounts[]): DutyCounts {
  const sum = { requirement: 0, recommendation: 0, instruction: 0 }
  for (const { requirement, recommendation, instruction } of all) {
    sum.requirement += requirement
    sum.recommendation += recommendation
    sum.instruction += instruction
  }
  return sum
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

function isDutiful(modality: Modality): modality is keyof DutyCounts {
  return modality === 'requirement' || modality === 'recommendation' || modality === 'instruction'
}

function count(duties: readonly Duty[], counts: Record<keyof DutyCounts, number>): void {
  for (const { provision, items } of duties) {
    if (items.length > 0) count(items, counts)
    else if (isDutiful(provision.modality)) counts[provision.modality] += 1
  }
}

function isOf(view: WorkView, id: string, { modality, actor, step }: Provision): boolean {
  return isDutiful(modality) && (view === 'roles' ? actor.includes(id) : step === id)
}

/** `provision` with those of its items that `isMeant`; undefined if neither it nor any of them is. */
function dutyOf(provision: Provision, isMeant: (provision: Provision) => boolean): Duty | undefined {
  const { text, translation } = provision
  let weight = rowWeight / 2 + text.plain.length + (translation?.text.plain.length ?? 0)
  const items: Duty[] = []
  for (const item of provision.items) {
    const duty = dutyOf(item, isMeant)
    if (duty === undefined) continue
    items.push(duty)
    weight += duty.weight
  }
  return items.length > 0 || isMeant(provision) ? { provision, items, weight } : undefined
}

/** The provisions of `sections` that are no items. */
function leadsIn(sections: readonly Section[]): Provision[] {
  const leads: Provision[] = []
  for (const { blocks } of allSections(sections)) {
    for (const block of blocks) if (block.type === 'provision') leads.push(block.provision)
  }
  return leads
}
