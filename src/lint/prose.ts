import type { Standard } from '../model/catalog.ts'
import type { Provision } from '../model/provision.ts'
import type { Block, Section } from '../model/section.ts'
import { type Localized, localized, type RichText } from '../model/text.ts'
import { sectionsWithin } from './sections-within.ts'

/** A stretch of what a standard says. */
export interface Prose {
  readonly plain: string
  /** Id of the term that it defines or explains, if it belongs to the entry of one. */
  readonly term?: string | undefined
}

/** Everything that the authors of a standard wrote to be printed, what is generated and the drafting explanation left out. */
export function proseOf(standard: Standard): Prose[] {
  const { sections, terms, metrics, criteria, language } = standard
  const prose: Prose[] = []
  const name = (text: Localized | undefined): void => {
    if (text !== undefined) prose.push({ plain: localized(text, language) })
  }
  for (const { kind, title, blocks } of sectionsWithin(sections)) {
    if (generated.has(kind)) continue
    if (kind !== 'term') name(title)
    for (const block of blocks) for (const { plain } of textsOf(block)) prose.push({ plain })
  }
  for (const { id, definition, notes, examples } of terms) {
    prose.push({ plain: definition.plain, term: id })
    for (const { text } of [...notes, ...examples]) prose.push({ plain: text.plain, term: id })
  }
  for (const { population, exclusions, dataSource, safeguards } of metrics)
    for (const text of [population, ...exclusions, dataSource, ...safeguards]) name(text)
  for (const { title, items } of criteria) {
    name(title)
    for (const { question } of items) name(question)
  }
  return prose
}

const generated: ReadonlySet<Section['kind']> = new Set(['foreword', 'normative-references', 'bibliography'])

function textsOf(block: Block): readonly RichText[] {
  switch (block.type) {
    case 'provision':
      return provisionTexts(block.provision)
    case 'paragraph':
    case 'note':
    case 'example':
    case 'constraint':
      return [block.text]
    case 'list':
      return block.items
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.header, ...block.rows.flat()]
    case 'figure':
      return [block.caption]
    default:
      return []
  }
}

function provisionTexts(provision: Provision): RichText[] {
  const texts: RichText[] = []
  const add = ({ text, items }: Provision): void => {
    texts.push(text)
    for (const item of items) add(item)
  }
  add(provision)
  return texts
}
