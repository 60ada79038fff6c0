/** The program of a thread that makes records together with others. */
import { parentPort, workerData } from 'node:worker_threads'
import { createRecordMaker } from './record-maker.ts'
import { type TeamRequest, type TeamWork, takerOf } from './record-rounds.ts'

const work: TeamWork = workerData
const maker = createRecordMaker(work.survey)

parentPort?.on('message', ({ round, given }: TeamRequest) => {
  parentPort?.postMessage(maker[round](takerOf(work, round), given))
})
