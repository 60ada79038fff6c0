import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the heaps of this process small while `work` is done; each thread has one of its own. Left to themselves they grow to
 * several times what is held in them before they are looked through, and the part for what is new alone to 128 MiB: here that
 * of this thread grows no further, and that of threads begun meanwhile has 32 MiB.
 */
export async function withSmallHeaps<T>(work: () => Promise<T>): Promise<T> {
  setFlags(small)
  try {
    return await work()
  } finally {
    setFlags(usual)
  }
}

const small = [
  '--heap-growing-percent=20',
  '--semi-space-growth-factor=1',
  '--min-semi-space-size=16',
  '--max-semi-space-size=16',
]

/** What V8 does if nobody tells it. */
const usual = [
  '--heap-growing-percent=0',
  '--semi-space-growth-factor=2',
  '--min-semi-space-size=0',
  '--max-semi-space-size=0',
]

function setFlags(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}
