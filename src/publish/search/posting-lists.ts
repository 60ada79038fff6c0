/**
 * Writes numbers as one short string: in base 32 with a mark on every character but the last of a number, the lowest
 * digits first. `readNumbers` reads it.
 */
export function writeNumbers(numbers: ArrayLike<number>): string {
  const written = new Uint8Array(writtenLength(numbers))
  let at = 0
  for (let index = 0; index < numbers.length; index += 1) {
    let rest = numbers[index] ?? 0
    for (; rest >= base; rest = Math.floor(rest / base)) {
      written[at] = codes[(rest % base) + base] ?? 0
      at += 1
    }
    written[at] = codes[rest] ?? 0
    at += 1
  }
  return ascii.decode(written)
}

/** The numbers that `writeNumbers` wrote. */
export function readNumbers(written: string): Uint32Array {
  const numbers = new Uint32Array(written.length)
  let count = 0
  let number = 0
  let weight = 1
  for (let at = 0; at < written.length; at += 1) {
    const value = values[written.charCodeAt(at)] ?? 0
    if (value >= base) {
      number += (value - base) * weight
      weight *= base
      continue
    }
    numbers[count] = number + value * weight
    count += 1
    number = 0
    weight = 1
  }
  return numbers.subarray(0, count)
}

/** Writes numbers that never fall: each as its distance from the one before. The first counts from 0. */
export function writePostings(numbers: ArrayLike<number>): string {
  const distances = new Uint32Array(numbers.length)
  let before = 0
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? 0
    distances[index] = number - before
    before = number
  }
  return writeNumbers(distances)
}

/** The numbers that `writePostings` wrote. */
export function readPostings(written: string): Uint32Array {
  const numbers = readNumbers(written)
  let number = 0
  for (let index = 0; index < numbers.length; index += 1) {
    number += numbers[index] ?? 0
    numbers[index] = number
  }
  return numbers
}

/**
 * Writes where something stands: `fields`, which never fall, and the place in each, which rises within one field. The fields
 * can be read alone, by `readFields`; the places too, by `readOffsets`.
 */
export function writePlaces(fields: ArrayLike<number>, offsets: ArrayLike<number>): string {
  const steps = new Uint32Array(offsets.length)
  for (let index = 0; index < offsets.length; index += 1) {
    const isNew = index === 0 || fields[index] !== fields[index - 1]
    steps[index] = (offsets[index] ?? 0) - (isNew ? 0 : (offsets[index - 1] ?? 0))
  }
  return `${writePostings(fields)}${divider}${writeNumbers(steps)}`
}

/** The fields that `writePlaces` wrote. */
export function readFields(written: string): Uint32Array {
  return readPostings(written.slice(0, Math.max(0, written.indexOf(divider))))
}

/** The places that `writePlaces` wrote, in these fields. */
export function readOffsets(written: string, fields: Uint32Array): Uint32Array {
  const offsets = readNumbers(written.slice(written.indexOf(divider) + 1))
  for (let index = 1; index < offsets.length; index += 1) {
    if (fields[index] === fields[index - 1]) offsets[index] = (offsets[index] ?? 0) + (offsets[index - 1] ?? 0)
  }
  return offsets
}

function writtenLength(numbers: ArrayLike<number>): number {
  let length = numbers.length
  for (let index = 0; index < numbers.length; index += 1) {
    for (let rest = numbers[index] ?? 0; rest >= base; rest = Math.floor(rest / base)) length += 1
  }
  return length
}

const base = 32
const divider = '.'
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const ascii = new TextDecoder()
const codes = Uint8Array.from(alphabet, (character) => character.charCodeAt(0))
const values = new Uint8Array(128)
for (const [value, code] of codes.entries()) values[code] = value
