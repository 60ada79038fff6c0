/**
 * Numbers keys in the order in which they come, from 0, in 12 to 24 bytes a key whatever their length.
 *
 * Keys are told apart by 64 bits of hash: of a million keys, two share one by chance once in forty million tables.
 */
export interface KeyTable {
  /** Number of a key; a new one if it is new. */
  readonly add: (key: string) => number
  /** Number of a key; -1 if it was never added. */
  readonly find: (key: string) => number
  readonly size: () => number
}

/** A table without keys. */
export function keyTable(): KeyTable {
  let capacity = 1024
  let size = 0
  let low = new Uint32Array(capacity)
  let high = new Uint32Array(capacity)
  /** Number of the key in each slot, plus one; 0 where it is free. */
  let numbers = new Uint32Array(capacity)
  const hash = new Uint32Array(2)

  const slotOf = (first: number, second: number): number => {
    let slot = first & (capacity - 1)
    while (numbers[slot] !== 0 && (low[slot] !== first || high[slot] !== second)) slot = (slot + 1) & (capacity - 1)
    return slot
  }
  const put = (slot: number, [first = 0, second = 0, number = 0]: readonly number[]) => {
    low[slot] = first
    high[slot] = second
    numbers[slot] = number
  }
  const grow = () => {
    const old = { low, high, numbers }
    capacity *= 2
    low = new Uint32Array(capacity)
    high = new Uint32Array(capacity)
    numbers = new Uint32Array(capacity)
    old.numbers.forEach((number, slot) => {
      if (number === 0) return
      const [first, second] = [old.low[slot] ?? 0, old.high[slot] ?? 0]
      put(slotOf(first, second), [first, second, number])
    })
  }
  return {
    add(key) {
      hashInto(hash, key)
      const [first = 0, second = 0] = hash
      const slot = slotOf(first, second)
      const number = numbers[slot] ?? 0
      if (number > 0) return number - 1
      size++
      put(slot, [first, second, size])
      if (size * 2 > capacity) grow()
      return size - 1
    },
    find(key) {
      hashInto(hash, key)
      const [first = 0, second = 0] = hash
      return (numbers[slotOf(first, second)] ?? 0) - 1
    },
    size: () => size,
  }
}

/** Two hashes of 32 bits of a text (cyrb53 by bryc, public domain, with both halves kept whole). */
function hashInto(hash: Uint32Array, text: string): void {
  let first = 0xdeadbeef
  let second = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    first = Math.imul(first ^ code, 2_654_435_761)
    second = Math.imul(second ^ code, 1_597_334_677)
  }
  first = Math.imul(first ^ (first >>> 16), 2_246_822_507) ^ Math.imul(second ^ (second >>> 13), 3_266_489_909)
  second = Math.imul(second ^ (second >>> 16), 2_246_822_507) ^ Math.imul(first ^ (first >>> 13), 3_266_489_909)
  hash[0] = first
  hash[1] = second
}
