import type { Catalog, Standard } from '../model/catalog.ts'
import type { Link } from '../model/compilation.ts'
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

const generatedKinds: ReadonlySet<Section['kind']> = new Set([
  'foreword',
  'normative-references',
  'bibliography',
  'terms',
])

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

/** The texts of a family, by the link that stands in them: all that its provision, table, section or entry says. */
export function textsAround(catalog: Catalog): (link: Link) => readonly string[] {
  const texts = new Map<string, string[]>()
  for (const { standard, section, plain } of catalog.standards.flatMap(printedTexts)) {
    const key = `${standard} ${section}`
    const known = texts.get(key)
    if (known === undefined) texts.set(key, [plain])
    else known.push(plain)
  }
  return ({ from: { standard, section } }) => texts.get(`${standard} ${section}`) ?? []
}
