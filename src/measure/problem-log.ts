import type { Message } from '../model/text.ts'
import type { RecordProblem } from './records.generated.ts'

/** Kinds of problem of a row or cell; never renamed, so that programs can tell them apart. */
export type ProblemCode =
  | 'row-ragged'
  | 'value-missing'
  | 'value-unreadable'
  | 'value-out-of-range'
  | 'record-duplicate'
  | 'times-reversed'

/** Codes of problems because of which a row does not count; with any other the row counts, without the value. */
export const leavingOut: ReadonlySet<string> = new Set<ProblemCode>(['row-ragged', 'value-missing', 'record-duplicate'])

/** Counts problems and keeps the first of each kind. */
export interface ProblemLog {
  readonly add: (problem: RowProblem) => void
  readonly counts: () => { readonly code: string; readonly count: number }[]
  readonly first: () => readonly RecordProblem[]
}

export interface RowProblem {
  readonly file: string
  readonly line: number
  readonly column?: string
  readonly code: ProblemCode
  readonly message: Message
}

/** How many problems of each code are shown. */
const shown = 10

/** A log without problems for one kind of record. */
export function problemLog(records: string): ProblemLog {
  const counts = new Map<ProblemCode, number>()
  const first: RecordProblem[] = []
  return {
    add(problem) {
      const count = (counts.get(problem.code) ?? 0) + 1
      counts.set(problem.code, count)
      if (count <= shown) first.push({ records, ...problem })
    },
    counts: () => [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    first: () => first,
  }
}
