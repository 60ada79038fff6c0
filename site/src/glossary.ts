import { compareText } from 'virtual:normdown/order'
import type { Standard } from '../../src/model/catalog.ts'

import type { Section } from '../../src/model/section.ts'
import type { Term } from '../../src/model/units.ts'
import type { Site } from './site.ts'

/** The terms of one standard, by the groups of its outline. */
export interface GlossaryPart {
  readonly standard: Standard
  readonly groups: readonly { readonly section?: Section | undefined; readonly entries: readonly GlossaryEntry[] }[]
}

/** A term, and the address of its entry in the standard. */
export interface GlossaryEntry {
  readonly term: Term
  readonly place: string
}

/** The terms of every standard that defines any, in the order of print. */
export function glossaryOf({ latest }: Site): GlossaryPart[] {
  return latest.filter(({ terms }) => terms.length > 0).map((standard) => ({ standard, groups: groupsOf(standard) }))
}

/** One letter of the English index. */
export interface Letter {
  readonly letter: string
  readonly forms: readonly { readonly form: string; readonly other?: string | undefined; readonly id: string }[]
}

/** English terms, admitted synonyms and abbreviations in the order of the alphabet. */
export function alphabet({ latest }: Site): Letter[] {
  const forms = latest
    .flatMap(({ terms }) => terms)
    .flatMap(({ id, term, aliases, abbreviation }) =>
      [term.en, abbreviation, ...aliases.en].flatMap((form) =>
        form === undefined ? [] : [{ form, other: term.zh, id }],
      ),
    )
    .sort((a, b) => compareText(a.form.toLowerCase(), b.form.toLowerCase()))
  const letters = [...new Set(forms.map(({ form }) => letterOf(form)))]
  return letters.map((letter) => ({ letter, forms: forms.filter(({ form }) => letterOf(form) === letter) }))
}

function groupsOf(standard: Standard): GlossaryPart['groups'] {
  const byId = new Map(standard.terms.map((term) => [term.id, term]))
  const chapters = standard.sections.filter(({ kind }) => kind === 'terms')
  const groups = chapters.flatMap((chapter) => [
    { entries: entriesIn(chapter, byId) },
    ...chapter.children
      .filter(({ kind }) => kind !== 'term')
      .map((section) => ({ section, entries: entriesBelow(section, byId) })),
  ])
  return groups.filter(({ entries }) => entries.length > 0)
}

/** The entries right in `section`, and in the sections of single terms below it. */
function entriesIn(section: Section, byId: ReadonlyMap<string, Term>): GlossaryEntry[] {
  const sections = [section, ...section.children.filter(({ kind }) => kind === 'term')]
  return sections.flatMap(({ blocks, address }) =>
    blocks.flatMap((block) => {
      const term = block.type === 'term' ? byId.get(block.term) : undefined
      return term === undefined ? [] : [{ term, place: address }]
    }),
  )
}

function entriesBelow(section: Section, byId: ReadonlyMap<string, Term>): GlossaryEntry[] {
  const groups = section.children.filter(({ kind }) => kind !== 'term')
  return [...entriesIn(section, byId), ...groups.flatMap((group) => entriesBelow(group, byId))]
}

function letterOf(form: string): string {
  return form.charAt(0).toUpperCase()
}
