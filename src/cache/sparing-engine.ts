import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 spare memory and the other core while `work` is done, in this thread and those begun meanwhile.
 *
 * Left to themselves heaps grow to several times what is held in them before they are looked through, and the part for what is
 * new alone to 128 MiB: here that of this thread grows no further, and that of threads begun meanwhile has 32 MiB. And the last
 * of V8's compilers, which spends a second of the processor's time in each thread while the program runs, takes it from the other
 * threads here, and is hardly done with its work when the check is over: here it is left with what is called ten times as often.
 */
export async function withSparingEngine<T>(work: () => Promise<T>): Promise<T> {
  setFlags(sparing)
  try {
    return await work()
  } finally {
    setFlags(usual)
  }
}

const sparing = [
  '--heap-growing-percent=20',
  '--semi-space-growth-factor=1',
  '--min-semi-space-size=16',
  '--max-semi-space-size=16',
  '--invocation-count-for-turbofan=30000',
]

/** What V8 does if nobody tells it. */
const usual = [
  '--heap-growing-percent=0',
  '--semi-space-growth-factor=2',
  '--min-semi-space-size=0',
  '--max-semi-space-size=0',
  '--invocation-count-for-turbofan=3000',
]

function setFlags(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}
