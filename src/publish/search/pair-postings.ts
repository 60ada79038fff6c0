import { compareText } from '../../model/place.ts'
import { writePostings } from './posting-lists.ts'

/** Where each pair of neighbouring characters of `text`, given in pieces, begins, in the order of the pairs. */
export function pairPostings(text: readonly string[]): (readonly [pair: string, places: string])[] {
  const { numbers, characters } = numbered(text)
  const lists: (readonly [string, string])[] = []
  for (const [first, places] of placesOfEach(numbers, characters.length).entries()) {
    const followers = new Map<number, number[]>()
    for (const place of places) {
      const second = numbers[place + 1]
      if (second === undefined) continue
      const list = followers.get(second)
      if (list === undefined) followers.set(second, [place])
      else list.push(place)
    }
    for (const [second, list] of followers) {
      lists.push([`${characters[first] ?? ''}${characters[second] ?? ''}`, writePostings(list)])
    }
  }
  return lists.sort(([a], [b]) => compareText(a, b))
}

/** Each character as a number of its own, so that the text is short to keep and quick to sort. */
function numbered(text: readonly string[]): { numbers: Uint32Array; characters: readonly string[] } {
  const known = new Map<number, number>()
  const characters: string[] = []
  const numbers = new Uint32Array(text.reduce((length, piece) => length + piece.length, 0))
  let length = 0
  for (const piece of text) {
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.codePointAt(at) ?? 0
      if (code > 0xffff) at += 1
      let number = known.get(code)
      if (number === undefined) {
        number = characters.length
        known.set(code, number)
        characters.push(String.fromCodePoint(code))
      }
      numbers[length] = number
      length += 1
    }
  }
  return { numbers: numbers.subarray(0, length), characters }
}

/** The places of each of `count` numbers, ascending: a counting sort. */
function placesOfEach(numbers: Uint32Array, count: number): Uint32Array[] {
  const ends = new Uint32Array(count + 1)
  for (const number of numbers) ends[number + 1] = (ends[number + 1] ?? 0) + 1
  for (let number = 0; number < count; number += 1) ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0)
  const starts = ends.slice()
  const places = new Uint32Array(numbers.length)
  for (const [place, number] of numbers.entries()) {
    const at = ends[number] ?? 0
    places[at] = place
    ends[number] = at + 1
  }
  return Array.from({ length: count }, (_, number) => places.subarray(starts[number], starts[number + 1]))
}
