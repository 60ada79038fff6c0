import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Gives the memory of what this thread no longer uses back to the system. V8 by itself keeps a heap as large as it ever was
 * for a while; where one large work follows another, both would be in memory at once. Takes some milliseconds for each
 * megabyte in use.
 */
export function freeMemory(): void {
  setFlagsFromString('--expose-gc')
  const collect: (how: object) => void = runInNewContext('gc')
  // As if there were no memory left: otherwise garbage is collected, but the room for it kept.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
