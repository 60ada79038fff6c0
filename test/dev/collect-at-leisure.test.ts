import { setImmediate as soon } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createCollector } from '../../src/dev/collect-at-leisure.ts'

/** Something that only a collection of garbage takes away. */
const dropped = (): WeakRef<object> => new WeakRef({})

const lasting: object[][] = []
const addMuch = () => {
  for (let index = 0; index < 40; index++) lasting.push(Array.from({ length: 50_000 }, (_, own) => ({ own })))
}

test('collects garbage only when much was added that lives on', async () => {
  const collect = createCollector()
  addMuch()
  const first = dropped()
  await soon()
  collect()
  expect(first.deref()).toBeUndefined()

  const second = dropped()
  await soon()
  collect()
  expect(second.deref()).toBeDefined()

  addMuch()
  await soon()
  collect()
  expect(second.deref()).toBeUndefined()
  expect(lasting).toHaveLength(80)
})
