import type { PhrasingContent } from 'mdast'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import type { Inline, Item, SourceBlock } from '../syntax/blocks.ts'
import { placeOfNode } from '../syntax/places.ts'
import { unknownConstruct } from './unknown-constructs.ts'

/** What in the blocks of a file is not text as the source format knows it: unknown constructs, ids that are none, images in sentences. */
export function textFaults(file: string, blocks: readonly SourceBlock[]): Diagnostic[] {
  return blocks.flatMap((block) => {
    if (block.type === 'unknown') return block.construct === 'html' ? [] : [unknown(block.place, block.construct)]
    const rows = block.type === 'table' ? block.rows.filter((row) => row.length > block.header.length) : []
    return [
      ...('id' in block ? idFaults(block) : []),
      ...textsIn(block).flatMap((text) => inlineFaults(file, text)),
      ...rows
        .flatMap((row) => row.slice(block.type === 'table' ? block.header.length : 0, -1 || undefined).slice(0, 1))
        .map(({ place }) => fault(place, longRow)),
    ]
  })
}

function unknown(place: Place, construct: string): Diagnostic {
  return fault(place, unknownConstruct(construct))
}

function fault(place: Place, message: Message): Diagnostic {
  return { rule: 'construct-known', severity: 'error', place, message }
}
