/** A fraction as the engine prints it exactly (`0.9125`, `6/7`) in percent with one decimal, rounded half to even as all its figures are. */
export function percentText(exact: string): string {
  const [numerator, denominator] = quotientOf(exact)
  const scaled = numerator * 1000n
  const whole = scaled / denominator
  const twice = (scaled % denominator) * 2n
  const isUp = twice > denominator || (twice === denominator && whole % 2n === 1n)
  const tenths = whole + (isUp ? 1n : 0n)
  return `${tenths / 10n}.${tenths % 10n}`
}

function quotientOf(exact: string): [bigint, bigint] {
  const [above = '0', below] = exact.split('/')
  if (below !== undefined) return [BigInt(above), BigInt(below)]
  const [whole = '0', decimals = ''] = above.split('.')
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)]
}
