import type { Standard } from '../model/catalog.ts'
import type { Compilation } from '../model/compilation.ts'
import type { Place } from '../model/place.ts'
import type { Provision } from '../model/provision.ts'
import type { Block, Section } from '../model/section.ts'
import type { RichText } from '../model/text.ts'
import { withDescendants } from './linted-family.ts'

/** A text as it is printed, numbers included, with what its links are recorded under. */
export interface PrintedText {
  readonly plain: string
  readonly standard: string
  /** As in `Link.from`: the provision, table, section or term's entry in which it stands. */
  readonly section: string
}

/** Every text that the authors of a standard wrote, as it is printed: provisions, notes, tables, definitions. */
export function printedTexts(standard: Standard): PrintedText[] {
  const sections = standard.sections.flatMap(withDescendants).filter(({ kind }) => !generatedKinds.has(kind))
  const own = (section: string, texts: readonly RichText[]): PrintedText[] =>
    texts.map(({ plain }) => ({ plain, standard: standard.id, section }))
  return [
    ...sections.flatMap(({ id, blocks }) => blocks.flatMap((block) => textsOf(block, id, own))),
    ...standard.terms.flatMap(({ id, definition, notes, examples }) =>
      own(`term-${id}`, [definition, ...[...notes, ...examples].map(({ text }) => text)]),
    ),
  ]
}

const generatedKinds: ReadonlySet<Section['kind']> = new Set(['foreword', 'normative-references', 'bibliography', 'terms'])

type Own = (section: string, texts: readonly RichText[]) => PrintedText[]

function textsOf(block: Block, section: string, own: Own): PrintedText[] {
  switch (block.type) {
    case 'provision':
      return provisionTexts(block.provision, own)
    case 'paragraph':
    case 'note':
    case 'example':
    case 'constraint':
      return own(section, [block.text])
    case 'list':
      return own(section, block.items)
    case 'table':
      return own(block.id, [...(block.caption ? [block.caption] : []), ...block.header, ...block.rows.flat()])
    default:
      return []
  }
}

function provisionTexts({ id, text, items }: Provision, own: Own): PrintedText[] {
  return [...own(id, [text]), ...items.flatMap((item) => provisionTexts(item, own))]
}

/** Where the links of a text to a thing stand, by text and thing: a look-up for what is printed in their stead. */
export function linkPlaces({ links }: Compilation): (text: PrintedText, target: string) => readonly Place[] {
  const places = new Map<string, Place[]>()
  for (const { from, target, place } of links) {
    const key = `${from.standard} ${from.section} ${target}`
    const known = places.get(key)
    if (known === undefined) places.set(key, [place])
    else known.push(place)
  }
  return ({ standard, section }, target) => places.get(`${standard} ${section} ${target}`) ?? []
}
