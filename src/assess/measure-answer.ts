import type { Confidence } from '../model/evaluation.ts'
import type { Message } from '../model/text.ts'
import { answerWords } from './answer-words.ts'
import type {
  Answer,
  ChecklistAnswer,
  DecimalInput,
  QuotientAnswer,
  SampleAnswer,
  ValueAnswer,
} from './assessment.generated.ts'
import type { Leaf, Scale } from './prepare-scheme.ts'
import { below, type Problem, type ProblemCode } from './problem.ts'
import {
  add,
  clamp,
  compare,
  divide,
  larger,
  multiply,
  one,
  type Rational,
  rational,
  reduced,
  subtract,
  whole,
  zero,
} from './rational.ts'
import { type Interval, wilsonInterval } from './wilson.ts'

/** What an answer says of a criterion, as exact numbers. */
export type Measured =
  | { readonly status: 'not-applicable'; readonly reason: string }
  | { readonly status: 'no-data' | 'denied' }
  | { readonly status: 'unanswered'; readonly missingQuestions?: readonly string[] | undefined }
  | MeasuredFraction

/** What an answer says of a criterion that gets points. */
export interface MeasuredFraction {
  readonly status: 'scored'
  readonly fraction: Rational
  /** The value in the unit of the scoring method. */
  readonly value?: Rational | undefined
  readonly interval?: (Interval & { readonly of: 'share' | 'value' }) | undefined
  readonly smallSample?: boolean | undefined
  /** Questions of its checklist that are not met. */
  readonly unmet?: readonly string[] | undefined
}

/** What measuring depends on besides the answer. */
export interface Measures {
  readonly partly: Rational
  readonly confidence: Confidence
}

/** Reads an answer by the scoring method of its criterion; what cannot be is a problem, never a guess. */
export function measureAnswer(
  answer: Answer,
  leaf: Leaf,
  measures: Measures,
  report: (problem: Problem) => void,
): Measured | undefined {
  const fail = (code: ProblemCode, message: Message, ...steps: readonly (string | number)[]): undefined => {
    report({ path: below('/answers', leaf.criterion.id, ...steps), code, message })
  }
  if ('notApplicable' in answer) {
    if (leaf.reasons.has(answer.notApplicable)) return { status: 'not-applicable', reason: answer.notApplicable }
    return fail('unknown-reason', answerWords.reason(answer.notApplicable, [...leaf.reasons]), 'notApplicable')
  }
  if ('missing' in answer) return { status: answer.missing }
  const { scale } = leaf
  switch (scale.method) {
    case 'binary':
      if ('sampled' in answer && 'conforming' in answer) return conformityOfSample(answer, measures, fail)
      if ('conforming' in answer && typeof answer.conforming === 'boolean')
        return { status: 'scored', fraction: answer.conforming ? one : zero }
      break
    case 'ratio':
      if ('sampled' in answer && 'conforming' in answer)
        return ratioOfSample(answer, scale.minimumSample, measures, fail)
      break
    case 'checklist':
      if ('items' in answer) return checklist(answer, leaf, measures, fail)
      break
    case 'rubric':
      if ('level' in answer) {
        const fraction = scale.levels.get(answer.level)
        if (fraction) return { status: 'scored', fraction }
        return fail('unknown-level', answerWords.level(answer.level, [...scale.levels.keys()]), 'level')
      }
      break
    case 'linear':
    case 'steps':
      if ('value' in answer) return measuredValue(answer, scale, fail)
      if ('numerator' in answer) return measuredQuotient(answer, scale, measures, fail)
      break
    case 'deduction':
      if ('count' in answer) {
        const taken = multiply(scale.perCount, whole(BigInt(answer.count)))
        return { status: 'scored', fraction: larger(scale.floor, subtract(one, taken)) }
      }
  }
  return fail('answer-method', answerWords.method(scale.method))
}

type Fail = (code: ProblemCode, message: Message, ...steps: readonly (string | number)[]) => undefined

function conformityOfSample(answer: SampleAnswer, measures: Measures, fail: Fail): Measured | undefined {
  const sample = sampleOf(answer, fail)
  if (!sample) return undefined
  return {
    status: 'scored',
    fraction: sample.conforming === sample.sampled ? one : zero,
    interval: shareInterval(sample, measures),
  }
}

function ratioOfSample(
  answer: SampleAnswer,
  minimumSample: bigint,
  measures: Measures,
  fail: Fail,
): Measured | undefined {
  const sample = sampleOf(answer, fail)
  if (!sample) return undefined
  return {
    status: 'scored',
    fraction: reduced(sample.conforming, sample.sampled),
    interval: shareInterval(sample, measures),
    smallSample: sample.sampled < minimumSample,
  }
}

interface Sample {
  readonly sampled: bigint
  readonly conforming: bigint
  /** Whether every case there is was examined. */
  readonly isAll: boolean
}

function sampleOf({ sampled, conforming, population }: SampleAnswer, fail: Fail): Sample | undefined {
  if (conforming > sampled) return fail('count', answerWords.conforming(conforming, sampled), 'conforming')
  if (population !== undefined && sampled > population)
    return fail('count', answerWords.sampled(sampled, population), 'sampled')
  return { sampled: BigInt(sampled), conforming: BigInt(conforming), isAll: sampled === population }
}

function shareInterval({ sampled, conforming, isAll }: Sample, { confidence }: Measures): MeasuredFraction['interval'] {
  return isAll ? undefined : { of: 'share', ...wilsonInterval(conforming, sampled, confidence) }
}

/** Yes by yes and no; partly counts as the scheme says; a question without an answer leaves the whole open. */
function checklist({ items }: ChecklistAnswer, leaf: Leaf, { partly }: Measures, fail: Fail): Measured | undefined {
  const unknown = Object.keys(items).filter((id) => !leaf.questions.has(id))
  for (const id of unknown) fail('unknown-question', answerWords.question(id, [...leaf.questions.keys()]), 'items', id)
  if (unknown.length > 0) return undefined
  const missingQuestions: string[] = []
  const unmet: string[] = []
  let [yes, halves, no] = [0n, 0n, 0n]
  for (const id of leaf.questions.keys()) {
    const answer = Object.hasOwn(items, id) ? items[id] : undefined
    if (answer === undefined) missingQuestions.push(id)
    if (answer === 'yes') yes++
    if (answer === 'partly') halves++
    if (answer === 'no') no++
    if (answer === 'partly' || answer === 'no') unmet.push(id)
  }
  if (missingQuestions.length > 0) return { status: 'unanswered', missingQuestions }
  const applicable = yes + halves + no
  if (applicable === 0n) return fail('nothing-applicable', answerWords.nothingApplicable([...leaf.reasons]), 'items')
  const met = halves === 0n ? whole(yes) : add(whole(yes), multiply(partly, whole(halves)))
  return { status: 'scored', fraction: reduced(met.numerator, met.denominator * applicable), unmet }
}

type ValueScale = Extract<Scale, { readonly method: 'linear' | 'steps' }>

function measuredValue(answer: ValueAnswer, scale: ValueScale, fail: Fail): Measured | undefined {
  const { sampled, population } = answer
  if (sampled !== undefined && population !== undefined && sampled > population)
    return fail('count', answerWords.sampled(sampled, population), 'sampled')
  const value = rational(answer.value)
  if (isImpossible(value, scale)) return fail('range', answerWords.negative(answer.value), 'value')
  const interval = answer.interval && intervalOf(answer.interval, value, fail)
  if (answer.interval && !interval) return undefined
  return {
    status: 'scored',
    value,
    fraction: fractionOf(value, scale),
    interval: interval && { of: 'value', ...interval },
  }
}

function intervalOf([low, high]: readonly DecimalInput[], value: Rational, fail: Fail): Interval | undefined {
  if (low === undefined || high === undefined) return fail('answer-form', answerWords.interval, 'interval')
  const interval = { low: rational(low), high: rational(high) }
  if (compare(interval.low, value) <= 0 && compare(value, interval.high) <= 0) return interval
  return fail('range', answerWords.outsideInterval(low, high), 'interval')
}

function measuredQuotient(
  { numerator, denominator, population }: QuotientAnswer,
  scale: ValueScale,
  { confidence }: Measures,
  fail: Fail,
): Measured | undefined {
  const [above, under] = [rational(numerator), rational(denominator)]
  if (compare(under, zero) <= 0) return fail('range', answerWords.denominator(denominator), 'denominator')
  if (isImpossible(above, scale)) return fail('range', answerWords.negative(numerator), 'numerator')
  if (scale.factor > 1n && compare(above, under) > 0)
    return fail('count', answerWords.numerator(numerator, denominator), 'numerator')
  const quotient = divide(above, under)
  const value = reduced(quotient.numerator * scale.factor, quotient.denominator)
  const found = { status: 'scored', value, fraction: fractionOf(value, scale) } as const
  if (population === undefined || scale.factor === 1n) return found
  if (above.denominator !== 1n || under.denominator !== 1n) return fail('count', answerWords.wholeCounts, 'numerator')
  if (under.numerator > BigInt(population))
    return fail('count', answerWords.sampled(denominator, population), 'denominator')
  if (under.numerator === BigInt(population)) return found
  const { low, high } = wilsonInterval(above.numerator, under.numerator, confidence)
  const factor = whole(scale.factor)
  return { ...found, interval: { of: 'value', low: multiply(low, factor), high: multiply(high, factor) } }
}

/** The fraction that a value gets. */
function fractionOf(value: Rational, scale: ValueScale): Rational {
  if (scale.method === 'steps')
    return scale.steps.find(({ atMost }) => compare(value, atMost) <= 0)?.fraction ?? scale.otherwise
  const { numerator, denominator } = divide(subtract(value, scale.zeroAt), scale.span)
  return clamp(reduced(numerator, denominator), zero, one)
}

/** Whether a value is negative where the scale has no negative values, as of times, counts and shares. */
function isImpossible(value: Rational, scale: ValueScale): boolean {
  if (value.numerator >= 0n) return false
  const ends =
    scale.method === 'steps' ? scale.steps.map(({ atMost }) => atMost) : [scale.zeroAt, add(scale.zeroAt, scale.span)]
  return ends.every((end) => end.numerator >= 0n)
}
