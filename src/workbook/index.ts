/** Checklists as workbooks, in Node and in browsers: written, filled in, and read back into an assessment. */

export type { AskedCriterion, Checklist, Criteria } from '../checklist/checklist.ts'
export { checklistCsv, type Form } from '../checklist/checklist-csv.ts'
export { checklistMarkdown } from '../checklist/checklist-markdown.ts'
export type { Asked, ReadForm } from '../checklist/read-form.ts'
export { type FormPlace, formPlaceInWords, type ReadProblem, type ReadProblemCode } from '../checklist/read-problem.ts'
export { readChecklist } from './read-checklist.ts'
export { readFilled } from './read-filled.ts'
export { type WorkbookForm, writeChecklist } from './write-checklist.ts'
