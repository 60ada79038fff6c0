import type { Place } from '../model/place.ts'
import type { Language } from '../model/text.ts'
import type { Inline, Item, SourceBlock } from '../syntax/blocks.ts'
import type { LintedDocument } from './linted-document.ts'
import { plainOf } from './plain-text.ts'

/** A stretch of text of a file, with what it is. */
export interface DocumentText {
  readonly plain: string
  readonly language: Language
  readonly place: Place
  readonly zone: 'provision' | 'table' | 'note' | 'example' | 'constraint' | 'heading' | 'figure' | 'where'
}

/** Every stretch of text of a file's body, in its order: paragraphs, items, cells, captions, notes. */
export function textsOf({ blocks }: LintedDocument): DocumentText[] {
  return blocks.flatMap(inBlock)
}

function inBlock(block: SourceBlock): DocumentText[] {
  switch (block.type) {
    case 'paragraph':
      return [text(block, 'provision'), ...inItems(block.items, 'provision')]
    case 'list':
      return inItems(block.items, 'provision')
    case 'heading':
      return [text(block, 'heading')]
    case 'note':
    case 'example':
    case 'constraint':
      return [text(block, block.type), ...inItems(block.items, block.type)]
    case 'where':
      return inItems(block.items, 'where')
    case 'table': {
      const cells = [...(block.caption ? [block.caption] : []), ...block.header, ...block.rows.flat()]
      return cells.map((cell) => text(cell, 'table'))
    }
    case 'figure': {
      const plain = block.caption
      return plain === '' ? [] : [{ plain, language: languageOf(plain), place: block.place, zone: 'figure' }]
    }
    default:
      return []
  }
}

function inItems(items: readonly Item[], zone: DocumentText['zone']): DocumentText[] {
  return items.flatMap((item) => [text(item, zone), ...inItems(item.items, zone)])
}

function text({ content, place }: Inline, zone: DocumentText['zone']): DocumentText {
  const plain = plainOf(content)
  return { plain, language: languageOf(plain), place, zone }
}

/** The language that a text is written in: one with Chinese characters is Chinese. */
export function languageOf(plain: string): Language {
  return /\p{Script=Han}/u.test(plain) ? 'zh' : 'en'
}
