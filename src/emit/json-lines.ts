/** A list at the end of a JSON file that is written already, in UTF-8. */
export interface ReadyList {
  readonly name: string
  /** In each piece an element or several, each on one line, and between two of them a comma and a line end. */
  readonly elements: readonly Uint8Array[]
}

/** Writes a value as JSON on one line. */
export type TextOf = (value: unknown) => string

/**
 * JSON for programs in which people can still find their way with the tools for lines: each property of `whole` stands on a
 * line of its own, and so does each element of its lists; there is no other white space.
 */
export function jsonLines(whole: object, textOf: TextOf): string {
  // Joined once, so that the text of a large file is not copied again and again.
  return [...jsonParts(whole, textOf, '\n'), '\n'].join('')
}

/** The same in UTF-8 and in pieces, with `list` as the last property. */
export function jsonLinesWith(list: ReadyList, whole: object, textOf: TextOf): readonly Uint8Array[] {
  const withoutElements = jsonLines({ ...whole, [list.name]: [] }, textOf)
  const start = Buffer.from(withoutElements.slice(0, -emptyListEnd.length))
  const elements = list.elements.flatMap((element, index) => [index === 0 ? listStart : nextElement, element])
  return [start, ...elements, elements.length > 0 ? listEnd : emptyListEnd]
}

/** JSON part by part, none larger than an element of a list; `lineEnd` stands where a line may end. */
export function* jsonParts(whole: object, textOf: TextOf, lineEnd = ''): Generator<string, void, undefined> {
  let before = `{${lineEnd}`
  for (const [name, value] of Object.entries(whole)) {
    if (value === undefined) continue
    yield `${before}${JSON.stringify(name)}:`
    if (Array.isArray(value) && value.length > 0) yield* listParts(value, textOf, lineEnd)
    else yield textOf(value)
    before = `,${lineEnd}`
  }
  yield `${lineEnd}}`
}

function* listParts(list: readonly unknown[], textOf: TextOf, lineEnd: string): Generator<string, void, undefined> {
  let before = `[${lineEnd}`
  for (const element of list) {
    yield before
    yield textOf(element)
    before = `,${lineEnd}`
  }
  yield `${lineEnd}]`
}

const listStart = Buffer.from('\n')
const nextElement = Buffer.from(',\n')
const listEnd = Buffer.from('\n]\n}\n')
const emptyListEnd = Buffer.from(']\n}\n')
