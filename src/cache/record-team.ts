import { Worker } from 'node:worker_threads'
import { createRecordMaker, type Named, type Take } from './record-maker.ts'
import { type Round, type TeamWork, takerOf, teamWork } from './record-rounds.ts'
import { recordWorkerFile } from './record-worker-file.ts'
import type { StandardRecord } from './standard-record.ts'
import type { Survey } from './survey.ts'

/** Makes the records that a survey lacks, or that no longer hold, in so many threads, of which this is one. */
export async function makeRecords(survey: Survey, threads: number): Promise<ReadonlyMap<string, StandardRecord>> {
  const work = teamWork(survey)
  const workers = Array.from({ length: threads - 1 }, () => startWorker(work))
  const together: Together = async (round, given, own) => {
    const others = workers.map((worker) => worker.ask(round, given))
    const made = await Promise.all([...others, (async () => own(takerOf(work, round)))()])
    return made.flat()
  }
  try {
    const maker = createRecordMaker(survey)
    const introductions = await together('introduce', [], maker.introduce)
    const heads = await together('head', introductions, (take) => maker.head(take, introductions))
    const records = await together('record', heads, (take) => maker.record(take, heads))
    return new Map(records.map(([folder, text]) => [folder, JSON.parse(text)]))
  } finally {
    for (const { stop } of workers) stop()
  }
}

/** Does a round in every thread, in this one by `own`; what was made in the round before is `given` to the others. */
type Together = <T>(
  round: Round,
  given: readonly Named<unknown>[],
  own: (take: Take) => Named<T>[],
) => Promise<Named<T>[]>

interface RecordWorker {
  readonly ask: (round: Round, given: readonly Named<unknown>[]) => Promise<never>
  readonly stop: () => void
}

function startWorker(work: TeamWork): RecordWorker {
  const worker = new Worker(recordWorkerFile, { workerData: work })
  const broken = new Promise<never>((_, reject) => {
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('A thread ended before its work was done.')))
  })
  broken.catch(() => {}) // it is told to whoever asks
  return {
    ask(round, given) {
      worker.postMessage({ round, given })
      return Promise.race([broken, new Promise<never>((resolve) => worker.once('message', resolve))])
    },
    stop: () => void worker.terminate(),
  }
}
