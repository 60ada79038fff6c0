import type { Standard } from '../model/catalog.ts'
import type { Block, Section } from '../model/section.ts'
import { type Localized, localized, type RichText } from '../model/text.ts'
import type { Term } from '../model/units.ts'
import { sectionsWithin } from './sections-within.ts'

/** What a standard says beside its provisions, as texts without markup. */
export interface Prose {
  readonly texts: readonly string[]
  /** What the entry of each term says, by its id; none of it is among the texts. */
  readonly entries: readonly { readonly term: string; readonly texts: readonly string[] }[]
}

/**
 * Everything that the authors of a standard wrote to be printed, provisions, what is generated and the drafting explanation left out.
 */
export function proseOf({ sections, terms, metrics, criteria, language }: Standard): Prose {
  const texts: string[] = []
  const name = (text: Localized | undefined): void => {
    if (text !== undefined) texts.push(localized(text, language))
  }
  for (const { kind, title, blocks } of sectionsWithin(sections)) {
    if (generated.has(kind)) continue
    if (kind !== 'term') name(title)
    blocks.forEach((block) => {
      addBlock(block, texts)
    })
  }
  for (const { population, exclusions, dataSource, safeguards } of metrics)
    for (const text of [population, ...exclusions, dataSource, ...safeguards]) name(text)
  for (const { title, items } of criteria) {
    name(title)
    for (const { question } of items) name(question)
  }
  return { texts, entries: terms.map(entryOf) }
}

const generated: ReadonlySet<Section['kind']> = new Set(['foreword', 'normative-references', 'bibliography'])

function addBlock(block: Block, texts: string[]): void {
  switch (block.type) {
    case 'paragraph':
    case 'note':
    case 'example':
    case 'constraint':
      texts.push(block.text.plain)
      break
    case 'list':
      addAll(block.items, texts)
      break
    case 'table':
      if (block.caption) texts.push(block.caption.plain)
      addAll(block.header, texts)
      for (const row of block.rows) addAll(row, texts)
      break
    case 'figure':
      texts.push(block.caption.plain)
      break
    default:
  }
}

function addAll(written: readonly RichText[], texts: string[]): void {
  for (const { plain } of written) texts.push(plain)
}

function entryOf({ id, definition, notes, examples }: Term): Prose['entries'][number] {
  return { term: id, texts: [definition.plain, ...[...notes, ...examples].map(({ text }) => text.plain)] }
}
