/** What is noted of objects, each note as long as its object is there. */
export interface Notes<Key extends object, Note> {
  readonly get: (of: Key) => Note | undefined
  readonly set: (of: Key, note: Note) => void
}

/**
 * Makes notes of objects, as a `WeakMap` does, but in the objects themselves: a map that is older than what it maps to keeps it until the
 * engine next looks through the whole heap, and a note of a standard knows all of it. For few objects of a kind: each has another shape
 * afterwards, by which what looks at many of them would be slower.
 */
export function createNotes<Key extends object, Note>(): Notes<Key, Note> {
  /** An object with a field that nobody else sees. */
  class Noted extends Itself<Key> {
    #note: Note | undefined

    static get(of: Key): Note | undefined {
      return #note in of ? (of as unknown as Noted).#note : undefined
    }

    static set(of: Key, note: Note): void {
      const noted = #note in of ? (of as unknown as Noted) : new Noted(of)
      noted.#note = note
    }
  }
  return { get: Noted.get, set: Noted.set }
}

/** Constructs nothing: gives the object it is given, to which fields of a class below are added. */
class Itself<Key extends object> {
  constructor(of: Key) {
    // biome-ignore lint/correctness/noConstructorReturn: this is how a field is added to an object that is there
    return of
  }
}
