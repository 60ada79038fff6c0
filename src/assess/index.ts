/** The scoring engine: the same code in Node, in browsers and in other systems; no Node API, no dependency. */

export type { Evaluation } from '../model/evaluation.ts'
export { suggestedSample } from '../model/evaluation.ts'
export type * from './assessment.generated.ts'
export { type MigratedEdition, type Migration, migrateAssessment, type Recheck } from './migrate.ts'
export { percentText } from './percent.ts'
export type { Problem, ProblemCode } from './problem.ts'
export { type AssessmentRead, readAssessment } from './read-assessment.ts'
export { readScheme, type SchemeRead } from './read-scheme.ts'
export { type Scheme, type SchemeCriterion, type SchemeStandard, schemeOf } from './scheme.ts'
export { type Scored, score, scorer } from './score.ts'
