import type { Standard } from '../../src/model/catalog.ts'
import type { Modality } from '../../src/model/kinds.ts'
import { onceEach } from '../../src/model/once-each.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Block, Section } from '../../src/model/section.ts'
import type { Language, Message, RichText } from '../../src/model/text.ts'
import type { Term } from '../../src/model/units.ts'

/** Every section in `sections` and below, in the order of print. */
export function allSections(sections: readonly Section[]): Section[] {
  const all: Section[] = []
  collect(sections, all)
  return all
}

/** Every provision of a standard, items after their lead-in, in the order of print. */
export const provisionsOf = onceEach(({ sections }: Standard): readonly Provision[] => {
  const all: Provision[] = []
  collectIn(sections, all)
  return all
})

/** How many provisions of each modality stand in a standard; those that do not occur are left out. */
export const modalityCounts = onceEach((standard: Standard): ReadonlyMap<Modality, number> => {
  const counts = new Map<Modality, number>()
  for (const { modality } of provisionsOf(standard)) counts.set(modality, (counts.get(modality) ?? 0) + 1)
  return counts
})

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
  for (const section of sections) for (const key of termsUsedBelow(section)) keys.add(key)
  for (const { definition, notes, examples } of terms) {
    addTerms(definition, keys)
    for (const { text } of notes) addTerms(text, keys)
    for (const { text } of examples) addTerms(text, keys)
  }
  return [...keys]
}

/** The same for one section; a chapter stands on its own page, on that of the whole document, in the checklist. */
const termsUsedBelow = onceEach((section: Section): ReadonlySet<string> => {
  const keys = new Set<string>()
  addTermsIn([section], keys)
  return keys
})

const annexNames: Message = { zh: '附录{}', en: 'Annex {}' }

const termMark = 'data-term="'

function addTermsIn(sections: readonly Section[], keys: Set<string>): void {
  for (const { blocks, children } of sections) {
    for (const block of blocks) addTermsOf(block, keys)
    addTermsIn(children, keys)
  }
}

/** Adds the keys of the terms that links in `text` use. */
function addTerms({ html }: RichText, keys: Set<string>): void {
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

function collectIn(sections: readonly Section[], all: Provision[]): void {
  for (const { blocks, children } of sections) {
    for (const block of blocks) if (block.type === 'provision') collectProvision(block.provision, all)
    collectIn(children, all)
  }
}

function collectProvision(provision: Provision, all: Provision[]): void {
  all.push(provision)
  for (const item of provision.items) collectProvision(item, all)
}

function addTermsOfProvision({ text, items }: Provision, keys: Set<string>): void {
  addTerms(text, keys)
  for (const item of items) addTermsOfProvision(item, keys)
}

function addTermsOf(block: Block, keys: Set<string>): void {
  switch (block.type) {
    case 'provision':
      addTermsOfProvision(block.provision, keys)
      break
    case 'paragraph':
    case 'note':
    case 'example':
    case 'constraint':
      addTerms(block.text, keys)
      break
    case 'list':
      for (const line of block.items) addTerms(line, keys)
      break
    case 'table':
      if (block.caption !== undefined) addTerms(block.caption, keys)
      for (const row of [block.header, ...block.rows]) for (const cell of row) addTerms(cell, keys)
      break
    case 'figure':
      addTerms(block.caption, keys)
      break
    case 'formula':
    case 'term':
    case 'reference-list':
      break
  }
}
