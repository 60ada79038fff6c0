import type { ParsedDocument, Remember } from '../syntax/parsed-document.ts'

/** Makes a memory of what was made of documents, as long as these are kept. */
export function createMemory(): Remember {
  const known = new WeakMap<ParsedDocument, Map<string, unknown>>()
  return (document, name, make) => {
    const own = known.get(document) ?? new Map<string, unknown>()
    known.set(document, own)
    if (!own.has(name)) own.set(name, make())
    return own.get(name) as ReturnType<typeof make>
  }
}
