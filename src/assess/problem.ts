import type { Message } from '../model/text.ts'

/** Why an assessment or a scheme cannot be used: where, what kind of fault, and what to do about it. */
export interface Problem {
  /** JSON Pointer (RFC 6901) to the place; empty for the whole file. */
  readonly path: string
  readonly code: ProblemCode
  readonly message: Message
}

/** What can be wrong; never renamed, so that programs can tell faults apart. */
export type ProblemCode =
  // structure
  | 'type'
  | 'required'
  | 'unknown-field'
  | 'value'
  | 'answer-form'
  // agreement with the scheme
  | 'no-scheme'
  | 'scheme'
  | 'wrong-standard'
  | 'wrong-edition'
  | 'wrong-digest'
  | 'unknown-criterion'
  | 'group-criterion'
  | 'answer-method'
  | 'unknown-reason'
  | 'unknown-question'
  | 'unknown-level'
  | 'unknown-adjustment'
  | 'unknown-veto'
  // agreement with itself
  | 'unknown-evidence'
  | 'duplicate'
  | 'dates-reversed'
  | 'date'
  | 'count'
  | 'range'
  | 'nothing-applicable'

/** A JSON Pointer to a place below `path`. */
export function below(path: string, ...steps: readonly (string | number)[]): string {
  return [path, ...steps.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')
}

/** A place in JSON as a chain of steps, which is written as a pointer only where something is wrong. */
export interface Step {
  readonly above: Step | undefined
  readonly name: string | number
}

/** The JSON Pointer of a chain of steps; empty for the whole. */
export function pointerTo(step: Step | undefined): string {
  return step ? below(pointerTo(step.above), step.name) : ''
}
