import { once } from '../model/once.ts'
import { anchorAddress } from './addresses.ts'
import { type AllNames, type Named, type NamedPart, partMark } from './names.ts'

/** Some names by what they are looked up with. */
export interface NameIndex {
  /** What a key names; of several with that key the first. */
  readonly named: (key: string) => Named | undefined
  /** The ids of a group (`term`, `unit:<standard>`, …), which only one who mistyped one asks for. */
  readonly idsIn: (group: string) => string[]
}

/** Makes an index of names; parts, which are many and hardly looked up, are put into it when one is. */
export function nameIndex({ things, parts }: AllNames): NameIndex {
  const thingsByKey = firstBy(things, ({ declaration }) => declaration.key)
  const partsById = once(() => firstBy(parts(), ({ id }) => id))
  return {
    named(key) {
      if (!key.startsWith(partMark)) return thingsByKey.get(key)?.named
      const part = partsById().get(key.slice(key.indexOf('/') + 1))
      return part && namedBy(part, key)
    },
    idsIn(group) {
      if (group.startsWith(partMark)) return parts().map(({ id }) => id)
      const start = group.includes(':') ? `${group}/` : `${group}:`
      return things.flatMap(({ declaration: { key } }) => (key.startsWith(start) ? [key.slice(start.length)] : []))
    },
  }
}

/** By key what has it first. */
export function firstBy<Each>(all: readonly Each[], keyOf: (each: Each) => string): ReadonlyMap<string, Each> {
  const first = new Map<string, Each>()
  for (let index = all.length - 1; index >= 0; index--) {
    const each = all[index]
    if (each !== undefined) first.set(keyOf(each), each) // the first of several with one key comes last, and stays
  }
  return first
}

function namedBy({ section, kind, number, id }: NamedPart, key: string): Named {
  const { standard, page } = section
  const address = anchorAddress(page, id)
  return { key, kind: 'anchor', standard, address, section: section.id, print: { kind, number } }
}
