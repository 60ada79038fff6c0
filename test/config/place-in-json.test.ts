import { expect, test } from 'vitest'
import { placeInJson } from '../../src/config/place-in-json.ts'

const text = `{
  "rules": { "term-used": "off", "a:b,{": ["x", 1] },
  "waivers": [
    { "rule": "a", "path": "b" },
    { "rule": "c", "path": "d" }
  ],
  "rules": { "term-used": "warning" }
}
`

test.each<[readonly (string | number)[], string]>([
  [['rules', 'term-used'], '7:14-7:36'],
  [['rules'], '7:3-7:38'],
  [['waivers', 1], '5:5-5:33'],
  [['waivers', 0, 'path'], '4:20-4:31'],
  [['waivers', 2], '3:3-6:4'],
  [['waivers', 0, 'reason'], '4:5-4:33'],
  [['nothing'], '1:1-8:2'],
  [[], '1:1-8:2'],
])('%j stands at %s', (path, place) => {
  const { line, column, endLine, endColumn } = placeInJson('normdown.config.json', text, path)
  expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(place)
})

test('names are read as JSON reads them', () => {
  const { column } = placeInJson('a.json', '{"a": {"x\\"\\u0041": {"b": []}}}', ['a', 'x"A', 'b'])
  expect(column).toBe(22)
})
