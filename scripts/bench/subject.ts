import type { Command } from './run-command.ts'

/** Something that is timed as a whole process. */
export interface Subject {
  readonly name: string
  /** What it is compared with: the ratio is that to the subject of the group that is the `measure`. */
  readonly group: Group
  /** Whether the others of its group are compared with it. */
  readonly isMeasure?: boolean
  /** Whether it is what the group is about: how much of the time of each other subject it takes is told. */
  readonly isSubject?: boolean
  /** Why it cannot run here; `undefined` if it can. */
  readonly missing?: () => string | undefined
  /** What has to be there before it starts, made once. */
  readonly prepare?: (ground: Ground) => unknown
  /** What is to be changed right before every run, outside the time. */
  readonly before?: (ground: Ground, round: number) => void
  readonly command: (ground: Ground) => Command
}

export type Group = 'start' | 'floor' | 'check' | 'warm' | 'build'

/** Where a benchmark works. */
export interface Ground {
  /** The generated workspace. */
  readonly workspace: string
  /** A folder for what a subject makes of it. */
  readonly scratch: string
  readonly clauses: number
}
