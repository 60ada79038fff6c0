import { createRecordMaker, type Named, type Take } from './record-maker.ts'
import { type Round, takerOf, teamWork } from './record-rounds.ts'
import type { RecordWorker } from './record-workers.ts'
import type { StandardRecord } from './standard-record.ts'
import type { Survey } from './survey.ts'

/** A record, and the same as text. */
export interface MadeRecord {
  readonly record: StandardRecord
  readonly json: string
}

/** Makes the records that a survey lacks, or that no longer hold, in those threads and in this one, which calls `onTake` in between. */
export async function makeRecords(
  survey: Survey,
  workers: readonly RecordWorker[],
  onTake: () => void = () => {},
): Promise<ReadonlyMap<string, MadeRecord>> {
  const work = teamWork(survey)
  for (const worker of workers) worker.begin(work)
  const together: Together = async (round, given, own) => {
    const others = workers.map((worker) => worker.ask(round, given))
    const made = await Promise.all([...others, (async () => own(told(takerOf(work, round), onTake)))()])
    return made.flat()
  }
  const maker = createRecordMaker(survey)
  const introductions = await together('introduce', [], maker.introduce)
  const heads = await together('head', introductions, (take) => maker.head(take, introductions))
  const records = await together('record', heads, (take) => maker.record(take, heads))
  return new Map(records.map(([folder, json]) => [folder, { record: JSON.parse(json), json }]))
}

/** Does a round in every thread, in this one by `own`; what was made in the round before is `given` to the others. */
type Together = <T>(
  round: Round,
  given: readonly Named<unknown>[],
  own: (take: Take) => Named<T>[],
) => Promise<Named<T>[]>

/** Takes as `take` does, and tells before each. */
function told(take: Take, tell: () => void): Take {
  return function* (all) {
    for (const each of take(all)) {
      tell()
      yield each
    }
  }
}
