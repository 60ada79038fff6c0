// Generated from schemas/published by npm run generate. Change the schemas, not this file.

import type { Localized, Message } from '../model/text.ts'

/**
 * What an assessor found of one subject in one period, by the criteria of one standard; input of the scoring.
 */
export interface Assessment {
  /**
   * Address of the schema of this file.
   */
  readonly $schema?: string | undefined
  readonly schemaVersion: '1.0.0'
  /**
   * Identifier of the assessment, as its assessors file it.
   */
  readonly id: string
  /**
   * The standard that holds the criteria.
   */
  readonly standard: {
    /**
     * Identifier of the standard.
     */
    readonly id: string
    /**
     * Number of the standard without its edition.
     */
    readonly number?: string | undefined
    /**
     * The edition by which the subject is assessed.
     */
    readonly edition: string
    /**
     * Digest of the `criteria.json` that the assessors had.
     */
    readonly sha256?: string | undefined
  }
  /**
   * Who is assessed.
   */
  readonly subject: {
    /**
     * Name of the organization assessed.
     */
    readonly name: string
    /**
     * Its identifier, such as its registration number.
     */
    readonly identifier?: string | undefined
    /**
     * What of it is assessed.
     */
    readonly scope?: string | undefined
    /**
     * Items: A product line within the scope.
     */
    readonly productLines?: readonly string[] | undefined
    readonly outlets?: readonly Outlet[] | undefined
  }
  /**
   * The days from which the data come, both included.
   */
  readonly period: Period
  /**
   * Who assesses: the subject itself, its client, an independent body, or a visitor who does not say so.
   */
  readonly kind: 'self' | 'second-party' | 'third-party' | 'mystery-visit'
  readonly team?: readonly TeamMember[] | undefined
  readonly sampling?: readonly SampleRecord[] | undefined
  readonly evidence?: readonly EvidenceRecord[] | undefined
  /**
   * What was found, by the id of the criterion; of a kind that its scoring method reads.
   */
  readonly answers: {
    readonly [k: string]: Answer
  }
  /**
   * What was found on single provisions, by their keys.
   */
  readonly findings?: {
    readonly [k: string]: ProvisionFinding
  }
  readonly adjustments?: readonly FoundAdjustment[] | undefined
  readonly vetoes?: readonly FoundVeto[] | undefined
}

/**
 * A number; as text it is exact to every digit.
 */
export type DecimalInput = number | string

/**
 * Name of a record within this file, without spaces and commas.
 */
export type LocalId = string

/**
 * A remark of the assessor.
 */
export type Note = string

/**
 * Ids of the evidence on which it rests.
 */
export type EvidenceIds = readonly LocalId[]

export interface Period {
  /**
   * First day.
   */
  readonly from: string
  /**
   * Last day.
   */
  readonly to: string
}

/**
 * What was found on one provision.
 */
export interface ProvisionFinding {
  readonly finding: 'conforming' | 'partly-conforming' | 'nonconforming' | 'not-applicable'
  readonly evidence?: EvidenceIds | undefined
  readonly note?: Note | undefined
}

/**
 * An outlet within the scope.
 */
export interface Outlet {
  readonly id: LocalId
  /**
   * Name of the outlet.
   */
  readonly name: string
  /**
   * Where it is.
   */
  readonly region?: string | undefined
}

/**
 * One person of the team.
 */
export interface TeamMember {
  readonly id: LocalId
  /**
   * Name of the person.
   */
  readonly name?: string | undefined
  readonly role: 'leader' | 'assessor' | 'reviewer' | 'expert' | 'observer'
  /**
   * Where the person works.
   */
  readonly organization?: string | undefined
}

/**
 * One sample drawn.
 */
export interface SampleRecord {
  readonly id: LocalId
  /**
   * From which list the sample is drawn.
   */
  readonly frame: string
  /**
   * Cases in the frame.
   */
  readonly population: number
  /**
   * Cases drawn.
   */
  readonly sample: number
  readonly method: 'all' | 'simple-random' | 'systematic' | 'stratified' | 'risk-based' | 'structured'
  /**
   * Seed of the random numbers, so that the draw can be repeated.
   */
  readonly seed?: string | undefined
}

/**
 * One piece of evidence.
 */
export interface EvidenceRecord {
  readonly id: LocalId
  /**
   * Kind of evidence, as in the vocabulary of the standards.
   */
  readonly kind: string
  /**
   * What it is called.
   */
  readonly title?: string | undefined
  /**
   * Where it comes from.
   */
  readonly source?: string | undefined
  /**
   * Who took it.
   */
  readonly collector?: string | undefined
  /**
   * When it was taken, an ISO 8601 date or date and time.
   */
  readonly collectedAt?: string | undefined
  /**
   * The days that it covers.
   */
  readonly period?: Period | undefined
  /**
   * Digest of the file.
   */
  readonly sha256?: string | undefined
  /**
   * Where it is kept, or the query that exports it.
   */
  readonly locator?: string | undefined
  /**
   * Personal or confidential content, or none.
   */
  readonly sensitivity?: 'none' | 'confidential' | 'personal' | 'redacted' | undefined
}

/**
 * A special deduction or bonus.
 */
export interface FoundAdjustment {
  /**
   * One of the adjustments of the evaluation.
   */
  readonly id: string
  /**
   * Cases found; one if left out.
   */
  readonly count?: number | undefined
  readonly evidence?: EvidenceIds | undefined
  readonly note?: Note | undefined
}

/**
 * A veto that holds.
 */
export interface FoundVeto {
  /**
   * One of the vetoes of the evaluation.
   */
  readonly id: string
  readonly evidence?: EvidenceIds | undefined
  readonly note?: Note | undefined
}

/**
 * What was found on one criterion.
 */
export type Answer =
  | NotApplicableAnswer
  | MissingAnswer
  | ConformityAnswer
  | SampleAnswer
  | ChecklistAnswer
  | LevelAnswer
  | ValueAnswer
  | QuotientAnswer
  | CountAnswer

/**
 * The criterion does not apply; its points are left out.
 */
export interface NotApplicableAnswer {
  /**
   * The reason, one of those that the criterion lists.
   */
  readonly notApplicable: string
  readonly evidence?: EvidenceIds | undefined
  readonly note?: Note | undefined
}

/**
 * There is nothing to go by: no records, or access denied. It scores nothing.
 */
export interface MissingAnswer {
  readonly missing: 'no-data' | 'denied'
  readonly evidence?: EvidenceIds | undefined
  readonly note?: Note | undefined
}

/**
 * For the method binary: whether it conforms.
 */
export interface ConformityAnswer {
  readonly conforming: boolean
  readonly evidence?: EvidenceIds | undefined
  readonly note?: Note | undefined
}

/**
 * For the methods ratio and binary: how many of the cases sampled conform.
 */
export interface SampleAnswer {
  /**
   * Cases examined.
   */
  readonly sampled: number
  /**
   * Cases of them that conform.
   */
  readonly conforming: number
  /**
   * All cases from which they were drawn; the same number if all were examined.
   */
  readonly population?: number | undefined
  readonly evidence?: EvidenceIds | undefined
  readonly note?: Note | undefined
}

/**
 * For the method checklist: an answer to every question.
 */
export interface ChecklistAnswer {
  /**
   * Answers by the ids of the questions.
   */
  readonly items: {
    readonly [k: string]: 'yes' | 'partly' | 'no' | 'not-applicable'
  }
  readonly evidence?: EvidenceIds | undefined
  readonly note?: Note | undefined
}

/**
 * For the method rubric: the highest level whose description fits.
 */
export interface LevelAnswer {
  /**
   * Value of the level.
   */
  readonly level: number
  readonly evidence?: EvidenceIds | undefined
  readonly note?: Note | undefined
}

/**
 * For the methods linear and steps: the value measured.
 */
export interface ValueAnswer {
  /**
   * The value in the unit of the scoring method; a decimal as text is exact to every digit.
   */
  readonly value: DecimalInput
  /**
   * Its confidence interval, if it comes from a sample.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: An end of the interval.
   */
  readonly interval?: readonly DecimalInput[] | undefined
  /**
   * Cases on which it rests.
   */
  readonly sampled?: number | undefined
  /**
   * All cases from which they were drawn.
   */
  readonly population?: number | undefined
  readonly evidence?: EvidenceIds | undefined
  readonly note?: Note | undefined
}

/**
 * For the methods linear and steps: the value as a quotient, in per cent or per mille if the unit is one.
 */
export interface QuotientAnswer {
  /**
   * Dividend.
   */
  readonly numerator: DecimalInput
  /**
   * Divisor, above 0.
   */
  readonly denominator: DecimalInput
  /**
   * All cases, if the denominator counts a sample of them; then it has a confidence interval.
   */
  readonly population?: number | undefined
  readonly evidence?: EvidenceIds | undefined
  readonly note?: Note | undefined
}

/**
 * For the method deduction: how many cases were found.
 */
export interface CountAnswer {
  /**
   * Cases found.
   */
  readonly count: number
  readonly evidence?: EvidenceIds | undefined
  readonly note?: Note | undefined
}

/**
 * What scoring makes of an assessment. Every number is exact; two programs give the same text.
 */
export interface Result {
  /**
   * Address of the schema of this file.
   */
  readonly $schema?: string | undefined
  readonly schemaVersion: '1.0.0'
  readonly standard: {
    readonly id: string
    /**
     * Number of the standard.
     */
    readonly number: string
    readonly edition: string
    /**
     * Digest of the `criteria.json`, if the assessment names it.
     */
    readonly sha256?: string | undefined
  }
  readonly assessment: {
    /**
     * Identifier of the assessment.
     */
    readonly id: string
    /**
     * Name of the subject.
     */
    readonly subject: string
    readonly kind: 'self' | 'second-party' | 'third-party' | 'mystery-visit'
    readonly period: {
      readonly from: string
      readonly to: string
    }
  }
  /**
   * False while a criterion is unanswered.
   */
  readonly complete: boolean
  /**
   * Criteria without an answer, in the order of the standard.
   */
  readonly unanswered: readonly string[]
  /**
   * `graded`; `not-rated` because of a veto; `not-assessable` because too much does not apply; `incomplete` while answers are missing.
   */
  readonly outcome: 'graded' | 'not-rated' | 'not-assessable' | 'incomplete'
  /**
   * What the outcome is called: the title of the grade, or what stands for one. Absent while incomplete.
   */
  readonly title?: Localized | undefined
  /**
   * The grade awarded; only if `outcome` is `graded`.
   */
  readonly grade?: string | undefined
  /**
   * The grade that the answers so far would give; only if `outcome` is `incomplete`.
   */
  readonly provisionalGrade?: string | undefined
  /**
   * The grade in whose band the total is, before gates and vetoes.
   */
  readonly bandGrade: string
  /**
   * Points by 100 for the applicable criteria that are answered.
   */
  readonly base: Points
  /**
   * Points taken off.
   */
  readonly deductions: Points
  /**
   * Points added.
   */
  readonly bonus: Points
  /**
   * Base less deductions plus bonus, within 0 and 100.
   */
  readonly total: Points
  /**
   * What the total can still become; only while incomplete.
   */
  readonly possible?: Possible | undefined
  /**
   * Points of the criteria that do not apply, by all points.
   */
  readonly notApplicableShare: ExactNumber
  /**
   * The criteria that are scored, in the order of the standard.
   */
  readonly criteria: readonly CriterionResult[]
  /**
   * The criteria above them, in the order of the standard.
   */
  readonly groups: readonly GroupResult[]
  /**
   * Every gate, with what it demands and what was reached, by falling grade.
   */
  readonly gates: readonly GateResult[]
  /**
   * The gates by which the grade is lower than its band.
   */
  readonly gatesFailed: readonly FailedGate[]
  /**
   * The vetoes that hold.
   */
  readonly vetoes: readonly VetoResult[]
  /**
   * The deductions and bonuses that count.
   */
  readonly adjustments: readonly AdjustmentResult[]
  /**
   * What would raise the total, by falling points to win.
   */
  readonly gaps: readonly Gap[]
  /**
   * How many provisions were found so.
   */
  readonly findings: {
    readonly conforming: number
    readonly 'partly-conforming': number
    readonly nonconforming: number
    readonly 'not-applicable': number
  }
  /**
   * What a reviewer looks at: nothing of it changes the score.
   */
  readonly remarks: readonly Remark[]
}

/**
 * The number itself: a decimal, or a reduced fraction such as `6/7` where no decimal ends.
 */
export type Exact = string

/**
 * The number with at most 12 decimals, the last rounded half to even.
 */
export type Decimal = string

/**
 * A number without unit, such as a fraction from 0 to 1.
 */
export interface ExactNumber {
  readonly exact: Exact
  readonly decimal: Decimal
}

/**
 * Points.
 */
export interface Points {
  readonly exact: Exact
  readonly decimal: Decimal
  /**
   * As it is reported, with the decimals of the evaluation.
   */
  readonly rounded: string
}

/**
 * What the total can still become.
 */
export interface Possible {
  /**
   * The total if all unanswered criteria get nothing.
   */
  readonly lowest: Points
  /**
   * The total if all get everything.
   */
  readonly highest: Points
}

/**
 * The confidence interval: of a sampled proportion by Wilson, else as the assessment gives it.
 */
export interface IntervalResult {
  /**
   * Whether the interval is of the share of conforming cases or of the value.
   */
  readonly of: 'share' | 'value'
  readonly low: Decimal
  readonly high: Decimal
}

/**
 * A gate by which the grade is lower than its band.
 */
export interface FailedGate {
  readonly grade: string
  readonly criterion: string
}

/**
 * A veto that holds.
 */
export interface VetoResult {
  readonly id: string
  /**
   * Short code.
   */
  readonly code?: string | undefined
  readonly title: Localized
  readonly cap?: string | undefined
}

/**
 * A deduction or bonus that counts.
 */
export interface AdjustmentResult {
  readonly id: string
  readonly kind: 'deduction' | 'bonus'
  readonly title: Localized
  readonly count: number
  /**
   * Points by cases, before the maximum.
   */
  readonly points: Points
}

/**
 * Something that a reviewer looks at.
 */
export interface Remark {
  /**
   * Place in the assessment, a JSON Pointer.
   */
  readonly path: string
  /**
   * What kind of remark.
   */
  readonly code: string
  readonly message: Message
}

/**
 * A criterion that is scored.
 */
export interface CriterionResult {
  readonly id: string
  /**
   * Short code.
   */
  readonly code?: string | undefined
  readonly title: Localized
  readonly parent?: string | undefined
  /**
   * Points that it can give.
   */
  readonly weight: number
  /**
   * `no-data` and `denied` give nothing; `not-applicable` is left out.
   */
  readonly status: 'scored' | 'not-applicable' | 'no-data' | 'denied' | 'unanswered'
  /**
   * Why it does not apply.
   */
  readonly reason?: string | undefined
  /**
   * The value measured, in the unit of the scoring method.
   */
  readonly value?: ExactNumber | undefined
  /**
   * Absent if it does not apply or is unanswered.
   */
  readonly fraction?: ExactNumber | undefined
  /**
   * Weight by fraction.
   */
  readonly score?: Points | undefined
  readonly interval?: IntervalResult | undefined
  /**
   * True if the interval holds a limit of a step or of a gate.
   */
  readonly borderline?: true | undefined
  /**
   * Questions of its checklist without an answer; until they have one it counts as unanswered.
   */
  readonly missingQuestions?: readonly string[] | undefined
  /**
   * True if fewer cases than the smallest sample were examined.
   */
  readonly smallSample?: true | undefined
}

/**
 * A criterion with others below it.
 */
export interface GroupResult {
  readonly id: string
  /**
   * Short code.
   */
  readonly code?: string | undefined
  readonly title: Localized
  readonly parent?: string | undefined
  readonly weight: number
  /**
   * Points of the criteria below it that apply and are answered.
   */
  readonly applicable: ExactNumber
  /**
   * Points that they give.
   */
  readonly score: Points
  /**
   * Score by applicable points; absent if nothing below it applies.
   */
  readonly fraction?: ExactNumber | undefined
}

/**
 * What a grade demands of one criterion.
 */
export interface GateResult {
  readonly grade: string
  readonly criterion: string
  /**
   * Least fraction.
   */
  readonly minimum?: ExactNumber | undefined
  /**
   * Value to reach.
   */
  readonly value?: ExactNumber | undefined
  /**
   * Fraction or value reached.
   */
  readonly reached?: ExactNumber | undefined
  readonly status: 'passed' | 'failed' | 'not-applicable' | 'unanswered'
}

/**
 * A criterion that does not give all its points.
 */
export interface Gap {
  readonly criterion: string
  /**
   * What the base would gain if the criterion got all its points.
   */
  readonly points: Points
  /**
   * What to read: the provisions of the questions not met, or all that the criterion judges.
   */
  readonly provisions: readonly string[]
  /**
   * Questions of its checklist that are not met.
   */
  readonly questions: readonly string[]
}
