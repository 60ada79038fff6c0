/** The kinds of unit that a source file can hold, one unit a file. */
export const unitKinds = [
  'standard',
  'term',
  'principle',
  'clause',
  'metric',
  'criterion',
  'annex',
  'reference',
  'explanation',
  'parameters',
  'vocabulary',
  'translation',
] as const
export type UnitKind = (typeof unitKinds)[number]

/** The functional types of GB/T 20001 (and GB/T 1.1 for a general document); each has elements of its own. */
export const standardTypes = [
  'vocabulary',
  'specification',
  'code-of-practice',
  'guideline',
  'test-method',
  'evaluation',
  'general',
] as const
export type StandardType = (typeof standardTypes)[number]

/** The stages of a standard's life (GB/T 16733), in their order. */
export const stages = [
  'preliminary',
  'proposal',
  'drafting',
  'enquiry',
  'review',
  'approval',
  'published',
  'under-review',
  'withdrawn',
] as const
export type Stage = (typeof stages)[number]

/** The five types of provision of GB/T 1.1—2020 9.1 and ISO/IEC Directives Part 2, clause 7. */
export const modalities = ['requirement', 'instruction', 'recommendation', 'permission', 'statement'] as const
export type Modality = (typeof modalities)[number]

/** How an assessor can verify a provision. */
export const verificationMethods = [
  'document',
  'observation',
  'interview',
  'mystery-visit',
  'data',
  'test',
  'survey',
] as const
export type VerificationMethod = (typeof verificationMethods)[number]

/** How a limit compares the measured value with its value. */
export const limitOperators = ['<=', '<', '>=', '>', '='] as const
export type LimitOperator = (typeof limitOperators)[number]
