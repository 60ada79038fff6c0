/** Something that is made when it is first asked for, and can be let go of. */
export interface Releasable<T> {
  readonly made: () => T
  readonly release: () => void
}

/** Makes something once, until it is let go of; then once more, when it is asked for again. */
export function releasable<T>(make: () => T): Releasable<T> {
  let held: { readonly value: T } | undefined
  return {
    made() {
      held ??= { value: make() }
      return held.value
    },
    release() {
      held = undefined
    },
  }
}
