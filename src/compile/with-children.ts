/** Something that holds others of its kind. */
interface Holder<Part> {
  readonly children: readonly Part[]
}

/** Sections, or their layouts, each with all below it, in the order of print. */
export function withChildren<Part extends Holder<Part>>(parts: readonly Part[]): Part[] {
  const all: Part[] = []
  const add = (part: Part): void => {
    all.push(part)
    part.children.forEach(add)
  }
  parts.forEach(add)
  return all
}
