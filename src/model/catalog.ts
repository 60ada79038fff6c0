import type { Evaluation } from './evaluation.ts'
import type { Stage, StandardType } from './kinds.ts'
import type { Place } from './place.ts'
import type { Process } from './process.ts'
import type { Section } from './section.ts'
import type { Language, Localized } from './text.ts'
import type { Criterion, Metric, Parameter, Reference, Term, VocabularyEntry } from './units.ts'

/** Everything that a workspace says, linked and numbered. Plain data: a JSON round trip is the identity. */
export interface Catalog {
  readonly schemaVersion: string
  readonly generator: { readonly name: string; readonly version: string }
  readonly publication: Publication
  readonly vocabulary: Vocabulary
  readonly parameters: readonly Parameter[]
  readonly references: readonly Reference[]
  /** In the order of their numbers. */
  readonly standards: readonly Standard[]
}

/** Who publishes, where, and under which name and licence. */
export interface Publication {
  readonly title: Localized
  readonly publisher: Localized
  /** Absolute address of the site's root, with a slash at its end. */
  readonly baseUrl: string
  /** Languages of the site's interface, the first one at the root. */
  readonly locales: readonly Language[]
  readonly licence?: { readonly title: Localized; readonly url?: string | undefined } | undefined
}

export interface Vocabulary {
  readonly actors: readonly VocabularyEntry[]
  readonly evidence: readonly VocabularyEntry[]
  readonly steps: readonly VocabularyEntry[]
}

/** One standard in one edition. */
export interface Standard {
  readonly id: string
  /** `T/XXX 001.3` */
  readonly number: string
  /** `2026`; part of the designation and of every pinned address. */
  readonly edition: string
  /** `T/XXX 001.3—2026` */
  readonly designation: string
  /** Number shared by the parts of a series, `T/XXX 001`; absent if the standard has no parts. */
  readonly series?: string | undefined
  readonly part?: number | undefined
  readonly language: Language
  /** The elements of the title (introductory, main, complementary). */
  readonly titleElements: { readonly zh?: readonly string[] | undefined; readonly en?: readonly string[] | undefined }
  readonly title: Localized
  readonly type: StandardType
  readonly stage: Stage
  readonly dates: StandardDates
  readonly ics: readonly string[]
  readonly ccs?: string | undefined
  readonly roles: StandardRoles
  readonly replaces: readonly string[]
  /** Foreword, introduction, chapters, annexes, bibliography, in the order of print. */
  readonly sections: readonly Section[]
  readonly terms: readonly Term[]
  readonly metrics: readonly Metric[]
  readonly criteria: readonly Criterion[]
  /** How their scores become a result; absent where the standard does not say it as data. */
  readonly evaluation?: Evaluation | undefined
  /** Processes that clauses of it establish as data. */
  readonly processes: readonly Process[]
  /** The drafting explanation (编制说明), section by section. */
  readonly explanation: readonly Section[]
  readonly address: string
  readonly place: Place
}

/** ISO dates; absent while unknown. */
export interface StandardDates {
  readonly drafted?: string | undefined
  readonly published?: string | undefined
  readonly implemented?: string | undefined
}

export interface StandardRoles {
  readonly proposer?: Localized | undefined
  /** The committee in charge (归口单位). */
  readonly committee?: Localized | undefined
  readonly organizations: readonly Localized[]
  readonly drafters: readonly Localized[]
}
