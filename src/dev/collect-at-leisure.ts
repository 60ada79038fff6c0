import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes that live on for a while and were added since the last collection; with some more the engine starts one by itself. */
const growth = 8 * 2 ** 20

/**
 * Makes what collects garbage, if there is enough of it, to be called while nobody waits. Among ten thousand clauses that takes some
 * tenths of a second, which the engine would otherwise take sooner or later while somebody does.
 */
export function createCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  let left = 0
  return () => {
    if (oldBytes() < left + growth) return
    collect()
    left = oldBytes()
  }
}

/** Bytes of the heap but for what was just made, which is collected often and in no time. */
function oldBytes(): number {
  const spaces = getHeapSpaceStatistics().filter(({ space_name: name }) => !name.startsWith('new_'))
  return spaces.reduce((bytes, { space_used_size: used }) => bytes + used, 0)
}
