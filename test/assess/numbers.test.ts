import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactNumber, roundedText, roundHalfEven } from '../../src/assess/decimal-text.ts'
import { rational, reduced } from '../../src/assess/rational.ts'
import { squareRoot, wilsonInterval } from '../../src/assess/wilson.ts'

describe('rounding half to even (GB/T 8170)', () => {
  test.each([
    ['0.25', 1, '0.2'],
    ['0.35', 1, '0.4'],
    ['0.2500001', 1, '0.3'],
    ['2.5', 0, '2'],
    ['3.5', 0, '4'],
    ['9.95', 1, '10.0'],
    ['99.95', 1, '100.0'],
    ['-0.04', 1, '0.0'],
    ['-0.15', 1, '-0.2'],
    ['87.365', 1, '87.4'],
  ])('%s to %i decimals is %s', (number, decimals, text) => {
    expect(roundedText(rational(number), decimals)).toBe(text)
  })

  test('of small quotients is the same as of large ones', () => {
    const integer = fc.bigInt({ min: -(2n ** 53n) + 1n, max: 2n ** 53n - 1n })
    const divisor = fc.bigInt({ min: 1n, max: 9_000_000_000_000n })
    fc.assert(
      fc.property(integer, divisor, fc.integer({ min: 0, max: 12 }), (numerator, denominator, decimals) => {
        const number = { numerator, denominator }
        const count = roundHalfEven(number, decimals)
        expect(rational(roundedText(number, decimals)).numerator === 0n).toBe(count === 0n)
        expect(roundHalfEven(rational(roundedText(number, decimals)), decimals)).toBe(count)
        // beyond what plain numbers hold, the other way of dividing is taken
        const large = { numerator: numerator * 2n ** 60n, denominator: denominator * 2n ** 60n }
        expect(roundedText(large, decimals)).toBe(roundedText(number, decimals))
        expect(exactNumber(large)).toEqual(exactNumber(number))
      }),
    )
  })
})

test.each([
  [1n, 8n, '0.125', '0.125'],
  [1n, 3n, '1/3', '0.333333333333'],
  [2n, 3n, '2/3', '0.666666666667'],
  [10n, 2n, '5', '5'],
  [1n, 2n ** 20n, '0.00000095367431640625', '0.000000953674'],
])('%d/%d is written %s', (numerator, denominator, exact, decimal) => {
  expect(exactNumber(reduced(numerator, denominator))).toEqual({ exact, decimal })
})

test.each(['', 'abc', '1,5', '1e', '0x10', 'NaN', 'Infinity', '１'])('`%s` is no decimal', (text) => {
  expect(() => rational(text)).toThrow(RangeError)
})

test.each([
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
  [0.1, '0.1'],
  [-0, '0'],
])('the number %d is the shortest decimal that writes it', (number, text) => {
  expect(exactNumber(rational(number)).exact).toBe(text)
})

describe('the Wilson interval', () => {
  // by an independent computation with 30 digits
  test.each([
    [36n, 40n, 0.95, '0.769482247725', '0.960420471317'],
    [0n, 5n, 0.95, '0', '0.434482464783'],
    [5n, 5n, 0.95, '0.565517535217', '1'],
    [153n, 160n, 0.95, '0.912456958458', '0.978648388448'],
    [1n, 3n, 0.9, '0.078265726334', '0.746466131719'],
    [50n, 100n, 0.99, '0.375279625045', '0.624720374955'],
  ] as const)('of %d in %d at %d', (conforming, sampled, confidence, low, high) => {
    const interval = wilsonInterval(conforming, sampled, confidence)
    expect([exactNumber(interval.low).decimal, exactNumber(interval.high).decimal]).toEqual([low, high])
  })

  test('holds the share, and narrows with more cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (sampled, part) => {
        const conforming = part % (sampled + 1)
        const { low, high } = wilsonInterval(BigInt(conforming), BigInt(sampled), 0.95)
        const share = conforming / sampled
        expect(Number(low.numerator) / Number(low.denominator)).toBeLessThanOrEqual(share + 1e-12)
        expect(Number(high.numerator) / Number(high.denominator)).toBeGreaterThanOrEqual(share - 1e-12)
      }),
    )
  })
})

test('the square root is the largest integer whose square is not more', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 1200n }), (square) => {
      const root = squareRoot(square)
      expect(root * root <= square && (root + 1n) * (root + 1n) > square).toBe(true)
    }),
  )
})
