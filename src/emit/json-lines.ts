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
  return ['{\n', ...memberParts(whole, textOf), '\n}\n'].join('')
}

/** The same in UTF-8 and in pieces, with `list` as the last property. */
export function jsonLinesWith(list: ReadyList, whole: object, textOf: TextOf): readonly Uint8Array[] {
  const members = memberParts(whole, textOf)
  const comma = members.length > 0 ? separator : ''
  const start = Buffer.from(['{\n', ...members, comma, JSON.stringify(list.name), ':['].join(''))
  const elements = list.elements.flatMap((element, index) => [index === 0 ? listStart : nextElement, element])
  return [start, ...elements, elements.length > 0 ? listEnd : emptyListEnd]
}

function memberParts(whole: object, textOf: TextOf): string[] {
  const members = Object.entries(whole).filter(([, value]) => value !== undefined)
  return members.flatMap(([name, value], index) => [
    index === 0 ? '' : separator,
    JSON.stringify(name),
    ':',
    ...valueParts(value, textOf),
  ])
}

function valueParts(value: unknown, textOf: TextOf): string[] {
  if (!Array.isArray(value) || value.length === 0) return [textOf(value)]
  return ['[\n', ...value.flatMap((element, index) => [index === 0 ? '' : separator, textOf(element)]), '\n]']
}

const separator = ',\n'
const listStart = Buffer.from('\n')
const nextElement = Buffer.from(separator)
const listEnd = Buffer.from('\n]\n}\n')
const emptyListEnd = Buffer.from(']\n}\n')
