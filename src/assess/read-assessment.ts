import { disagreements } from './agreement.ts'
import type { Assessment } from './assessment.generated.ts'
import { type Measured, measureAnswer } from './measure-answer.ts'
import { type Leaf, type PreparedScheme, prepareScheme } from './prepare-scheme.ts'
import type { Problem } from './problem.ts'
import { assessmentSchema } from './schemas.generated.ts'
import type { Scheme } from './scheme.ts'
import { schemeProblems } from './scheme-problems.ts'
import { structureCheck } from './structure.ts'

/** Reads JSON as an assessment by a scheme, or says everything that is wrong with it. Any JSON may be given. */
export function readAssessment(json: unknown, scheme: Scheme): AssessmentRead {
  const faults = [...schemeProblems(scheme)]
  if (faults.length > 0) return { problems: faults }
  const read = measureAssessment(json, prepareScheme(scheme))
  return read.problems ? { problems: read.problems } : { assessment: read.assessment }
}

/** An assessment that can be scored, or why it cannot. */
export type AssessmentRead =
  | { readonly assessment: Assessment; readonly problems?: undefined }
  | { readonly problems: readonly Problem[]; readonly assessment?: undefined }

/** An assessment with what its answers say, by the criteria that are scored. */
export type AssessmentMeasured =
  | { readonly assessment: Assessment; readonly measured: ReadonlyMap<Leaf, Measured>; readonly problems?: undefined }
  | { readonly problems: readonly Problem[] }

/** Reads JSON as an assessment and its answers as exact numbers. */
export function measureAssessment(json: unknown, prepared: PreparedScheme): AssessmentMeasured {
  const malformed = checkStructure(json)
  if (!isAssessment(json, malformed)) return { problems: malformed }
  const problems = [...disagreements(json, prepared)]
  const { confidence } = prepared.scheme.evaluation
  const report = (problem: Problem): void => {
    problems.push(problem)
  }
  const measured = new Map<Leaf, Measured>()
  for (const leaf of prepared.leaves) {
    const { id } = leaf.criterion
    const answer = Object.hasOwn(json.answers, id) ? json.answers[id] : undefined
    const found = answer ? measureAnswer(answer, leaf, { partly: prepared.partly, confidence }, report) : unanswered
    if (found) measured.set(leaf, found)
  }
  return problems.length > 0 ? { problems } : { assessment: json, measured }
}

const checkStructure = structureCheck(assessmentSchema, { open: false })

const unanswered: Measured = { status: 'unanswered' }

/** What the published schema finds nothing wrong with has the type that is generated from it. */
function isAssessment(_json: unknown, faults: readonly Problem[]): _json is Assessment {
  return faults.length === 0
}
