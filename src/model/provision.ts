import type { LimitOperator, Modality, VerificationMethod } from './kinds.ts'
import type { Place } from './place.ts'
import type { RichText, Translation } from './text.ts'

/** The atom of a standard (条款): a paragraph or list item that can be cited, checked, graded or revised. */
export interface Provision {
  /** `<unit>.<local id>`, unique within the standard; outlives renumbering and moving. Also the anchor on its page. */
  readonly id: string
  /** Id of the unit (clause, principle, annex, …) in whose file it stands. */
  readonly unit: string
  /** Number of the clause it stands in, such as `6.2` or `A.1.3`; changes with the outline, so never an id. */
  readonly number: string
  /** How a person cites it within its standard, such as `6.2.1` or `6.2.1 a)`. */
  readonly label: string
  /** The list marker alone, such as `a)`; absent for a paragraph. */
  readonly marker?: string | undefined
  readonly normative: boolean
  readonly modality: Modality
  /** The word that carries the modality; absent in a statement and in an item that has it from its lead-in. */
  readonly modal?: Modal | undefined
  /** Ids of the vocabulary's actors who must, should or may act. */
  readonly actor: readonly string[]
  /** Id of the vocabulary's process step in which it applies. */
  readonly step?: string | undefined
  readonly text: RichText
  readonly translation?: Translation | undefined
  /** The sentence that leads in the list in which this item stands, as plain text. */
  readonly leadIn?: string | undefined
  readonly limits: readonly Limit[]
  /** Quantities that stand in the sentence without limiting anything, declared so by the author. */
  readonly descriptive: readonly string[]
  readonly verify: readonly VerificationMethod[]
  /** Ids of the vocabulary's kinds of evidence. */
  readonly evidence: readonly string[]
  /** Ids of what justifies the provision (source facts, surveys, decisions); opaque to the toolkit. */
  readonly basis: readonly string[]
  /** True where the content is the drafting group's own proposal, open to comment. */
  readonly proposal?: boolean | undefined
  readonly terms: readonly TermUse[]
  readonly references: readonly ReferenceUse[]
  /** Keys (`standard/id`) of the criteria that judge it. */
  readonly criteria: readonly string[]
  /** The items of the list that it leads in, in their order. */
  readonly items: readonly Provision[]
  /** Address of its place on its chapter's page, from the root of the site. */
  readonly address: string
  readonly place: Place
  readonly digest: ProvisionDigest
}

/** The modal verb found in a sentence. */
export interface Modal {
  readonly literal: string
  readonly polarity: 'positive' | 'negative'
  /** Start and exclusive end in the plain text, in UTF-16 units. */
  readonly span: Span
}

/** Start and exclusive end in a provision's plain text, in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/** A number that a provision demands, bound to the words that state it. */
export interface Limit {
  /** Key (`standard/id`) of the metric limited, if one is named. */
  readonly metric?: string | undefined
  readonly op: LimitOperator
  readonly value: number
  /** Unit id as in `src/language/units.ts`: `h`, `d`, `working-day`, `%`, … */
  readonly unit: string
  /** Name of the parameter from which the value comes. */
  readonly parameter?: string | undefined
  /** Statistic limited, such as `mean` or `p90`; absent for every single value. */
  readonly statistic?: string | undefined
  /** The words of the sentence that state it, and where; absent if the sentence does not state it. */
  readonly literal?: string | undefined
  readonly span?: Span | undefined
  readonly place: Place
}

/** A use of a defined term in a provision's plain text. */
export interface TermUse {
  /** Key (`standard/id`) of the term. */
  readonly ref: string
  readonly span: Span
  /** False where the compiler found the use, true where the author linked it. */
  readonly linked: boolean
}

/** A mention of another document, or of another place in this family. */
export interface ReferenceUse {
  /** `reference:<id>`, `standard:<id>`, `metric:<id>`, `unit:<standard>/<id>`, `group:<standard>/<id>` or `anchor:<standard>/<unit>.<local id>`. */
  readonly target: string
  /** True if the provision makes the target's content its own; false if it only points to it. */
  readonly normative: boolean
}

/** SHA-256 digests over RFC 8785 canonical JSON: `text` of the plain text alone, `semantic` of what binds (modality, actor, limits, verification). */
export interface ProvisionDigest {
  readonly text: string
  readonly semantic: string
}
