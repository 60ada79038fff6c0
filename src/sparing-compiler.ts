import { setFlagsFromString } from 'node:v8'

/**
 * Has the last of V8's compilers (TurboFan) spare the other core, in this thread and those begun meanwhile, until what it gives is
 * called. It spends seconds of the processor's time beside the program, takes them from threads that have work to do, and is hardly
 * done when a check or a build is over.
 */
export function spareCompiler(): () => void {
  setFlagsFromString(spared)
  return () => setFlagsFromString(usual)
}

/** Whether the compiler before the last one is there, as in Node 24, whose code is nearly as quick; Node 22 goes without it. */
const hasMaglev = Number.parseInt(process.versions.v8, 10) >= 13

/** Without the last compiler, or, where no other makes quick code, with it for what is called ten times as often as usual. */
const spared = hasMaglev ? '--no-turbofan' : '--invocation-count-for-turbofan=30000'

/** What V8 does if nobody tells it. */
const usual = hasMaglev ? '--turbofan' : '--invocation-count-for-turbofan=3000'
