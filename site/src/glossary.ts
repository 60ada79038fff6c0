import type { Standard } from '../../src/model/catalog.ts'
import { compareText } from '../../src/model/place.ts'
import type { Section } from '../../src/model/section.ts'
import type { Term } from '../../src/model/units.ts'
import { type Group, type NumberedPage, numbered, pageful, pagesOf, rowWeight, turnAddress } from './paging/paged.ts'
import type { Site } from './site.ts'

/** The terms of one standard, by the groups of its outline. */
export interface GlossaryPart {
  readonly standard: Standard
  readonly groups: readonly GlossaryGroup[]
}

/** The entries below one heading of the outline, or right below that of the chapter. */
export type GlossaryGroup = Group<Section | undefined, GlossaryEntry>

/** A term, and the address of its entry in the standard. */
export interface GlossaryEntry {
  readonly term: Term
  readonly place: string
}

/** The terms of every standard that defines any, in the order of print. */
export function glossaryOf({ latest }: Pick<Site, 'latest'>): GlossaryPart[] {
  return latest.filter(({ terms }) => terms.length > 0).map((standard) => ({ standard, groups: groupsOf(standard) }))
}

/** Whether all terms stand on one page; of more, each standard's have pages of their own, and the glossary lists them. */
export function isOnePage(parts: readonly GlossaryPart[]): boolean {
  let weight = 0
  for (const { groups } of parts) for (const { rows } of groups) for (const entry of rows) weight += weightOf(entry)
  return weight <= pageful
}

/** The pages of each standard's terms. */
export function glossaryPages(
  parts: readonly GlossaryPart[],
): { readonly standard: Standard; readonly turn: string | undefined; readonly list: GlossaryPage }[] {
  return parts.flatMap(({ standard, groups }) =>
    numbered(pagesOf(groups, weightOf)).map((page) => ({ standard, ...page })),
  )
}

export type GlossaryPage = NumberedPage<Section | undefined, GlossaryEntry>

/** Address of the terms of one standard, where they have pages of their own. */
export function glossaryAddress(standard: Standard): string {
  return `/terms/${standard.id}/`
}

/** Where the entry of each term stands, by the address that the catalog gives it; empty where that is the place. */
export function termPlaces(latest: readonly Standard[]): ReadonlyMap<string, string> {
  const parts = glossaryOf({ latest })
  if (isOnePage(parts)) return new Map()
  return new Map(
    glossaryPages(parts).flatMap(({ standard, list }) =>
      list.shown.flatMap(({ rows }) =>
        rows.map(({ term: { id, address } }) => [
          address,
          `${turnAddress(glossaryAddress(standard), list.number)}#${id}`,
        ]),
      ),
    ),
  )
}

/** One letter of the English index. */
export interface Letter {
  readonly letter: string
  readonly forms: readonly { readonly form: string; readonly other?: string | undefined; readonly id: string }[]
}

/** English terms, admitted synonyms and abbreviations of `groups` in the order of the alphabet. */
export function alphabet(groups: readonly GlossaryGroup[]): Letter[] {
  const forms = groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ term: { id, term, aliases, abbreviation } }) =>
      [term.en, abbreviation, ...aliases.en].flatMap((form) =>
        form === undefined ? [] : [{ form, other: term.zh, id }],
      ),
    )
    .sort((a, b) => compareText(a.form.toLowerCase(), b.form.toLowerCase()))
  return [...Map.groupBy(forms, ({ form }) => letterOf(form))].map(([letter, own]) => ({ letter, forms: own }))
}

/** The entry, its definition and notes; a definition is said twice, the second time for machines. */
function weightOf({ term: { definition, definitionTranslation, notes, examples } }: GlossaryEntry): number {
  const texts = [definition, definitionTranslation?.text, ...[...notes, ...examples].map(({ text }) => text)]
  return texts.reduce((sum, text) => sum + (text?.plain.length ?? 0), 3 * rowWeight)
}

function groupsOf(standard: Standard): GlossaryPart['groups'] {
  const byId = new Map(standard.terms.map((term) => [term.id, term]))
  const chapters = standard.sections.filter(({ kind }) => kind === 'terms')
  const groups = chapters.flatMap((chapter) => [
    { head: undefined, rows: entriesIn(chapter, byId) },
    ...chapter.children
      .filter(({ kind }) => kind !== 'term')
      .map((section) => ({ head: section, rows: entriesBelow(section, byId) })),
  ])
  return groups.filter(({ rows }) => rows.length > 0)
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
