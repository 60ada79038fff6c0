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

/** The beginning of such JSON in UTF-8, up to and including the properties of `whole`, for what goes on differently in several files. */
export function jsonBeginning(whole: object, textOf: TextOf): Uint8Array {
  return Buffer.from(`${jsonLines(whole, textOf).slice(0, -end.length)},\n`)
}

/** What comes behind such a beginning, in pieces: the properties of `rest`, none of them a list, and `list` as the last one. */
export function jsonEnding(list: ReadyList, rest: object, textOf: TextOf): readonly (string | Uint8Array)[] {
  const before = Object.entries(rest).map(([name, value]) => `${JSON.stringify(name)}:${textOf(value)},\n`)
  const opened = `${before.join('')}${JSON.stringify(list.name)}:[`
  const [first, ...others] = list.elements
  if (first === undefined) return [`${opened}]${end}`]
  return [`${opened}\n`, first, ...others.flatMap((element) => [',\n', element]), `\n]${end}`]
}

const end = '\n}\n'

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
