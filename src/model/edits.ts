import type { Edit, Fix } from './diagnostic.ts'

/** `text` with the edits made, whose places are lines and columns of it; none may overlap another. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text
  const lines = text.split('\n')
  for (const { place, replacement } of edits.toSorted((a, b) => b.place.column - a.place.column)) {
    const line = lines[place.line - 1] ?? ''
    lines[place.line - 1] = line.slice(0, place.column - 1) + replacement + line.slice(place.endColumn - 1)
  }
  return lines.join('\n')
}

/** Those of `fixes` that can be made at once, in their order: one of whose edits meets an edit of another waits for the next time. */
export function compatibleFixes(fixes: readonly Fix[]): Fix[] {
  const taken = new Map<string, Edit[]>()
  return fixes.filter(({ edits }) => {
    const isFree = edits.every((edit) => !(taken.get(lineOf(edit)) ?? []).some((other) => meet(edit, other)))
    if (isFree) for (const edit of edits) taken.set(lineOf(edit), [...(taken.get(lineOf(edit)) ?? []), edit])
    return isFree
  })
}

function lineOf({ place }: Edit): string {
  return `${place.line} ${place.file}`
}

/** Whether two edits of one line overlap or touch. */
function meet({ place: a }: Edit, { place: b }: Edit): boolean {
  return a.column <= b.endColumn && b.column <= a.endColumn
}
