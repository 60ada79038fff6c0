import { setFlagsFromString } from 'node:v8'

/**
 * Has the last of V8's compilers spare the other core while `work` is done, in this thread and those begun meanwhile: it is left
 * with what is called ten times as often as usual. It spends seconds of the processor's time beside the program, takes them from
 * threads that have work to do, and is hardly done when a check or a build is over: of a build of 10,000 clauses it took a seventh.
 */
export async function withSparingCompiler<T>(work: () => Promise<T>): Promise<T> {
  setFlagsFromString('--invocation-count-for-turbofan=30000')
  try {
    return await work()
  } finally {
    setFlagsFromString('--invocation-count-for-turbofan=3000') // what V8 does if nobody tells it
  }
}
