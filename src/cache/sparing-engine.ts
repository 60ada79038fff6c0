import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** V8 while it spares memory. */
export interface SparedEngine {
  /** To be called now and then while work is done: ends the growth of this thread's young generation once it is large enough. */
  readonly settle: () => void
  /** Makes V8 what it was. */
  readonly restore: () => void
}

/**
 * Has V8 spare memory, in this thread and those begun meanwhile. Left to themselves heaps grow to several times
 * what is held in them before they are looked through, and their young generations to 128 MiB; in half of 32 MiB
 * fits what lives while a standard of 500 clauses is checked. A heap that is there already cannot be told how large its own
 * may become, only by how much it grows: hence `settle`.
 */
export function spareEngine(): SparedEngine {
  setFlags(smallHeaps)
  return {
    settle() {
      const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
      if (young !== undefined && young.space_size >= 2 * halfOfYoung * 1024 * 1024)
        setFlags(['--semi-space-growth-factor=1'])
    },
    restore: () => setFlags(usual),
  }
}

/** Size of each half of a young generation, in MiB; what lives is copied from one into the other. */
const halfOfYoung = 32

const smallHeaps = [
  '--expose-gc',
  '--no-allocation-site-pretenuring',
  '--no-maglev-function-context-specialization',
  '--heap-growing-percent=100',
  `--min-semi-space-size=${halfOfYoung}`,
  `--max-semi-space-size=${halfOfYoung}`,
]

/** What V8 does if nobody tells it. */
const usual = [
  '--no-expose-gc',
  '--allocation-site-pretenuring',
  '--maglev-function-context-specialization',
  '--heap-growing-percent=0',
  '--semi-space-growth-factor=2',
  '--min-semi-space-size=0',
  '--max-semi-space-size=0',
]

function setFlags(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}
