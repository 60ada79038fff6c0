import { Worker } from 'node:worker_threads'
import { createRecordMaker, type Named, type Take } from './record-maker.ts'
import { recordWorkerFile } from './record-worker-file.ts'
import type { StandardRecord } from './standard-record.ts'
import type { Survey } from './survey.ts'

/** With what a thread that makes records begins. */
export interface TeamWork {
  readonly survey: Survey
  /** How many standards of each round have been taken. */
  readonly taken: SharedArrayBuffer
}

/** What a thread is asked to do, with what all of them made in the round before. */
export interface TeamRequest {
  readonly round: Round
  readonly given: readonly Named<never>[]
}

/** The rounds in which records are made. */
export const rounds = ['introduce', 'head', 'record'] as const

export type Round = (typeof rounds)[number]

/** Makes the records that a survey lacks, or that no longer hold, in so many threads, of which this is one. */
export async function makeRecords(survey: Survey, threads: number): Promise<ReadonlyMap<string, StandardRecord>> {
  const work: TeamWork = { survey, taken: new SharedArrayBuffer(rounds.length * Int32Array.BYTES_PER_ELEMENT) }
  const workers = Array.from({ length: threads - 1 }, () => startWorker(work))
  const together = async <T>(
    round: Round,
    given: readonly Named<unknown>[],
    own: (take: Take) => Named<T>[],
  ): Promise<Named<T>[]> => {
    const others = workers.map((worker): Promise<Named<T>[]> => worker.ask(round, given))
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

interface RecordWorker {
  readonly ask: (round: Round, given: readonly Named<unknown>[]) => Promise<never>
  readonly stop: () => void
}

function startWorker(work: TeamWork): RecordWorker {
  const worker = new Worker(recordWorkerFile, { workerData: work })
  const broken = new Promise<never>((_, reject) => {
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('A thread ended early.')))
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
