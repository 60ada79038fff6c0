/** Choices that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number
  readonly chance: (share: number) => boolean
  /** One of the values, of which there must be one. */
  readonly pick: <Value>(values: readonly Value[]) => Value
  readonly times: <Value>(least: number, most: number, make: () => Value) => Value[]
}

/** The generator mulberry32: 32 bits of state, good enough to mix texts. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    chance: (share) => next() < share,
    pick: (values) => {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('Cannot pick one of no values. Give some.')
      return value
    },
    times: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make),
  }
}
