import { none } from '../language/none.ts'
import { onceEach } from '../model/once-each.ts'
import type { SourceBlock } from '../syntax/blocks.ts'
import type { PreparedDocument } from './linted-document.ts'

/** Those of some files in whose bodies a block of that type stands; few have a table, and several rules look for tables. */
export function documentsWith(
  type: SourceBlock['type'],
  documents: readonly PreparedDocument[],
): readonly PreparedDocument[] {
  return byBlock(documents).get(type) ?? none
}

const byBlock = onceEach((documents: readonly PreparedDocument[]) => {
  const found = new Map<SourceBlock['type'], PreparedDocument[]>()
  documents.forEach((document) => {
    document.blocks.forEach(({ type }) => {
      const same = found.get(type)
      if (same === undefined) found.set(type, [document])
      else if (same[same.length - 1] !== document) same.push(document)
    })
  })
  return found
})
