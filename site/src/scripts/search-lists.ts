import { listIn, listsIn } from '../../../src/publish/search/keyed-lists.ts'
import type { SearchParts } from './search-parts.ts'

/** The lists that lie by their keys in several parts of the index, each with a name that begins alike. */
export interface KeyedLists {
  /** The list of `key`, as it is written; nothing if it has none. */
  readonly listOf: (key: string) => Promise<string>
  /** Every key that begins with `beginning`, with its list. */
  readonly listsBelow: (beginning: string) => Promise<readonly (readonly [key: string, list: string])[]>
}

/** The lists in the parts `folder-0`, `folder-1`, …, whose first keys are `firsts`. */
export function keyedLists(parts: SearchParts, folder: string, firsts: readonly string[]): KeyedLists {
  return {
    async listOf(key) {
      const part = lastPart(firsts, key)
      if (part < 0) return ''
      return listIn(await parts.lists(`${folder}-${part}`), key)
    },
    async listsBelow(beginning) {
      const names = partsBelow(firsts, beginning).map((part) => `${folder}-${part}`)
      const all = await Promise.all(names.map((name) => parts.lists(name)))
      return all.flatMap((written) => listsIn(written, beginning))
    },
  }
}

/** The part whose keys begin at or before `key`; -1 before the first. */
function lastPart(firsts: readonly string[], key: string): number {
  return firsts.findLastIndex((first) => first <= key)
}

/** The parts that can hold a key that begins with `beginning`. */
function partsBelow(firsts: readonly string[], beginning: string): number[] {
  const from = Math.max(0, lastPart(firsts, beginning))
  const rest = firsts.slice(from).map((first, at) => ({ first, part: from + at }))
  return rest.filter(({ first, part }) => part === from || first.startsWith(beginning)).map(({ part }) => part)
}
