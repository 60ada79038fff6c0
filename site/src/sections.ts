import type { Standard } from '../../src/model/catalog.ts'
import type { Modality } from '../../src/model/kinds.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Section } from '../../src/model/section.ts'
import type { Language, Message } from '../../src/model/text.ts'
import type { Term } from '../../src/model/units.ts'

/** Every section in `sections` and below, in the order of print. */
export function allSections(sections: readonly Section[]): Section[] {
  const all: Section[] = []
  collect(sections, all)
  return all
}

/** Every provision in `sections` and below, items after their lead-in, in the order of print. */
export function allProvisions(sections: readonly Section[]): Provision[] {
  const all: Provision[] = []
  for (const { blocks } of allSections(sections)) {
    for (const block of blocks) if (block.type === 'provision') collectProvision(block.provision, all)
  }
  return all
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
  const keys = new Set<string>()
  for (const { blocks } of allSections(sections)) {
    for (const block of blocks) for (const html of htmlOf(block)) addTerms(html, keys)
  }
  for (const { definition, notes, examples } of terms) {
    for (const { html } of [definition, ...[...notes, ...examples].map(({ text }) => text)]) addTerms(html, keys)
  }
  return [...keys]
}

const annexNames: Message = { zh: '附录{}', en: 'Annex {}' }

const termMark = 'data-term="'

/** Adds the keys of the terms that links in `html` use. */
function addTerms(html: string, keys: Set<string>): void {
  for (let at = html.indexOf(termMark); at !== -1; at = html.indexOf(termMark, at)) {
    at += termMark.length
    keys.add(html.slice(at, html.indexOf('"', at)))
  }
}

function collect(sections: readonly Section[], all: Section[]): void {
  for (const section of sections) {
    all.push(section)
    collect(section.children, all)
  }
}

function collectProvision(provision: Provision, all: Provision[]): void {
  all.push(provision)
  for (const item of provision.items) collectProvision(item, all)
}

function withItems(provision: Provision): Provision[] {
  const all: Provision[] = []
  collectProvision(provision, all)
  return all
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
