/**
 * Writes numbers as one short string: in base 32 with a mark on every character but the last of a number, the lowest
 * digits first. `readNumbers` reads it.
 */
export function writeNumbers(numbers: ArrayLike<number>): string {
  const bytes = new Uint8Array(numbers.length * longest)
  let end = 0
  for (let at = 0; at < numbers.length; at += 1) end = put(bytes, end, numbers[at] ?? 0)
  return ascii.decode(bytes.subarray(0, end))
}

/** The numbers that `writeNumbers` wrote. */
export function readNumbers(written: string): Uint32Array {
  return read(written, { start: 0, end: written.length, isRunning: false })
}

/** Writes numbers that never fall: each as its distance from the one before. The first counts from 0. */
export function writePostings(numbers: ArrayLike<number>): string {
  const bytes = new Uint8Array(numbers.length * longest)
  let end = 0
  let before = 0
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0
    end = put(bytes, end, number - before)
    before = number
  }
  return ascii.decode(bytes.subarray(0, end))
}

/** The numbers that `writePostings` wrote. */
export function readPostings(written: string): Uint32Array {
  return read(written, { start: 0, end: written.length, isRunning: true })
}

/** Places in fields: the number of each field, never falling, and where in it, rising within one field. */
export interface Places {
  readonly fields: ArrayLike<number>
  readonly offsets: ArrayLike<number>
}

/**
 * Gives a function that writes the places between two of a list; `readFields` reads their fields alone, `readOffsets` the
 * rest.
 */
export function placesWriter(): (places: Places, from: number, to: number) => string {
  let bytes = new Uint8Array()
  return ({ fields, offsets }, from, to) => {
    const room = 2 * (to - from) * longest + 1
    if (bytes.length < room) bytes = new Uint8Array(2 * room)
    let end = 0
    for (let at = from; at < to; at += 1) {
      end = put(bytes, end, (fields[at] ?? 0) - (at === from ? 0 : (fields[at - 1] ?? 0)))
    }
    bytes[end] = divider.charCodeAt(0)
    end += 1
    for (let at = from; at < to; at += 1) {
      const isNew = at === from || fields[at] !== fields[at - 1]
      end = put(bytes, end, (offsets[at] ?? 0) - (isNew ? 0 : (offsets[at - 1] ?? 0)))
    }
    return ascii.decode(bytes.subarray(0, end))
  }
}

/** The fields that `placesWriter` wrote. */
export function readFields(written: string): Uint32Array {
  return read(written, { start: 0, end: Math.max(0, written.indexOf(divider)), isRunning: true })
}

/** The places that `placesWriter` wrote, in these fields. */
export function readOffsets(written: string, fields: Uint32Array): Uint32Array {
  const offsets = read(written, { start: written.indexOf(divider) + 1, end: written.length, isRunning: false })
  for (let index = 1; index < offsets.length; index += 1) {
    if (fields[index] === fields[index - 1]) offsets[index] = (offsets[index] ?? 0) + (offsets[index - 1] ?? 0)
  }
  return offsets
}

interface Stretch {
  readonly start: number
  readonly end: number
  /** Whether each number is written as its distance from the one before. */
  readonly isRunning: boolean
}

/** One loop for all: what is read before the first result is read by code that the browser has not yet made fast. */
function read(written: string, { start, end, isRunning }: Stretch): Uint32Array {
  const numbers = new Uint32Array(end - start)
  let count = 0
  let number = 0
  let weight = 1
  for (let at = start; at < end; at += 1) {
    const value = values[written.charCodeAt(at)] ?? 0
    if (value >= base) {
      number += (value - base) * weight
      weight *= base
      continue
    }
    number += value * weight
    numbers[count] = number
    count += 1
    weight = 1
    if (!isRunning) number = 0
  }
  return numbers.subarray(0, count)
}

/** Writes `number` into `bytes` from `start`, and gives where it ends. */
function put(bytes: Uint8Array, start: number, number: number): number {
  let end = start
  let rest = number
  for (; rest >= base; rest = Math.floor(rest / base)) {
    bytes[end] = codes[(rest % base) + base] ?? 0
    end += 1
  }
  bytes[end] = codes[rest] ?? 0
  return end + 1
}

/** Characters of the longest number, of 53 bits. */
const longest = 11
const base = 32
const divider = '.'
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const ascii = new TextDecoder()
const codes = Uint8Array.from(alphabet, (character) => character.charCodeAt(0))
const values = new Uint8Array(128)
for (const [value, code] of codes.entries()) values[code] = value
