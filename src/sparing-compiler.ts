import { setFlagsFromString } from 'node:v8'

/**
 * Has the last of V8's compilers spare the other core, in this thread and those begun meanwhile, until what it gives is called:
 * it is left with what is called many times as often as usual. It spends seconds of the processor's time beside the program, takes
 * them from threads that have work to do, and is hardly done when a check or a build is over.
 */
export function spareCompiler(): () => void {
  setFlagsFromString(`--invocation-count-for-turbofan=${3000 * (hasMaglev ? 100 : 10)}`)
  return () => setFlagsFromString('--invocation-count-for-turbofan=3000') // what V8 does if nobody tells it
}

/** Whether the compiler before the last one is there, as in Node 24, whose code is nearly as quick; Node 22 goes without it. */
const hasMaglev = Number.parseInt(process.versions.v8, 10) >= 13
