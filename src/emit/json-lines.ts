/** A list at the end of a JSON file, each element as its JSON in UTF-8 on one line. */
export interface ReadyList {
  readonly name: string
  readonly elements: readonly Uint8Array[]
}

/** Writes a value as JSON on one line. */
export type TextOf = (value: unknown) => string

/**
 * JSON for programs in which people can still find their way with the tools for lines: each property of `whole` stands on a
 * line of its own, and so does each element of its lists; there is no other white space.
 */
export function jsonLines(whole: object, textOf: TextOf): string {
  return `{\n${memberLines(whole, textOf).join(',\n')}\n}\n`
}

/** The same in UTF-8 with `list`, whose elements are written already, as the last property. */
export function jsonLinesWith(list: ReadyList, whole: object, textOf: TextOf): Uint8Array {
  const members = memberLines(whole, textOf).map((line) => `${line},\n`)
  const start = Buffer.from(`{\n${members.join('')}${JSON.stringify(list.name)}:[`)
  const elements = list.elements.flatMap((element, index) => [index === 0 ? listStart : nextElement, element])
  return Buffer.concat([start, ...elements, elements.length > 0 ? listEnd : emptyListEnd])
}

function memberLines(whole: object, textOf: TextOf): string[] {
  return Object.entries(whole).flatMap(([name, value]) =>
    value === undefined ? [] : [`${JSON.stringify(name)}:${valueLines(value, textOf)}`],
  )
}

function valueLines(value: unknown, textOf: TextOf): string {
  return Array.isArray(value) && value.length > 0 ? `[\n${value.map(textOf).join(',\n')}\n]` : textOf(value)
}

const listStart = Buffer.from('\n')
const nextElement = Buffer.from(',\n')
const listEnd = Buffer.from('\n]\n}\n')
const emptyListEnd = Buffer.from(']\n}\n')
