/**
 * Writes numbers that never fall as one short string: each as its distance from the one before, in base 32 with a mark
 * on every character but the last of a number. The first counts from 0. `readPostings` reads it.
 */
export function writePostings(numbers: Iterable<number>): string {
  let written = ''
  let before = 0
  for (const number of numbers) {
    let rest = number - before
    before = number
    for (; rest >= base; rest = Math.floor(rest / base)) written += alphabet[(rest % base) + base]
    written += alphabet[rest]
  }
  return written
}

/** The numbers that `writePostings` wrote. */
export function readPostings(written: string): Uint32Array {
  const numbers = new Uint32Array(written.length)
  let count = 0
  let number = 0
  let distance = 0
  let weight = 1
  for (let at = 0; at < written.length; at += 1) {
    const value = values[written.charCodeAt(at)] ?? 0
    if (value >= base) {
      distance += (value - base) * weight
      weight *= base
      continue
    }
    number += distance + value * weight
    numbers[count] = number
    count += 1
    distance = 0
    weight = 1
  }
  return numbers.subarray(0, count)
}

const base = 32
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const values = new Uint8Array(128)
for (const [value, character] of [...alphabet].entries()) values[character.charCodeAt(0)] = value
