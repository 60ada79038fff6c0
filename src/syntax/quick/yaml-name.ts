import { colon, newline, space } from './characters.ts'

/** The name of a field that begins at an offset, if it needs no quotes: letters, digits, hyphens, dots and underscores. */
export function nameAt(yaml: string, offset: number): string | undefined {
  let end = offset
  let sum = 0
  let isNumber = true
  for (let code = yaml.charCodeAt(end); isNamePart(code); code = yaml.charCodeAt(++end)) {
    sum = (31 * sum + code) | 0
    isNumber &&= isDigit(code)
  }
  if (isNumber || !isEnded(yaml, end) || marks.includes(yaml.charAt(offset))) return undefined
  const known = names.get(sum)
  return known?.length === end - offset && yaml.startsWith(known, offset)
    ? known
    : newName(yaml.slice(offset, end), sum)
}

/** Characters of names with which none begins. */
const marks = '-._'

const nameParts = Uint8Array.from({ length: 128 }, (_, code) => (/[\w.-]/.test(String.fromCharCode(code)) ? 1 : 0))

function isNamePart(code: number): boolean {
  return code < 128 && nameParts[code] === 1
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a name that ends there is one: a colon follows, and behind it a space, or nothing on the line. */
function isEnded(yaml: string, end: number): boolean {
  if (yaml.charCodeAt(end) !== colon) return false
  const next = end + 1 < yaml.length ? yaml.charCodeAt(end + 1) : newline
  return next === space || next === newline
}

function newName(name: string, sum: number): string {
  if (names.size < mostNames) names.set(sum, name)
  return name
}

/**
 * Names met so far, by a sum of their characters, so that they are found without being cut out of the text; as a name of
 * fields, a string that has been one before is found sooner than one made anew.
 */
const names = new Map<number, string>()
const mostNames = 1000
