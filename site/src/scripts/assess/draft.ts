import type { Scheme } from '../../../../src/assess/index.ts'

/** An assessment on its way: as the form holds it, perhaps without what a whole assessment must have. */
export interface Draft {
  readonly id: string
  readonly subject: Readonly<Record<string, unknown>>
  readonly period: Readonly<Record<string, unknown>>
  readonly kind: string
  readonly answers: Readonly<Record<string, AnswerFields>>
  readonly adjustments: readonly Readonly<Record<string, unknown>>[]
  readonly vetoes: readonly Readonly<Record<string, unknown>>[]
  /** Parts that the form does not show, such as team, sampling and evidence of an imported file. */
  readonly kept: Readonly<Record<string, unknown>>
}

/** The fields of one answer; what is filled in wrongly is kept as it was typed, so that the engine can say what is wrong. */
export type AnswerFields = Readonly<Record<string, unknown>>

/** A draft without anything filled in. */
export function emptyDraft({ standard }: Scheme, made: number): Draft {
  const id = `${standard.id}-${standard.edition}-${made.toString(36)}`
  return { id, subject: {}, period: {}, kind: 'self', answers: {}, adjustments: [], vetoes: [], kept: {} }
}

/** The draft as an assessment file holds it, with the findings of the checklists on this device. */
export function assessmentOf({ standard }: Scheme, draft: Draft, findings: Readonly<Record<string, unknown>>) {
  const { id, subject, period, kind, answers, adjustments, vetoes, kept } = draft
  const all = { ...asRecord(kept.findings), ...findings }
  const { number, edition } = standard
  return {
    ...kept,
    schemaVersion: '1.0.0',
    id,
    standard: { ...asRecord(kept.standard), id: standard.id, number, edition },
    subject,
    period,
    kind,
    answers,
    ...(Object.keys(all).length > 0 && { findings: all }),
    ...(adjustments.length > 0 && { adjustments }),
    ...(vetoes.length > 0 && { vetoes }),
  }
}

/** An assessment file as a draft; what has another form than an object is left out. */
export function draftOf(assessment: Readonly<Record<string, unknown>>, fallback: Draft): Draft {
  const { id, subject, period, kind, answers, adjustments, vetoes, ...kept } = assessment
  return {
    id: typeof id === 'string' && id !== '' ? id : fallback.id,
    subject: asRecord(subject),
    period: asRecord(period),
    kind: typeof kind === 'string' ? kind : fallback.kind,
    answers: Object.fromEntries(Object.entries(asRecord(answers)).map(([key, answer]) => [key, asRecord(answer)])),
    adjustments: asList(adjustments),
    vetoes: asList(vetoes),
    kept,
  }
}

/** `value` if it is an object, else an empty one. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function asList(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(asRecord) : []
}
