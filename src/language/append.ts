/**
 * `list`, or a new one where there is none yet, with `item` at its end. A list made with its first item takes room for one, where
 * an empty one that is added to takes room for seventeen; most lists of what stands in a sentence have one item.
 */
export function append<T>(list: T[] | undefined, item: T): T[] {
  if (list === undefined) return [item]
  list.push(item)
  return list
}
