import { expect, test } from 'vitest'
import { createShelf } from '../../src/cache/shelf.ts'

/** Things of some sizes on a shelf, which tell how often each was made. */
function things(shelf: ReturnType<typeof createShelf>, sizes: readonly number[]) {
  const made = sizes.map(() => 0)
  const all = sizes.map((size, index) =>
    shelf(() => {
      made[index] = (made[index] ?? 0) + 1
      return index
    }, size),
  )
  return { made, ask: (index: number) => all[index]?.made(), clear: (index: number) => all[index]?.clear() }
}

test('what fits together is made once', () => {
  const { made, ask } = things(createShelf(10), [4, 3, 3])
  for (const index of [0, 1, 2, 0, 1, 2]) expect(ask(index)).toBe(index)
  expect(made).toEqual([1, 1, 1])
})

test('the oldest make room, as many as it takes', () => {
  const { made, ask } = things(createShelf(10), [4, 3, 3, 6])
  for (const index of [0, 1, 2, 3]) ask(index)
  ask(2)
  expect(made).toEqual([1, 1, 1, 1])
  ask(0)
  expect(made).toEqual([2, 1, 1, 1])
})

test('what is larger than all room is held by itself', () => {
  const { made, ask } = things(createShelf(10), [20, 1])
  ask(0)
  ask(0)
  expect(made).toEqual([1, 0])
  ask(1)
  ask(0)
  expect(made).toEqual([2, 1])
})

test('what was taken off is made again; without bounds nothing else is', () => {
  const { made, ask, clear } = things(createShelf(), [1000, 1000])
  for (const index of [0, 1, 0, 1]) ask(index)
  clear(1)
  ask(1)
  expect(made).toEqual([1, 2])
})

test('what is taken off is looked at a last time, if it was there', () => {
  const seen: number[] = []
  const thing = createShelf(10)(() => 7)
  thing.clear((made) => seen.push(made))
  thing.made()
  thing.clear((made) => seen.push(made))
  thing.clear((made) => seen.push(made))
  expect(seen).toEqual([7])
})
