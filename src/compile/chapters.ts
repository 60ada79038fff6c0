import type { Standard } from '../model/catalog.ts'
import type { Link } from '../model/compilation.ts'
import type { Section } from '../model/section.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import type { ExtractedStandard } from './extract-standard.ts'

/** A linked standard told apart into its chapters, annexes among them, and the rest. */
export interface Chapters {
  /** In the order of print. A chapter that stays as it was keeps its section. */
  readonly chapters: readonly Chapter[]
  /** Sections and links of what stands in no chapter: foreword, introduction, scope, references, terms, bibliography. */
  readonly rest: Pick<Chapter, 'links'> & { readonly sections: readonly Section[] }
}

export interface Chapter {
  readonly section: Section
  readonly links: readonly Link[]
  /** The files of its units and of their translations. */
  readonly documents: readonly ParsedDocument[]
}

/** Tells the chapters of a standard apart, by what it was extracted to before it was linked. */
export function chaptersOf({ chapters: extracted, links }: ExtractedStandard, { sections }: Standard): Chapters {
  const own = extracted.filter(({ section }) => section.kind !== 'terms')
  const linked = sections.filter(({ kind }) => !outside.has(kind))
  const inChapters = new Set(own.flatMap((chapter) => chapter.links))
  return {
    chapters: own.flatMap(({ links: ownLinks, documents }, index) => {
      const section = linked[index]
      return section === undefined ? [] : [{ section, links: ownLinks, documents }]
    }),
    rest: {
      sections: sections.filter(({ kind }) => outside.has(kind)),
      links: links.filter((link) => !inChapters.has(link)),
    },
  }
}

/** Kinds of what is no chapter of the outline. */
const outside: ReadonlySet<Section['kind']> = new Set([
  'foreword',
  'introduction',
  'scope',
  'normative-references',
  'terms',
  'bibliography',
])
