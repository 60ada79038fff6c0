import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/measure/csv.ts'
import { decodeText } from '../../src/measure/decode-text.ts'
import { readJsonRecords } from '../../src/measure/json-records.ts'

type Row = readonly [line: number, ...cells: string[]]

function rowsOf(text: string, piece = text.length + 1): Row[] {
  const rows: Row[] = []
  const pieces = Array.from({ length: Math.ceil(text.length / piece) }, (_, index) =>
    text.slice(index * piece, (index + 1) * piece),
  )
  readCsv('a.csv', pieces, (cells, line) => rows.push([line, ...cells]))
  return rows
}

describe('CSV', () => {
  it.each<[string, string, Row[]]>([
    [
      'line feeds',
      'a,b\nc,d\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'carriage returns and line feeds',
      'a,b\r\nc,d\r\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'carriage returns',
      'a\rb\r',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'no end of the last line',
      'a,b\nc,',
      [
        [1, 'a', 'b'],
        [2, 'c', ''],
      ],
    ],
    [
      'commas and line ends in quotation marks',
      'a,"b,\r\nc"\nd,e',
      [
        [1, 'a', 'b,\r\nc'],
        [3, 'd', 'e'],
      ],
    ],
    ['doubled quotation marks', '"a ""b""",""\n', [[1, 'a "b"', '']]],
    ['a quotation mark within a cell', 'a"b,c\n', [[1, 'a"b', 'c']]],
    ['empty lines', '\n\na\n\n', [[3, 'a']]],
    ['only commas', ',,\n', [[1, '', '', '']]],
  ])('with %s', (_, text, expected) => {
    expect(rowsOf(text)).toEqual(expected)
  })

  it('is the same in pieces of any size', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '中', ' '), maxLength: 6 })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, piece) => {
          const text = rows
            .map((row) => `${row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')}\r\n`)
            .join('')
          expect(rowsOf(text, piece)).toEqual(rowsOf(text))
          expect(rowsOf(text).map(([, ...cells]) => cells)).toEqual(rows)
        },
      ),
    )
  })

  it.each([
    ['a quotation mark never closed', 'a,b\n"c,d\ne,f\n', /line 2/],
    ['text after a quotation mark', 'a\n"b"c\n', /line 2/],
    ['a row without end', `a\n"${'x'.repeat(2_000_000)}`, /line 2/],
  ])('says where there is %s', (_, text, where) => {
    expect(() => rowsOf(text, 65_536)).toThrow(where)
  })
})

function recordsOf(text: string, piece = text.length + 1): unknown[] {
  const records: unknown[] = []
  const pieces = Array.from({ length: Math.ceil(text.length / piece) }, (_, index) =>
    text.slice(index * piece, (index + 1) * piece),
  )
  readJsonRecords('a.json', pieces, (record, line) => records.push([line, record]))
  return records
}

describe('JSON', () => {
  it.each([
    [
      'a list',
      '[\n{"a": 1},\n{"b": "}]\\""}\n]\n',
      [
        [2, { a: 1 }],
        [3, { b: '}]"' }],
      ],
    ],
    [
      'objects line by line',
      '{"a":{"b":[1]}}\n{"a":2}\n',
      [
        [1, { a: { b: [1] } }],
        [2, { a: 2 }],
      ],
    ],
    ['nothing', '', []],
    ['an empty list', ' [ ] ', []],
  ])('as %s, in pieces of any size', (_, text, expected) => {
    for (const piece of [1, 2, 3, 7, 1000]) expect(recordsOf(text, piece)).toEqual(expected)
  })

  it.each([
    ['a number', '1', /line 1/],
    ['what is no JSON', '[\n{"a": x}\n]', /line 2/],
    ['a record cut off', '{"a": 1}\n{"a": ', /line 2/],
    ['a list cut off', '[{"a": 1}', /never ends/],
    ['text after the list', '[{}]\nx', /line 2/],
    ['a second list', '[{}][{}]', /line 1/],
    ['a record without end', `{"a": "${'x'.repeat(2_000_000)}`, /longer/],
  ])('says where there is %s', (_, text, where) => {
    expect(() => recordsOf(text, 65_536)).toThrow(where)
  })
})

describe('bytes', () => {
  const decode = (...pieces: readonly (readonly number[])[]) =>
    [
      ...decodeText(
        'a.csv',
        pieces.map((piece) => Uint8Array.from(piece)),
      ),
    ].join('')

  it('lose the byte order mark', () => {
    expect(decode([0xef, 0xbb, 0xbf, 97])).toBe('a')
  })

  it('may cut a character', () => {
    expect(decode([97, 0xe4, 0xb8], [0xad, 98])).toBe('a中b')
  })

  it.each([
    ['GBK', [[97, 10, 98, 10, 0xd6, 0xd0, 0xce, 0xc4]], /line 3.*GBK/],
    [
      'GBK in a later piece',
      [
        [97, 10],
        [98, 10, 0xb9, 0xa4],
      ],
      /line 3/,
    ],
    ['a character cut off at the end', [[97, 10, 0xe4, 0xb8]], /line 2/],
    ['UTF-16', [[0xff, 0xfe, 97, 0]], /UTF-16/],
    ['a workbook', [[0x50, 0x4b, 3, 4, 20]], /workbook/],
  ])('of %s are refused', (_, pieces, message) => {
    expect(() => decode(...pieces)).toThrow(message)
  })
})
