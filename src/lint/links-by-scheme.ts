import { none } from '../language/none.ts'
import type { Compilation, Link } from '../model/compilation.ts'
import { onceEach } from '../model/once-each.ts'

/**
 * The links that were written with a scheme, such as `term:`, in their order. Most links have none: they are names in front matter,
 * and several rules look for the few of one scheme.
 */
export function linksWith(scheme: string, compilation: Compilation): readonly Link[] {
  return byScheme(compilation).get(scheme) ?? none
}

const byScheme = onceEach(({ links }: Compilation): ReadonlyMap<string, readonly Link[]> => {
  const found = new Map<string, Link[]>()
  for (const link of links) {
    const end = link.written.indexOf(':')
    if (end < 0) continue
    const scheme = link.written.slice(0, end)
    const same = found.get(scheme)
    if (same === undefined) found.set(scheme, [link])
    else same.push(link)
  }
  return found
})
