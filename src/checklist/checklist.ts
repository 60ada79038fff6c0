import type { Evaluation } from '../model/evaluation.ts'
import type { LimitOperator, Stage, VerificationMethod } from '../model/kinds.ts'
import type { Language, Localized, Message } from '../model/text.ts'
import type { Criterion } from '../model/units.ts'

/** What is to be checked of one standard: the content of its `checklist.json`. */
export interface Checklist {
  readonly standard: CheckedStandard
  readonly chapters: readonly ChecklistChapter[]
}

/** The standard and edition that is checked. */
export interface CheckedStandard {
  readonly id: string
  readonly number: string
  readonly edition: string
  readonly designation: string
  readonly language: Language
  readonly title: Localized
  readonly stage: Stage
}

/** The part of a checklist that one chapter or annex gives. */
export interface ChecklistChapter {
  readonly id: string
  readonly number?: string | undefined
  readonly title: Localized
  /** Only on an annex. */
  readonly nature?: 'normative' | 'informative' | undefined
  readonly page: string
  readonly rows: readonly ChecklistRow[]
}

/** One line: a provision without items, or an item of a list with the sentences that lead it in. */
export interface ChecklistRow {
  /** Id of the provision within its standard, and with it: `standard/provision`. */
  readonly provision: string
  readonly key: string
  readonly uri: string
  readonly latestUri: string
  readonly page: string
  readonly number: string
  readonly label: string
  readonly title?: Localized | undefined
  readonly leadIns: readonly string[]
  readonly text: string
  readonly translation?: RowTranslation | undefined
  readonly modality: 'requirement' | 'recommendation'
  readonly actor: readonly Named[]
  readonly step?: Named | undefined
  readonly verify: readonly VerificationMethod[]
  readonly evidence: readonly Named[]
  readonly limits: readonly RowLimit[]
  readonly criteria: readonly { readonly key: string; readonly title?: Localized | undefined }[]
  readonly digest: { readonly text: string; readonly semantic: string }
}

/** A line in the other language; only where the item and all that leads it in are translated. */
export interface RowTranslation {
  readonly language: Language
  readonly leadIns: readonly string[]
  readonly text: string
  /** False if the original has changed since. */
  readonly current: boolean
}

export interface RowLimit {
  readonly metric?: string | undefined
  /** What the metric is called. */
  readonly title?: Localized | undefined
  readonly statistic?: string | undefined
  readonly op: LimitOperator
  readonly value: number
  readonly unit: string
  readonly parameter?: string | undefined
  readonly words: Message
}

/** A thing of the vocabulary; without a title if the vocabulary lacks it. */
export interface Named {
  readonly id: string
  readonly title?: Localized | undefined
}

/** A standard of which at least number and edition are known. */
export type NamedStandard = Pick<CheckedStandard, 'id' | 'number' | 'edition'> & Partial<CheckedStandard>

/** `T/DEMO 001.5—2026` */
export function designationOf({ designation, number, edition }: NamedStandard): string {
  return designation ?? `${number}—${edition}`
}

/** What an evaluation asks: the content of a standard's `criteria.json`. */
export interface Criteria {
  readonly standard: NamedStandard
  readonly evaluation?: Evaluation | undefined
  readonly criteria: readonly AskedCriterion[]
}

/** A node of the indicator tree as `criteria.json` has it. */
export interface AskedCriterion
  extends Pick<
    Criterion,
    'id' | 'code' | 'title' | 'weight' | 'parent' | 'scoring' | 'provisions' | 'items' | 'notApplicable'
  > {
  readonly key: string
  readonly uri: string
  readonly verify: readonly VerificationMethod[]
  readonly evidence: readonly Named[]
}

/** What one question of a criterion is called among the lines: `standard/criterion#question`. */
export function questionKey(criterion: Pick<AskedCriterion, 'key'>, question: { readonly id: string }): string {
  return `${criterion.key}#${question.id}`
}

/** Digest of a line in short, which tells whether its words or what they bind have changed; never read as a number. */
export function rowDigest({ digest }: Pick<ChecklistRow, 'digest'>): string {
  return `t${digest.text.slice(0, 12)}s${digest.semantic.slice(0, 12)}`
}
