import type { Gate } from './evaluation.ts'
import type { VerificationMethod } from './kinds.ts'
import type { Place } from './place.ts'
import type { Localized, RichText, Translation } from './text.ts'

/** A defined concept. */
export interface Term {
  readonly id: string
  /** `3.1.2` */
  readonly number: string
  readonly term: Localized
  /** Admitted synonyms. */
  readonly aliases: TermForms
  /** Words that must not be used for the concept. */
  readonly deprecated: TermForms
  readonly abbreviation?: string | undefined
  readonly definition: RichText
  readonly definitionTranslation?: Translation | undefined
  readonly notes: readonly TermNote[]
  readonly examples: readonly TermNote[]
  /** Keys (`standard/id`) of the broader and the related concepts. */
  readonly broader?: string | undefined
  readonly related: readonly string[]
  readonly source?: TermSource | undefined
  readonly basis: readonly string[]
  readonly address: string
  readonly place: Place
}

/** A note or example of a term. */
export interface TermNote {
  readonly label: string
  readonly text: RichText
  readonly translation?: Translation | undefined
}

export interface TermForms {
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/** The document from which a definition was taken over. */
export interface TermSource {
  readonly reference: string
  readonly clause?: string | undefined
  readonly modified: boolean
}

/** A quantity that is measured, with all that two people need to get the same figure. */
export interface Metric {
  readonly id: string
  /** Short code such as `M01`, stable across editions. */
  readonly code?: string | undefined
  readonly number: string
  readonly title: Localized
  readonly definition: RichText
  readonly formula?: { readonly tex: string; readonly mathml: string } | undefined
  readonly unit: string
  readonly direction: 'higher' | 'lower'
  readonly statistics: readonly string[]
  readonly population?: Localized | undefined
  readonly exclusions: readonly Localized[]
  readonly dataSource?: Localized | undefined
  readonly minimumSample?: number | undefined
  readonly rounding?: Localized | undefined
  readonly safeguards: readonly Localized[]
  readonly basis: readonly string[]
  readonly address: string
  readonly place: Place
}

/** A node of the evaluation's indicator tree; a leaf has a scoring method. */
export interface Criterion {
  readonly id: string
  readonly code?: string | undefined
  readonly number: string
  readonly title: Localized
  /** Points; the roots sum to 100 and children to their parent. */
  readonly weight: number
  readonly parent?: string | undefined
  readonly scoring?: Scoring | undefined
  /** Keys (`standard/id`) of the provisions judged. */
  readonly provisions: readonly string[]
  /** Keys of the metrics that feed it; of several, the least favourable value counts. */
  readonly metrics: readonly string[]
  readonly methods: readonly VerificationMethod[]
  readonly evidence: readonly string[]
  readonly items: readonly ChecklistQuestion[]
  readonly notApplicable: readonly { readonly id: string; readonly title: Localized }[]
  readonly gates: readonly Gate[]
  readonly basis: readonly string[]
  readonly address: string
  readonly place: Place
}

/** How a leaf turns what was found into a fraction from 0 to 1. */
export type Scoring =
  | { readonly method: 'binary' }
  | { readonly method: 'ratio'; readonly minimumSample?: number | undefined }
  | { readonly method: 'checklist' }
  | { readonly method: 'rubric'; readonly levels: readonly { readonly value: number; readonly anchor: Localized }[] }
  | { readonly method: 'linear'; readonly zeroAt: number; readonly fullAt: number; readonly unit: string }
  | {
      readonly method: 'steps'
      readonly unit: string
      readonly steps: readonly { readonly atMost: number; readonly fraction: number }[]
      readonly otherwise: number
    }
  | { readonly method: 'deduction'; readonly perCount: number; readonly floor: number }

export interface ChecklistQuestion {
  readonly id: string
  readonly question: Localized
  readonly provision?: string | undefined
  readonly method?: VerificationMethod | undefined
}

/** An external document: a standard, a law, a book. */
export interface Reference {
  readonly id: string
  readonly number?: string | undefined
  /** Present if the family cites this dated edition. */
  readonly year?: string | undefined
  readonly title: Localized
  readonly type: 'standard' | 'law' | 'regulation' | 'rule' | 'publication'
  readonly status: 'current' | 'superseded' | 'withdrawn' | 'unverified'
  readonly replacedBy?: string | undefined
  readonly checkedOn?: string | undefined
  readonly url?: string | undefined
  readonly place: Place
}

/** A number that the family uses, once, with what justifies it. */
export interface Parameter {
  readonly id: string
  readonly title: Localized
  readonly value: number
  readonly unit: string
  readonly clock?: 'natural' | 'working' | undefined
  readonly basis: readonly Basis[]
  /** True where the drafting group proposes the value itself. */
  readonly proposal: boolean
  /** `normative`, or only `informative` (background, reference value, external constraint). */
  readonly use: 'normative' | 'informative'
  readonly date?: string | undefined
  readonly note?: Localized | undefined
  /** Ids of provisions (`standard/provision`) whose limits use it. */
  readonly usedBy: readonly string[]
  readonly place: Place
}

export interface Basis {
  readonly kind: 'law' | 'standard' | 'survey' | 'source' | 'group-decision'
  readonly ref?: string | undefined
  readonly note?: Localized | undefined
}

/** A named thing of the workspace's vocabulary: an actor, a kind of evidence, a process step. */
export interface VocabularyEntry {
  readonly id: string
  readonly title: Localized
  readonly description?: Localized | undefined
}
