/** Keys and their lists as one string, which is quicker for a browser to load than as many as there are. */
export function writeKeyed(lists: readonly (readonly [key: string, list: string])[]): string {
  return lists.map(([key, list]) => `${beforeKey}${key}${beforeList}${list}`).join('')
}

/** The list of `key` in what `writeKeyed` wrote; nothing if it has none. */
export function listIn(written: string, key: string): string {
  const before = beforeKey + key + beforeList
  const at = written.indexOf(before)
  return at < 0 ? '' : listAt(written, at + before.length)
}

/** Every key in what `writeKeyed` wrote that begins with `beginning`, with its list. */
export function listsIn(written: string, beginning: string): (readonly [key: string, list: string])[] {
  const found: (readonly [string, string])[] = []
  const before = beforeKey + beginning
  for (let at = written.indexOf(before); at >= 0; at = written.indexOf(before, at + 1)) {
    const start = written.indexOf(beforeList, at)
    found.push([written.slice(at + 1, start), listAt(written, start + 1)])
  }
  return found
}

// Neither stands in a search text.
const beforeKey = '\t'
const beforeList = '\r'

function listAt(written: string, start: number): string {
  const end = written.indexOf(beforeKey, start)
  return written.slice(start, end < 0 ? written.length : end)
}
