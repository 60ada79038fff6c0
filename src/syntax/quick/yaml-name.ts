import { colon, dot, hyphen, newline, space, underscore } from './characters.ts'

/** The name of a field that begins at an offset, if it needs no quotes: letters, digits, hyphens, dots and underscores. */
export function nameAt(yaml: string, offset: number): string | undefined {
  const { next } = last
  const expected = next?.name
  if (expected === undefined || !isEnded(yaml, offset + expected.length) || !yaml.startsWith(expected, offset))
    return anyNameAt(yaml, offset)
  last = next ?? last
  return expected
}

function anyNameAt(yaml: string, offset: number): string | undefined {
  const start = yaml.charCodeAt(offset)
  if (isMark(start)) return undefined
  let end = offset
  let known: Letter | undefined = names
  for (let code = start; isNamePart(code); code = yaml.charCodeAt(++end)) {
    known = known?.first
    while (known && known.code !== code) known = known.other
  }
  if (end === offset || !isEnded(yaml, end)) return undefined
  if (known?.name === undefined) return newName(yaml.slice(offset, end))
  last.next = known
  last = known
  return known.name
}

/** Whether a character is one of those of names with which none begins: `-`, `.` and `_`. */
function isMark(code: number): boolean {
  return code === hyphen || code === dot || code === underscore
}

const nameParts = Uint8Array.from({ length: 128 }, (_, code) => (/[\w.-]/.test(String.fromCharCode(code)) ? 1 : 0))

function isNamePart(code: number): boolean {
  return code < 128 && nameParts[code] === 1
}

/** Whether a name that ends there is one: a colon follows, and behind it a space, or nothing on the line. */
function isEnded(yaml: string, end: number): boolean {
  if (yaml.charCodeAt(end) !== colon) return false
  const next = end + 1 < yaml.length ? yaml.charCodeAt(end + 1) : newline
  return next === space || next === newline
}

/** A letter of the names met so far, with the name that ends there, and those letters that follow it in some of them. */
interface Letter {
  readonly code: number
  name: string | undefined
  first: Letter | undefined
  /** The end of the name that came after that one the last time. */
  next: Letter | undefined
  /** Another that follows the same letter. */
  readonly other: Letter | undefined
}

/**
 * Names met so far, letter by letter, so that they are found while they are read and not cut out of the text; as a name of
 * fields, a string that has been one before is found sooner than one made anew.
 */
const names: Letter = { code: 0, name: undefined, first: undefined, next: undefined, other: undefined }
/** The end of the last name: files have their fields in the same order, so that the next is most often the one that came then. */
let last = names
/** For how many letters there is room. */
let room = 10_000

function newName(name: string): string | undefined {
  if (/^\d+$/.test(name)) return undefined // a number
  if (name.length > room) return name
  room -= name.length
  let end = names
  for (let index = 0; index < name.length; index++) end = addedBehind(end, name.charCodeAt(index))
  end.name = name
  return name
}

function addedBehind(letter: Letter, code: number): Letter {
  for (let known = letter.first; known; known = known.other) if (known.code === code) return known
  letter.first = { code, name: undefined, first: undefined, next: undefined, other: letter.first }
  return letter.first
}
