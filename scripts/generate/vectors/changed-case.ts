import type { Message } from '../../../src/model/text.ts'
import type { VectorCase } from './vector.ts'

/** Answers by criterion. */
export type Answers = Readonly<Record<string, unknown>>

/** Answers that get all points of the scheme `methods`. */
export const best: Answers = {
  binary: { conforming: true },
  ratio: { sampled: 40, conforming: 40 },
  checklist: { items: { q1: 'yes', q2: 'yes', q3: 'yes', q4: 'yes' } },
  rubric: { level: 1 },
  rising: { value: 95 },
  falling: { value: 1 },
  steps: { value: 2 },
  deduction: { count: 0 },
}

/** Answers to the four questions of the checklist. */
export const items = (q1: string, q2: string, q3: string, q4: string) => ({ items: { q1, q2, q3, q4 } })

type More = Omit<VectorCase, 'id' | 'title' | 'scheme' | 'given' | 'worked'> & {
  readonly scheme?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** A case of the best answers with some of them changed. */
export function changed(
  id: string,
  title: Message,
  answers: Answers,
  worked: VectorCase['worked'],
  more: More = {},
): VectorCase {
  const { scheme = 'methods', with: fields = {} } = more
  return { id, title, scheme, given: { answers: { ...best, ...answers }, ...fields }, ...(worked ? { worked } : {}) }
}

/** The answer that a criterion does not apply. */
export const none = { notApplicable: 'none' }
