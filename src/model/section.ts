import type { Provision } from './provision.ts'
import type { Language, Localized, RichText, Translation } from './text.ts'

/** What a section is: a prescribed element, a titled group of the outline, or one unit. */
export type SectionKind =
  | 'foreword'
  | 'introduction'
  | 'scope'
  | 'normative-references'
  | 'terms'
  | 'group'
  | 'term'
  | 'principle'
  | 'clause'
  | 'metric'
  | 'criterion'
  | 'annex'
  | 'heading'
  | 'bibliography'

/** A chapter, clause, term entry or annex with what stands in it, in the order of print. */
export interface Section {
  /** Unique within the standard; the anchor on its page. */
  readonly id: string
  readonly kind: SectionKind
  /** Id of the unit whose text stands in it; absent for what is generated and for a group of several units. */
  readonly unit?: string | undefined
  /** `6.2`, `3.1.4`, `A.1`, `A`; absent for foreword, introduction and bibliography. */
  readonly number?: string | undefined
  readonly title: Localized
  /** 1 for a chapter or annex, 2 for the clauses in it, … */
  readonly level: number
  /** Only on an annex. */
  readonly nature?: 'normative' | 'informative' | undefined
  /** Address from the root of the site; for level 1 the chapter's page, below it the place on that page. */
  readonly address: string
  readonly blocks: readonly Block[]
  readonly children: readonly Section[]
}

/** One thing that is printed below a heading. */
export type Block =
  | { readonly type: 'provision'; readonly provision: Provision }
  | { readonly type: 'paragraph'; readonly text: RichText; readonly translation?: Translation | undefined }
  | {
      readonly type: 'list'
      readonly items: readonly RichText[]
      readonly translations?: readonly Translation[] | undefined
    }
  | NoteBlock
  | TableBlock
  | FigureBlock
  | FormulaBlock
  | { readonly type: 'term'; readonly term: string }
  | { readonly type: 'reference-list'; readonly entries: readonly ReferenceEntry[] }

/** A note, an example, or a statement of a constraint set by law outside the standard; none holds a provision. */
export interface NoteBlock {
  readonly type: 'note' | 'example' | 'constraint'
  /** `注`, `注1`, `示例2`, `Note 1`, … */
  readonly label: string
  readonly text: RichText
  readonly translation?: Translation | undefined
  /** Id of the provision that it explains. */
  readonly provision?: string | undefined
}

export interface TableBlock {
  readonly type: 'table'
  /** `<unit>.<local id>`. */
  readonly id: string
  /** `1`, `A.1`. */
  readonly number: string
  readonly caption?: RichText | undefined
  readonly header: readonly RichText[]
  readonly rows: readonly (readonly RichText[])[]
  readonly align: readonly ('left' | 'center' | 'right' | null)[]
  readonly translation?: TableTranslation | undefined
}

/** The same table in the other language. */
export interface TableTranslation {
  readonly language: Language
  readonly caption?: RichText | undefined
  readonly header: readonly RichText[]
  readonly rows: readonly (readonly RichText[])[]
  readonly current: boolean
}

export interface FigureBlock {
  readonly type: 'figure'
  readonly id: string
  readonly number: string
  readonly caption: RichText
  /** What the figure shows, for those who do not see it. */
  readonly alternative: string
  /** Address of the image from the root of the site, or SVG that the toolkit drew itself from the process of this id. */
  readonly source: { readonly address: string } | { readonly svg: string; readonly process: string }
}

export interface FormulaBlock {
  readonly type: 'formula'
  readonly id: string
  readonly number: string
  readonly tex: string
  readonly mathml: string
}

/** A line of the normative references or of the bibliography. */
export interface ReferenceEntry {
  /** `GB/T 36733—2018`, or the name of a law. */
  readonly number?: string | undefined
  readonly title: Localized
  /** Address within the site, for a standard of the same family. */
  readonly address?: string | undefined
  /** Key: `reference:<id>` or `standard:<id>`. */
  readonly target: string
}
