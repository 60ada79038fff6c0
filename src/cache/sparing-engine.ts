import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** V8 while it spares memory. */
export interface SparedEngine {
  /** To be called now and then while work is done: ends the growth of this thread's young generation once it is large enough. */
  readonly settle: () => void
  /** Makes V8 what it was. */
  readonly restore: () => void
}

/**
 * Has V8 spare memory and time, in this thread and those begun meanwhile. In half of a young generation of 64 MiB, which left to itself would
 * grow to 128 MiB, fits all that is made while a standard of 500 clauses is checked; when it is done, next to nothing of it is in
 * use (`createYoungCollector`). So there is little to move to where the engine seldom looks: what lives long stays there and is not told
 * by the sites at which it is made, and the heap may grow to four times what is held in it before it is looked through. A heap
 * that is there already cannot be told how large its young generation may become, only by how much it grows: hence `settle`.
 */
export function spareEngine(): SparedEngine {
  setFlags(spared)
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

const spared = [
  '--expose-gc',
  '--no-allocation-site-pretenuring',
  '--no-maglev-function-context-specialization',
  '--heap-growing-percent=300',
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
