/** The program of a thread that makes records together with others. */
import { parentPort } from 'node:worker_threads'
import { createRecordMaker, type RecordMaker } from './record-maker.ts'
import { type TeamRequest, type TeamWork, takerOf } from './record-rounds.ts'

interface Begun {
  readonly work: TeamWork
  readonly maker: RecordMaker
}

let begun: Begun | undefined

parentPort?.on('message', (request: TeamRequest) => {
  if ('work' in request) begun = { work: request.work, maker: createRecordMaker(request.work.survey) }
  else if (begun !== undefined) parentPort?.postMessage(answerTo(request, begun))
})

function answerTo({ round, given }: Extract<TeamRequest, { round: unknown }>, { work, maker }: Begun): unknown {
  return maker[round](takerOf(work, round), given)
}
