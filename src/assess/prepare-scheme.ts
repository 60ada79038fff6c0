import type { Gate, Grade } from '../model/evaluation.ts'
import { add, hundred, multiply, one, type Rational, rational, subtract, zero } from './rational.ts'
import type { Scheme, SchemeCriterion } from './scheme.ts'

/** A scheme with its tree laid out and its numbers exact, so that many assessments can be scored by it. */
export interface PreparedScheme {
  readonly scheme: Scheme
  /** Criteria that are scored, in the order of the standard. */
  readonly leaves: readonly Leaf[]
  /** Criteria with others below them, in the order of the standard. */
  readonly branches: readonly Branch[]
  readonly byId: ReadonlyMap<string, Leaf | Branch>
  /** The highest first. */
  readonly grades: readonly PreparedGrade[]
  readonly weight: Rational
  readonly partly: Rational
  readonly maximumBonus: Rational
  readonly maximumDeduction: Rational
  readonly maximumNotApplicable: Rational
}

/** A criterion that is scored. */
export interface Leaf {
  readonly kind: 'leaf'
  readonly criterion: SchemeCriterion
  readonly weight: Rational
  readonly scale: Scale
  readonly reasons: ReadonlySet<string>
  /** Its questions with the provisions asked about. */
  readonly questions: ReadonlyMap<string, string | undefined>
  readonly limits: Limits
}

/** At which shares of conforming cases, or values, of a criterion the result would change. */
export interface Limits {
  readonly share: readonly Rational[]
  readonly value: readonly Rational[]
}

/** A criterion with others below it. */
export interface Branch {
  readonly kind: 'branch'
  readonly criterion: SchemeCriterion
  /** The scored criteria below it, at any depth. */
  readonly leaves: readonly Leaf[]
}

/** A scoring method with exact numbers. */
export type Scale =
  | { readonly method: 'binary' | 'checklist' }
  | { readonly method: 'ratio'; readonly minimumSample: bigint }
  | { readonly method: 'rubric'; readonly levels: ReadonlyMap<number, Rational> }
  | { readonly method: 'linear'; readonly zeroAt: Rational; readonly span: Rational; readonly factor: bigint }
  | {
      readonly method: 'steps'
      readonly steps: readonly { readonly atMost: Rational; readonly fraction: Rational }[]
      readonly otherwise: Rational
      readonly factor: bigint
    }
  | { readonly method: 'deduction'; readonly perCount: Rational; readonly floor: Rational }

export interface PreparedGrade {
  readonly grade: Grade
  readonly minimum: Rational
  readonly gates: readonly PreparedGate[]
}

/** What a grade demands of one criterion. */
export interface PreparedGate {
  readonly criterion: string
  readonly minimum?: Rational | undefined
  readonly value?: Rational | undefined
}

/** Lays out a scheme of which `schemeProblems` found nothing. */
export function prepareScheme(scheme: Scheme): PreparedScheme {
  const { evaluation, criteria } = scheme
  const parents = new Set(criteria.flatMap(({ parent }) => parent ?? []))
  const leaves = criteria.flatMap((criterion) => (parents.has(criterion.id) ? [] : (leafOf(criterion) ?? [])))
  const branches = criteria.flatMap((criterion) =>
    parents.has(criterion.id) ? [branchOf(criterion, leaves, criteria)] : [],
  )
  return {
    scheme,
    leaves,
    branches,
    byId: new Map([...leaves, ...branches].map((node) => [node.criterion.id, node])),
    grades: evaluation.grades.map((grade) => ({
      grade,
      minimum: rational(grade.minimum),
      gates: criteria.flatMap(({ id, gates }) =>
        gates.flatMap((gate) => (gate.grade === grade.id ? [gateOf(id, gate)] : [])),
      ),
    })),
    weight: leaves.reduce((sum, { weight }) => add(sum, weight), zero),
    partly: rational(evaluation.partly),
    maximumBonus: optional(evaluation.maximumBonus, hundred),
    maximumDeduction: optional(evaluation.maximumDeduction, hundred),
    maximumNotApplicable: optional(evaluation.maximumNotApplicable, one),
  }
}

function optional(number: number | undefined, otherwise: Rational): Rational {
  return number === undefined ? otherwise : rational(number)
}

function leafOf(criterion: SchemeCriterion): Leaf | undefined {
  const scale = scaleOf(criterion)
  return (
    scale && {
      kind: 'leaf',
      criterion,
      weight: rational(criterion.weight),
      scale,
      reasons: new Set(criterion.notApplicable.map(({ id }) => id)),
      questions: new Map(criterion.items.map(({ id, provision }) => [id, provision])),
      limits: limitsOf(criterion, scale),
    }
  )
}

function scaleOf({ scoring }: SchemeCriterion): Scale | undefined {
  switch (scoring?.method) {
    case 'ratio':
      return { method: 'ratio', minimumSample: BigInt(scoring.minimumSample ?? 0) }
    case 'rubric':
      return { method: 'rubric', levels: new Map(scoring.levels.map(({ value }) => [value, rational(value)])) }
    case 'linear': {
      const zeroAt = rational(scoring.zeroAt)
      const span = subtract(rational(scoring.fullAt), zeroAt)
      return { method: 'linear', zeroAt, span, factor: factorOf(scoring.unit) }
    }
    case 'steps':
      return {
        method: 'steps',
        steps: scoring.steps.map(({ atMost, fraction }) => ({
          atMost: rational(atMost),
          fraction: rational(fraction),
        })),
        otherwise: rational(scoring.otherwise),
        factor: factorOf(scoring.unit),
      }
    case 'deduction':
      return { method: 'deduction', perCount: rational(scoring.perCount), floor: rational(scoring.floor) }
    default:
      return scoring && { method: scoring.method }
  }
}

function limitsOf({ gates }: SchemeCriterion, scale: Scale): Limits {
  const fractions = gates.flatMap(({ minimum }) => (minimum === undefined ? [] : [rational(minimum)]))
  const values = gates.flatMap(({ value }) => (value === undefined ? [] : [rational(value)]))
  if (scale.method === 'ratio') return { share: fractions, value: [] }
  if (scale.method === 'steps') return { share: [], value: [...values, ...scale.steps.map(({ atMost }) => atMost)] }
  if (scale.method !== 'linear') return { share: [], value: [] }
  const reached = fractions.map((fraction) => add(scale.zeroAt, multiply(fraction, scale.span)))
  return { share: [], value: [...values, ...reached] }
}

/** By what a quotient of counts is multiplied to be in the unit. */
function factorOf(unit: string): bigint {
  return unit === '%' ? 100n : unit === 'permille' ? 1000n : 1n
}

function branchOf(criterion: SchemeCriterion, leaves: readonly Leaf[], criteria: readonly SchemeCriterion[]): Branch {
  const parents = new Map(criteria.map(({ id, parent }) => [id, parent]))
  const isBelow = (id: string | undefined): boolean =>
    id !== undefined && (id === criterion.id || isBelow(parents.get(id)))
  return { kind: 'branch', criterion, leaves: leaves.filter((leaf) => isBelow(leaf.criterion.parent)) }
}

function gateOf(criterion: string, { minimum, value }: Gate): PreparedGate {
  return {
    criterion,
    minimum: minimum === undefined ? undefined : rational(minimum),
    value: value === undefined ? undefined : rational(value),
  }
}
