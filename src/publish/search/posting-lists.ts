/**
 * Writes numbers as one short string: in base 32 with a mark on every character but the last of a number, the lowest
 * digits first. `readNumbers` reads it.
 */
export function writeNumbers(numbers: ArrayLike<number>): string {
  const writer = numberWriter()
  for (let at = 0; at < numbers.length; at += 1) writer.add(numbers[at] ?? 0)
  return writer.take()
}

/** The numbers that `writeNumbers` wrote. */
export function readNumbers(written: string): Uint32Array {
  return read(written, { start: 0, end: written.length, isRunning: false })
}

/** Writes numbers that never fall: each as its distance from the one before. The first counts from 0. */
export function writePostings(numbers: ArrayLike<number>): string {
  const writer = numberWriter()
  for (let at = 0; at < numbers.length; at += 1) writer.add((numbers[at] ?? 0) - (numbers[at - 1] ?? 0))
  return writer.take()
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
 * Gives a function that writes the first `count` of some places; `readFields` reads their fields alone, `readOffsets` the
 * rest.
 */
export function placesWriter(): (places: Places, count: number) => string {
  const writer = numberWriter()
  return ({ fields, offsets }, count) => {
    for (let at = 0; at < count; at += 1) writer.add((fields[at] ?? 0) - (at === 0 ? 0 : (fields[at - 1] ?? 0)))
    const written = writer.take()
    for (let at = 0; at < count; at += 1) {
      const isNew = at === 0 || fields[at] !== fields[at - 1]
      writer.add((offsets[at] ?? 0) - (isNew ? 0 : (offsets[at - 1] ?? 0)))
    }
    return `${written}${divider}${writer.take()}`
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

interface NumberWriter {
  readonly add: (number: number) => void
  /** What was added since the last time. */
  readonly take: () => string
}

function numberWriter(): NumberWriter {
  let bytes = new Uint8Array(64)
  let length = 0
  return {
    add(number) {
      if (length + longest > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2)
        larger.set(bytes)
        bytes = larger
      }
      let rest = number
      for (; rest >= base; rest = Math.floor(rest / base)) {
        bytes[length] = codes[(rest % base) + base] ?? 0
        length += 1
      }
      bytes[length] = codes[rest] ?? 0
      length += 1
    },
    take() {
      const text = ascii.decode(bytes.subarray(0, length))
      length = 0
      return text
    },
  }
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
