import type { Place } from './place.ts'
import type { Localized } from './text.ts'

/** A process as data: who does what, with what, within which time, checked how, and what comes next. */
export interface Process {
  /** Id of the clause that establishes it. */
  readonly id: string
  readonly title: Localized
  /** In the order in which they are shown; the first one starts the process. */
  readonly steps: readonly ProcessStep[]
  readonly place: Place
}

/** One step of a process. */
export interface ProcessStep {
  readonly id: string
  readonly title: Localized
  /** Ids of the vocabulary's actors. */
  readonly actor: readonly string[]
  readonly input: readonly Localized[]
  readonly output: readonly Localized[]
  /** Name of the parameter that limits its time. */
  readonly limit?: string | undefined
  /** The quality checkpoint at its end. */
  readonly checkpoint?: Localized | undefined
  /** The steps that may follow; none at the end of the process. */
  readonly next: readonly ProcessTransition[]
  readonly place: Place
}

/** A way from one step to another. */
export interface ProcessTransition {
  readonly to: string
  /** The condition of a branch. */
  readonly when?: Localized | undefined
}

/** Ids of the steps that no way from the first step reaches. */
export function unreachableSteps({ steps }: Process): readonly string[] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const reached = new Set<string>()
  const waiting = steps.slice(0, 1).map(({ id }) => id)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    waiting.push(...(byId.get(id)?.next.map(({ to }) => to) ?? []))
  }
  return steps.flatMap(({ id }) => (reached.has(id) ? [] : [id]))
}
