import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbered, pageful, pagesOf, turnAddress } from '../../site/src/paging/paged.ts'

/** Groups named by letters, each row as heavy as it says. */
const groups = (...weights: number[][]) => weights.map((rows, at) => ({ head: 'abcdefgh'[at] ?? '', rows }))
const weight = (row: number) => row
const shape = (...weights: number[][]) =>
  pagesOf(groups(...weights), weight).map((page) =>
    page.map(({ head, rows, continued }) => `${continued ? '…' : ''}${head}${rows.length}`).join(' '),
  )

describe('a list', () => {
  test.each([
    [[], ['']],
    [[[1, 1], [1]], ['a2 b1']],
    [[[pageful]], ['a1']],
    [
      [[pageful], [1]],
      ['a1', 'b1'],
    ],
    [[Array(4).fill(pageful / 2)], ['a2', '…a2']],
    [
      [Array(3).fill(pageful / 2), Array(3).fill(pageful / 2)],
      ['a2', '…a1 b1', '…b2'],
    ],
    // A row heavier than a page stands alone, and no page is empty.
    [
      [[3 * pageful], [1]],
      ['a1', 'b1'],
    ],
  ])('of %j stands on pages %j', (weights, pages) => {
    expect(shape(...weights)).toEqual(pages)
  })

  test('keeps every row, in its order, and begins each group once', () => {
    const rows = fc.array(fc.integer({ min: 1, max: pageful }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 6 }), (weights) => {
        const shown = pagesOf(groups(...weights), weight).flat()
        expect(shown.flatMap((part) => part.rows)).toEqual(weights.flat())
        expect(shown.filter(({ continued }) => !continued).map(({ head }) => head)).toEqual(
          groups(...weights).map(({ head }) => head),
        )
      }),
    )
  })

  test('has pages hardly fuller than they may be, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 400 }), (rows) => {
        for (const page of pagesOf(groups(rows), weight)) {
          expect(page.flatMap((part) => part.rows).reduce((sum, row) => sum + row, 0)).toBeLessThan(pageful + 1000)
        }
      }),
    )
  })
})

test('the first page has the address of the list', () => {
  const pages = numbered(pagesOf(groups(Array(4).fill(pageful / 2)), weight))
  expect(pages.map(({ turn }) => turn)).toEqual([undefined, '2'])
  expect(pages.map(({ list }) => turnAddress('/checklists/hire/', list.number))).toEqual([
    '/checklists/hire/',
    '/checklists/hire/2/',
  ])
})
