/** Something that is made when it is asked for, and again when it is asked for after it fell off the shelf. */
export interface Shelved<T> {
  readonly made: () => T
  /** What `look` sees in it, told whether it is on the shelf; what was not does not stay there for it. */
  readonly seen: <R>(look: (made: T, stays: boolean) => R) => R
  /** Takes it off the shelf. */
  readonly clear: () => void
}

/** Holds things that take much memory: the few that were made last. */
export type Shelf = <T>(make: () => T) => Shelved<T>

/** Makes a shelf with room for `room` things, or for any number; then nothing falls off, and what nobody asks for any more is let go. */
export function createShelf(room?: number): Shelf {
  const clearers: (() => void)[] = [] // of what may fall off, the oldest first
  const makeRoom = (size: number): void => {
    while (clearers.length >= size) clearers.shift()?.()
  }
  return <T>(make: () => T): Shelved<T> => {
    let held: { readonly value: T } | undefined
    const clear = (): void => {
      held = undefined
    }
    return {
      made() {
        if (held !== undefined) return held.value
        if (room !== undefined) makeRoom(room)
        const value = make()
        held = { value }
        if (room !== undefined) clearers.push(clear)
        return value
      },
      seen: (look) => (held === undefined ? look(make(), false) : look(held.value, true)),
      clear,
    }
  }
}
