import type { Standard } from '../../../src/model/catalog.ts'
import type { Modality } from '../../../src/model/kinds.ts'
import type { Provision } from '../../../src/model/provision.ts'
import type { VocabularyEntry } from '../../../src/model/units.ts'
import { type Group, rowWeight } from '../paging/paged.ts'
import { allSections, provisionsOf } from '../sections.ts'
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
  const known = gathered.get(site)?.[view]
  if (known !== undefined) return known
  const { catalog, latest } = site
  const entries = view === 'roles' ? catalog.vocabulary.actors : catalog.vocabulary.steps
  const standards = latest.map((standard) => ({ standard, named: namesIn(standard, view) }))
  const made = entries.flatMap((entry) => {
    const own = standards
      .filter(({ named }) => named.has(entry.id))
      .map(({ standard }) => {
        const duties = dutiesIn(standard, (provision) => isOf(view, entry.id, provision))
        return { standard, duties, counts: countsOf(duties) }
      })
    return own.length === 0 ? [] : [{ view, entry, standards: own }]
  })
  gathered.set(site, { ...gathered.get(site), [view]: made })
  return made
}

/** What was gathered once for a site: three kinds of page show it. */
const gathered = new WeakMap<Site, Partial<Readonly<Record<WorkView, readonly WorkEntry[]>>>>()

/** Ids of the roles or steps for which `standard` says something. */
function namesIn(standard: Standard, view: WorkView): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { modality, actor, step } of provisionsOf(standard)) {
    if (!isDutiful(modality)) continue
    if (view === 'roles') for (const id of actor) names.add(id)
    else if (step !== undefined) names.add(step)
  }
  return names
}

/** What these sections demand, without what they only recommend. */
export function requirementsIn(within: Pick<Standard, 'sections'>): Duty[] {
  return dutiesIn(within, ({ modality }) => modality === 'requirement')
}

/** The provisions of these sections that `isMeant`, items below the sentence that leads them in. */
export function dutiesIn({ sections }: Pick<Standard, 'sections'>, isMeant: (provision: Provision) => boolean): Duty[] {
  const duties: Duty[] = []
  for (const { blocks } of allSections(sections)) {
    for (const block of blocks) {
      const duty = block.type === 'provision' ? dutyOf(block.provision, isMeant) : undefined
      if (duty !== undefined) duties.push(duty)
    }
  }
  return duties
}

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

/** How much `duty` takes of a page. */
export function weightOf({ provision: { text, translation }, items }: Duty): number {
  let weight = rowWeight / 2 + text.plain.length + (translation?.text.plain.length ?? 0)
  for (const item of items) weight += weightOf(item)
  return weight
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

function dutyOf(provision: Provision, isMeant: (provision: Provision) => boolean): Duty | undefined {
  const items: Duty[] = []
  for (const item of provision.items) {
    const duty = dutyOf(item, isMeant)
    if (duty !== undefined) items.push(duty)
  }
  return items.length > 0 || isMeant(provision) ? { provision, items } : undefined
}
