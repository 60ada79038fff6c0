import type { Named, Take } from './record-maker.ts'
import type { Survey } from './survey.ts'

/** The rounds in which records are made, as makers call them. */
export const rounds = ['introduce', 'head', 'record'] as const

export type Round = (typeof rounds)[number]

/** With what a thread that makes records begins. */
export interface TeamWork {
  readonly survey: Survey
  /** How many standards have been taken in each round. */
  readonly taken: SharedArrayBuffer
}

/** What a thread is asked to do, with what all of them made in the round before: that which the round wants. */
export interface TeamRequest {
  readonly round: Round
  readonly given: readonly Named<never>[]
}

/** What there is to do for the threads of a team, of which nothing has been taken yet. */
export function teamWork(survey: Survey): TeamWork {
  return { survey, taken: new SharedArrayBuffer(rounds.length * Int32Array.BYTES_PER_ELEMENT) }
}

/** Lets a thread take what no other has taken in that round. */
export function takerOf({ taken }: TeamWork, round: Round): Take {
  const counters = new Int32Array(taken)
  return function* (all) {
    for (;;) {
      const next = all[Atomics.add(counters, rounds.indexOf(round), 1)]
      if (next === undefined) return
      yield next
    }
  }
}
