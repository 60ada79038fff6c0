/**
 * Lists of which thousands are kept, most with one element or a few. An empty list reserves room for seventeen when it grows, so
 * the first element makes a list of its own, and what has grown further is cut to its length in the end.
 */

/** A list with one more element; the list itself if it held some before. */
export function append<Element>(list: Element[], element: Element): Element[] {
  if (list.length === 0) return [element]
  list.push(element)
  return list
}

/** A list without the room that it has reserved. */
export function exact<Element>(list: Element[]): Element[] {
  return list.length > 1 ? list.slice() : list
}
