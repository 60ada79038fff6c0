import { createNotes } from './notes.ts'

/** Makes something of an object once, when it is first asked for, and keeps it as long as the object is kept. */
export function onceEach<Key extends object, Made extends NonNullable<unknown>>(
  make: (of: Key) => Made,
): (of: Key) => Made {
  const made = createNotes<Key, Made>()
  return (of) => {
    const known = made.get(of)
    if (known !== undefined) return known
    const now = make(of)
    made.set(of, now)
    return now
  }
}
