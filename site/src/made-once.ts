/** `make`, asked once about the same thing: what it made is kept as long as the thing is. */
export function madeOnce<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, Made>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before
    const made = make(thing)
    known.set(thing, made)
    return made
  }
}
