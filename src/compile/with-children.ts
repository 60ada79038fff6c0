/** Something that holds others of its kind. */
interface Holder<Part> {
  readonly children: readonly Part[]
}

/** Sections, or their layouts, each with all below it, in the order of print. */
export function withChildren<Part extends Holder<Part>>(parts: readonly Part[]): Part[] {
  const all: Part[] = []
  addAll(parts, all)
  return all
}

function addAll<Part extends Holder<Part>>(parts: readonly Part[], all: Part[]): void {
  parts.forEach((part) => {
    all.push(part)
    if (part.children.length > 0) addAll(part.children, all)
  })
}
