import type { Standard } from '../model/catalog.ts'
import type { Provision } from '../model/provision.ts'
import type { Block, Section } from '../model/section.ts'
import { type Localized, localized, type RichText } from '../model/text.ts'
import { withDescendants } from './linted-family.ts'

/** A stretch of what a standard says. */
export interface Prose {
  readonly plain: string
  /** Id of the term that it defines or explains, if it belongs to the entry of one. */
  readonly term?: string | undefined
}

/** Everything that the authors of a standard wrote to be printed, what is generated and the drafting explanation left out. */
export function proseOf(standard: Standard): Prose[] {
  const sections = standard.sections.flatMap(withDescendants).filter(({ kind }) => !generated.has(kind))
  return [
    ...sections.flatMap((section) => [
      ...(section.kind === 'term' ? [] : named(section.title, standard)),
      ...section.blocks.flatMap(textsOf).map(({ plain }) => ({ plain })),
    ]),
    ...standard.terms.flatMap(({ id, definition, notes, examples }) =>
      [definition, ...[...notes, ...examples].map(({ text }) => text)].map(({ plain }) => ({ plain, term: id })),
    ),
    ...standard.metrics.flatMap(({ population, exclusions, dataSource, safeguards }) =>
      [population, ...exclusions, dataSource, ...safeguards].flatMap((text) => named(text, standard)),
    ),
    ...standard.criteria.flatMap(({ title, items }) =>
      [title, ...items.map(({ question }) => question)].flatMap((text) => named(text, standard)),
    ),
  ]
}

const generated: ReadonlySet<Section['kind']> = new Set(['foreword', 'normative-references', 'bibliography'])

function named(text: Localized | undefined, { language }: Standard): Prose[] {
  return text === undefined ? [] : [{ plain: localized(text, language) }]
}

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

function provisionTexts({ text, items }: Provision): RichText[] {
  return [text, ...items.flatMap(provisionTexts)]
}
