import type { Catalog, Standard } from '../model/catalog.ts'
import type { Link } from '../model/compilation.ts'
import type { Provision } from '../model/provision.ts'
import type { Block, Section } from '../model/section.ts'
import type { RichText } from '../model/text.ts'
import { sectionsWithin } from './sections-within.ts'

/** A text as it is printed, numbers included, with what its links are recorded under. */
export interface PrintedText {
  readonly plain: string
  readonly standard: string
  /** As in `Link.from`: the provision, table, section or term's entry in which it stands. */
  readonly section: string
}

/** Every text that the authors of a standard wrote, as it is printed: provisions, notes, tables, definitions. */
export function printedTexts(standard: Standard): PrintedText[] {
  const printed: PrintedText[] = []
  const add: Add = (section, texts) => {
    for (const { plain } of texts) printed.push({ plain, standard: standard.id, section })
  }
  for (const { id, kind, blocks } of sectionsWithin(standard.sections))
    if (!generatedKinds.has(kind)) for (const block of blocks) addTexts(block, id, add)
  for (const { id, definition, notes, examples } of standard.terms)
    add(`term-${id}`, [definition, ...[...notes, ...examples].map(({ text }) => text)])
  return printed
}

const generatedKinds: ReadonlySet<Section['kind']> = new Set([
  'foreword',
  'normative-references',
  'bibliography',
  'terms',
])

type Add = (section: string, texts: readonly RichText[]) => void

function addTexts(block: Block, section: string, add: Add): void {
  switch (block.type) {
    case 'provision':
      addProvision(block.provision, add)
      break
    case 'paragraph':
    case 'note':
    case 'example':
    case 'constraint':
      add(section, [block.text])
      break
    case 'list':
      add(section, block.items)
      break
    case 'table':
      add(block.id, [...(block.caption ? [block.caption] : []), ...block.header, ...block.rows.flat()])
      break
    default:
  }
}

function addProvision({ id, text, items }: Provision, add: Add): void {
  add(id, [text])
  for (const item of items) addProvision(item, add)
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
