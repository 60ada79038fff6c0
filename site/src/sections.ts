import type { Standard } from '../../src/model/catalog.ts'
import type { Modality } from '../../src/model/kinds.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Section } from '../../src/model/section.ts'
import type { Language, Message } from '../../src/model/text.ts'
import type { Term } from '../../src/model/units.ts'

/** Every section in `sections` and below, in the order of print. */
export function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.children)])
}

/** Every provision in `sections` and below, items after their lead-in, in the order of print. */
export function allProvisions(sections: readonly Section[]): Provision[] {
  return allSections(sections).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'provision' ? withItems(block.provision) : [])),
  )
}

/** How many provisions of each modality stand in `standard`; those that do not occur are left out. */
export function modalityCounts(standard: Standard): ReadonlyMap<Modality, number> {
  const counts = new Map<Modality, number>()
  for (const { modality } of allProvisions(standard.sections)) counts.set(modality, (counts.get(modality) ?? 0) + 1)
  return counts
}

/** The chapter or annex of `sections` in which `id` stands, itself included. */
export function chapterOf(sections: readonly Section[], id: string): Section | undefined {
  return sections.find((chapter) => allSections([chapter]).some((section) => section.id === id))
}

/** How a heading and an outline number `section`: `4.1`, or `附录A` for a whole annex; empty for a foreword. */
export function numberOf(section: Section, language: Language): string {
  const { number = '', kind, level } = section
  if (kind !== 'annex' || level > 1) return number
  return annexNames[language].replace('{}', number)
}

/** Keys (`standard/id`) of the terms that links in `sections` and in the entries of `terms` use, in the order of first use. */
export function termsUsedIn(sections: readonly Section[], terms: readonly Term[]): string[] {
  const entries = terms.flatMap(({ definition, notes, examples }) => [
    definition,
    ...[...notes, ...examples].map(({ text }) => text),
  ])
  const html = [
    ...allSections(sections).flatMap(({ blocks }) => blocks.flatMap(htmlOf)),
    ...entries.map((text) => text.html),
  ]
  return [...new Set(html.flatMap((text) => Array.from(text.matchAll(/data-term="([^"]+)"/g), ([, key = '']) => key)))]
}

const annexNames: Message = { zh: '附录{}', en: 'Annex {}' }

function withItems(provision: Provision): Provision[] {
  return [provision, ...provision.items.flatMap(withItems)]
}

function htmlOf(block: Section['blocks'][number]): string[] {
  switch (block.type) {
    case 'provision':
      return withItems(block.provision).map(({ text }) => text.html)
    case 'paragraph':
    case 'note':
    case 'example':
    case 'constraint':
      return [block.text.html]
    case 'list':
      return block.items.map(({ html }) => html)
    case 'table':
      return [block.caption, ...block.header, ...block.rows.flat()].map((cell) => cell?.html ?? '')
    case 'figure':
      return [block.caption.html]
    case 'formula':
    case 'term':
    case 'reference-list':
      return []
  }
}
