import { Worker } from 'node:worker_threads'
import type { Named } from './record-maker.ts'
import type { Round, TeamRequest, TeamWork } from './record-rounds.ts'
import { recordWorkerFile } from './record-worker-file.ts'

/** Another thread that makes records. */
export interface RecordWorker {
  /** Tells it with what it begins. */
  readonly begin: (work: TeamWork) => void
  /** What it makes in a round; fails when it is lost. */
  readonly ask: (round: Round, given: readonly Named<unknown>[]) => Promise<never>
  readonly stop: () => void
}

/** Starts a thread, which takes as long to be ready as reading some thousand files does. */
export function startWorker(): RecordWorker {
  const worker = new Worker(recordWorkerFile)
  const broken = new Promise<never>((_, reject) => {
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('A thread ended before its work was done.')))
  })
  broken.catch(() => {}) // it is told to whoever asks
  return {
    begin: (work) => worker.postMessage({ work } satisfies TeamRequest),
    ask(round, given) {
      worker.postMessage({ round, given })
      return Promise.race([broken, new Promise<never>((resolve) => worker.once('message', resolve))])
    },
    stop: () => void worker.terminate(),
  }
}
