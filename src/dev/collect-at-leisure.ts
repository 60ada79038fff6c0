import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes of what lived on for a while that may have been added since the last collection; the engine by itself waits for somewhat more. */
const growth = 32 * 2 ** 20

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
