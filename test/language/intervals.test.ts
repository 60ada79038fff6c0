import { expect, test } from 'vitest'
import { readInterval } from '../../src/language/intervals.ts'

/** An interval as mathematicians write it. */
function written(text: string): string {
  const interval = readInterval(text)
  if (interval === undefined) return '-'
  const { lower, upper } = interval
  return `${lower.included ? '[' : '('}${lower.value ?? ''},${upper.value ?? ''}${upper.included ? ']' : ')'}`
}

test.for([
  ['[80,90)', '[80,90)'],
  ['(80，90]', '(80,90]'],
  ['80≤S<90', '[80,90)'],
  ['80分～90分', '[80,90]'],
  ['80～90', '[80,90]'],
  ['80分（含）～90分（不含）', '[80,90)'],
  ['不小于80分且小于90分', '[80,90)'],
  ['大于80分且不大于90分', '(80,90]'],
  ['总分不小于95分，对应五星', '[95,)'],
  ['总分小于70分', '(,70)'],
  ['90分以上', '[90,)'],
  ['60分以下', '(,60]'],
  ['60分以下（不含60分）', '(,60)'],
  ['at least 80 and less than 90 points', '[80,90)'],
  ['80 to 90', '[80,90]'],
  ['below 70', '(,70)'],
  ['90 or more', '[90,)'],
  ['不予评级', '-'],
])('%s is %s', ([text = '', interval]) => {
  expect(written(text)).toBe(interval)
})
