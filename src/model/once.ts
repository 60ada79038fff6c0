/** Something that is made when it is first asked for. */
export interface Renewable<T> {
  readonly get: () => T
  /** Lets go of it; it is made again when somebody asks for it once more. */
  readonly letGo: () => void
}

/** Makes something once, when it is first asked for. */
export function once<T>(make: () => T): () => T {
  return renewable(make).get
}

/** Makes something when it is first asked for, and again after it was let go of. */
export function renewable<T>(make: () => T): Renewable<T> {
  let made: { readonly value: T } | undefined
  return {
    get() {
      made ??= { value: make() }
      return made.value
    },
    letGo() {
      made = undefined
    },
  }
}
