import { claim } from '../claim.ts'
import type { Named, Take } from './record-maker.ts'
import type { Survey } from './survey.ts'

/** The rounds in which records are made, as makers call them. */
export const rounds = ['introduce', 'head', 'record'] as const

export type Round = (typeof rounds)[number]

/** With what a thread that makes records begins. */
export interface TeamWork {
  readonly survey: Survey
  /** For each round and each standard, in the order of the survey, whether a thread has taken it. */
  readonly taken: SharedArrayBuffer
}

/**
 * What a thread is told: first with what it begins, then round by round what to do, with what all of them made in the round
 * before: that which the round wants.
 */
export type TeamRequest =
  | { readonly work: TeamWork }
  | { readonly round: Round; readonly given: readonly Named<never>[] }

/** What there is to do for the threads of a team, of which nothing has been taken yet. */
export function teamWork(survey: Survey): TeamWork {
  return {
    survey,
    taken: new SharedArrayBuffer(rounds.length * survey.standards.length * Int32Array.BYTES_PER_ELEMENT),
  }
}

/** Lets a thread take the standards that no other has taken in that round. */
export function takerOf({ survey: { standards }, taken }: TeamWork, round: Round): Take {
  const marks = new Int32Array(taken)
  const first = rounds.indexOf(round) * standards.length
  const places = new Map(standards.map(({ folder }, index) => [folder.name, first + index]))
  return function* (all) {
    for (const each of all) {
      const place = places.get(each.name)
      if (place !== undefined && claim(marks, place)) yield each
    }
  }
}
