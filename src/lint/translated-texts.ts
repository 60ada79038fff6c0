import type { Catalog, Standard } from '../model/catalog.ts'
import type { Block, Section } from '../model/section.ts'
import type { RichText } from '../model/text.ts'
import type { Term } from '../model/units.ts'

/** A text that is no provision, beside its translation: a note, a paragraph, a cell of a table, a definition. */
export interface TranslatedText {
  /** `standard/unit`, as the translation of a unit names its original. */
  readonly unit: string
  /** By which a message names it: `receipt 注1`. */
  readonly name: string
  /** Cells say little but numbers, which are compared without units, too. */
  readonly part: 'text' | 'cell'
  readonly original: RichText
  readonly translation: RichText
}

/** Every translated text of a catalog that is no provision, in the order of print, definitions last. */
export function translatedTexts({ standards }: Pick<Catalog, 'standards'>): TranslatedText[] {
  return standards.flatMap((standard) => [
    ...standard.sections.flatMap((section) => inSection(section, standard.id, standard)),
    ...standard.terms.flatMap((term) => inTerm(term, standard)),
  ])
}

function inSection(section: Section, around: string, standard: Standard): TranslatedText[] {
  const unit = section.unit ?? around
  return [
    ...section.blocks.flatMap((block) => inBlock(block, { unit: `${standard.id}/${unit}`, name: unit })),
    ...section.children.flatMap((child) => inSection(child, unit, standard)),
  ]
}

type Named = Pick<TranslatedText, 'unit' | 'name'>

function inBlock(block: Block, { unit, name }: Named): TranslatedText[] {
  switch (block.type) {
    case 'paragraph':
      return pairOf({ unit, name }, 'text', block.text, block.translation?.text)
    case 'note':
    case 'example':
    case 'constraint':
      return pairOf({ unit, name: `${name} ${block.label}` }, 'text', block.text, block.translation?.text)
    case 'list':
      return block.items.flatMap((item, index) =>
        pairOf({ unit, name }, 'text', item, block.translations?.[index]?.text),
      )
    case 'table':
      return block.rows.flatMap((row, index) =>
        row.flatMap((cell, column) =>
          pairOf({ unit, name: block.id }, 'cell', cell, block.translation?.rows[index]?.[column]),
        ),
      )
    default:
      return []
  }
}

function inTerm(
  { id, definition, definitionTranslation, notes, examples }: Term,
  standard: Standard,
): TranslatedText[] {
  const unit = `${standard.id}/${id}`
  return [
    ...pairOf({ unit, name: id }, 'text', definition, definitionTranslation?.text),
    ...[...notes, ...examples].flatMap(({ label, text, translation }) =>
      pairOf({ unit, name: `${id} ${label}` }, 'text', text, translation?.text),
    ),
  ]
}

function pairOf(
  named: Named,
  part: TranslatedText['part'],
  original: RichText,
  translation: RichText | undefined,
): TranslatedText[] {
  return translation === undefined ? [] : [{ ...named, part, original, translation }]
}
