import { expect, test } from 'vitest'
import { createNotes } from '../../src/model/notes.ts'
import { renewable } from '../../src/model/once.ts'

test('a note is of its object, and of none that is like it', () => {
  const notes = createNotes<object, string>()
  const [one, other] = [{ id: 1 }, { id: 1 }]
  notes.set(one, 'first')
  expect([notes.get(one), notes.get(other)]).toEqual(['first', undefined])
  notes.set(one, 'second')
  expect(notes.get(one)).toBe('second')
})

test('several make notes of one object', () => {
  const [some, more] = [createNotes<object, string>(), createNotes<object, number>()]
  const of: readonly string[] = []
  some.set(of, 'a')
  more.set(of, 1)
  expect([some.get(of), more.get(of)]).toEqual(['a', 1])
})

test('nobody else sees a note, even of what cannot change', () => {
  const notes = createNotes<object, string>()
  const of = Object.freeze({ id: 1 })
  notes.set(of, 'noted')
  expect(notes.get(of)).toBe('noted')
  expect(Reflect.ownKeys(of)).toEqual(['id'])
  expect([JSON.stringify(of), { ...of }]).toEqual(['{"id":1}', { id: 1 }])
  expect(notes.get({ ...of })).toBeUndefined()
})

test('what was let go of is made again', () => {
  let times = 0
  const thing = renewable(() => ++times)
  expect([thing.get(), thing.get()]).toEqual([1, 1])
  thing.letGo()
  expect([thing.get(), thing.get()]).toEqual([2, 2])
})
