/**
 * `list`, or a new one where there is none yet or nothing in it, with `item` at its end. A list made with its first item takes
 * room for one, where an empty one that is added to reserves room for seventeen; of most lists, thousands are kept with one item.
 */
export function append<Item>(list: Item[] | undefined, item: Item): Item[] {
  if (list === undefined || list.length === 0) return [item]
  list.push(item)
  return list
}

/** A list without the room that it has reserved. */
export function exact<Item>(list: Item[]): Item[] {
  return list.length > 1 ? list.slice() : list
}
