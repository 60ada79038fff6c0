import { runInNewContext } from 'node:vm'

/**
 * Makes what collects garbage among what was just made, to be called when little of that is in use: left to itself the engine looks
 * sooner or later, and moves what it finds in use to where it looks seldom. Does nothing where the engine was not told
 * to show how (`--expose-gc`).
 */
export function createYoungCollector(): () => void {
  const collect: ((options: { readonly type: 'minor' }) => void) | undefined = runInNewContext('globalThis.gc')
  return () => collect?.({ type: 'minor' })
}
