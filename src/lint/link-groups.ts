import { none } from '../language/none.ts'
import type { Compilation, Link } from '../model/compilation.ts'
import { append } from '../model/lists.ts'
import { onceEach } from '../model/once-each.ts'

/** Those of some links in which there is something that rules look for, each group in their order. */
export interface LinkGroups {
  /** Those that name nothing. */
  readonly unresolved: readonly Link[]
  /** Those that cite an external document. */
  readonly citing: readonly Link[]
  /** Those that were written with a scheme, such as `term:`, by it; most have none, as they are names in front matter. */
  readonly byScheme: ReadonlyMap<string, readonly Link[]>
}

/** Puts links into groups, with one look at each for all rules: there are many, spread over the memory. */
export const linkGroupsOf = onceEach(({ links }: Pick<Compilation, 'links'>): LinkGroups => {
  const unresolved: Link[] = []
  const citing: Link[] = []
  const byScheme = new Map<string, Link[]>()
  links.forEach((link) => {
    const { written, target } = link
    if (target === undefined) unresolved.push(link)
    else if (target.startsWith('reference:')) citing.push(link)
    const end = written.indexOf(':')
    if (end < 0) return
    const scheme = written.slice(0, end)
    byScheme.set(scheme, append(byScheme.get(scheme), link))
  })
  return { unresolved, citing, byScheme }
})

/** The links that were written with a scheme. */
export function linksWith(scheme: string, compilation: Compilation): readonly Link[] {
  return linkGroupsOf(compilation).byScheme.get(scheme) ?? none
}
