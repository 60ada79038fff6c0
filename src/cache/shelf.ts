/** Something that is made when it is asked for, and again when it is asked for after it fell off the shelf. */
export interface Shelved<T> {
  readonly made: () => T
  /** What `look` sees in it, told whether it is on the shelf; what was not does not stay there for it. */
  readonly seen: <R>(look: (made: T, stays: boolean) => R) => R
  /** Takes it off the shelf, if it is there, after a last look. */
  readonly clear: (look?: (made: T) => void) => void
}

/** Holds things that take much memory, each of some size: the few that were made last. */
export type Shelf = <T>(make: () => T, size?: number) => Shelved<T>

/**
 * Makes a shelf with room for things of that size in all, and for one at least; or for any number, where nothing falls off and what nobody asks
 * for any more is let go.
 */
export function createShelf(room?: number): Shelf {
  const held: { readonly size: number; readonly clear: () => void }[] = [] // of what may fall off, the oldest first
  let filled = 0
  const makeRoom = (size: number): void => {
    while (room !== undefined && filled + size > room) {
      const oldest = held.shift()
      if (oldest === undefined) return
      oldest.clear()
      filled -= oldest.size
    }
  }
  return <T>(make: () => T, size = 1): Shelved<T> => {
    let own: { readonly value: T } | undefined
    const clear: Shelved<T>['clear'] = (look) => {
      if (own !== undefined) look?.(own.value)
      own = undefined
    }
    return {
      made() {
        if (own !== undefined) return own.value
        makeRoom(size)
        const value = make()
        own = { value }
        if (room !== undefined) held.push({ size, clear })
        filled += size
        return value
      },
      seen: (look) => (own === undefined ? look(make(), false) : look(own.value, true)),
      clear,
    }
  }
}
