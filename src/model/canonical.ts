import { compareText } from './place.ts'

/**
 * The one text that RFC 8785 (JSON Canonicalization Scheme) gives for `value`, so that equal content has equal digests.
 *
 * A property that is `undefined` is left out, as an absent one is. Throws a TypeError that names the place for what
 * JSON cannot say: a number that is not finite, a lone surrogate, a function, a bigint, an object with a class.
 */
export function canonicalJson(value: unknown): string {
  return canonical(value, '$')
}

function canonical(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return canonicalNumber(value, path)
  if (typeof value === 'string') return canonicalString(value, path)
  if (Array.isArray(value)) return canonicalArray(value, path)
  if (isPlainObject(value)) return canonicalObject(value, path)
  throw new TypeError(`Cannot write ${path} as canonical JSON: it is ${describe(value)}. Put plain data there.`)
}

function canonicalArray(array: readonly unknown[], path: string): string {
  return `[${Array.from(array, (element, index) => canonical(element, `${path}[${index}]`)).join(',')}]`
}

function canonicalObject(object: Readonly<Record<string, unknown>>, path: string): string {
  const members = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort(compareText)
    .map((key) => `${canonicalString(key, path)}:${canonical(object[key], `${path}.${key}`)}`)
  return `{${members.join(',')}}`
}

/** RFC 8785 3.2.2.3: the form that ECMAScript gives a number, which is also what JSON.stringify writes. */
function canonicalNumber(number: number, path: string): string {
  if (Number.isFinite(number)) return JSON.stringify(number)
  throw new TypeError(`Cannot write ${path} as canonical JSON: it is ${number}. Put a finite number there.`)
}

/** RFC 8785 3.2.2.2: the shortest escapes, in lower case, and nothing else escaped, as JSON.stringify writes. */
function canonicalString(text: string, path: string): string {
  if (text.isWellFormed()) return JSON.stringify(text)
  throw new TypeError(`Cannot write ${path} as canonical JSON: it holds a lone surrogate. Put well-formed text there.`)
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

function describe(value: unknown): string {
  return typeof value === 'object' ? 'an object of a class' : typeof value
}
