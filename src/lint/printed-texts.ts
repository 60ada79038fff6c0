import type { Catalog, Standard } from '../model/catalog.ts'
import type { Link } from '../model/compilation.ts'
import type { Provision } from '../model/provision.ts'
import type { Block, Section } from '../model/section.ts'
import type { RichText } from '../model/text.ts'
import { sectionsWithin } from './sections-within.ts'

/**
 * Is told a text as it is printed, numbers included, and under what its links are recorded, as in `Link.from`: the provision, table,
 * section or term's entry in which it stands.
 */
export type ToldText = (text: RichText, section: string) => void

/**
 * Tells every text that the authors of a standard wrote, as it is printed: provisions, notes, tables, definitions. Of paragraphs that
 * are provisions, only those are told that `isWanted` chooses, with all items below them.
 */
export function tellPrintedTexts(
  { sections, terms }: Standard,
  tell: ToldText,
  isWanted: (paragraph: Provision) => boolean = () => true,
): void {
  for (const { id, kind, blocks } of sectionsWithin(sections)) {
    if (generatedKinds.has(kind)) continue
    blocks.forEach((block) => {
      if (block.type !== 'provision') tellBlock(block, id, tell)
      else if (isWanted(block.provision)) tellProvision(block.provision, tell)
    })
  }
  for (const { id, definition, notes, examples } of terms) {
    tell(definition, `term-${id}`)
    for (const { text } of notes) tell(text, `term-${id}`)
    for (const { text } of examples) tell(text, `term-${id}`)
  }
}

const generatedKinds: ReadonlySet<Section['kind']> = new Set([
  'foreword',
  'normative-references',
  'bibliography',
  'terms',
])

function tellBlock(block: Block, section: string, tell: ToldText): void {
  switch (block.type) {
    case 'paragraph':
    case 'note':
    case 'example':
    case 'constraint':
      tell(block.text, section)
      break
    case 'list':
      for (const item of block.items) tell(item, section)
      break
    case 'table':
      if (block.caption) tell(block.caption, block.id)
      for (const cell of block.header) tell(cell, block.id)
      for (const cell of block.rows.flat()) tell(cell, block.id)
      break
    default:
  }
}

function tellProvision({ id, text, items }: Provision, tell: ToldText): void {
  tell(text, id)
  if (items.length > 0) for (const item of items) tellProvision(item, tell)
}

/** The texts of a family, by the link that stands in them: all that its provision, table, section or entry says. */
export function textsAround(catalog: Catalog): (link: Link) => readonly string[] {
  const texts = new Map<string, string[]>()
  for (const standard of catalog.standards)
    tellPrintedTexts(standard, ({ plain }, section) => {
      const key = `${standard.id} ${section}`
      const known = texts.get(key)
      if (known === undefined) texts.set(key, [plain])
      else known.push(plain)
    })
  return ({ from: { standard, section } }) => texts.get(`${standard} ${section}`) ?? []
}
