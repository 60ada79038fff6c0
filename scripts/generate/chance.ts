/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly integer: (low: number, high: number) => number
  readonly happens: (likelihood: number) => boolean
  readonly pick: <Value>(values: readonly [Value, ...Value[]] | readonly Value[]) => Value
  /** One of the names, each as likely as its weight. */
  readonly weighted: (weights: Readonly<Record<string, number>>) => string
  /** Waiting times with a mean. */
  readonly exponential: (mean: number) => number
}

/** A source of numbers (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(next() * values.length)]
    if (value === undefined) throw new RangeError('Cannot pick from an empty list. Give at least one value.')
    return value
  }
  return {
    next,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    happens: (likelihood) => next() < likelihood,
    pick,
    weighted(weights) {
      const names = Object.keys(weights)
      let rest = next() * names.reduce((sum, name) => sum + (weights[name] ?? 0), 0)
      const found = names.find((name) => {
        rest -= weights[name] ?? 0
        return rest < 0
      })
      return found ?? names.at(-1) ?? ''
    },
    exponential: (mean) => -Math.log(1 - next()) * mean,
  }
}
