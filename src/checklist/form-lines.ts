import { methodLabels, modalityLabels } from '../model/labels.ts'
import { type Language, localized } from '../model/text.ts'
import {
  type AskedCriterion,
  type CheckedStandard,
  type Checklist,
  type ChecklistRow,
  type Criteria,
  designationOf,
  questionKey,
  type RowLimit,
  rowDigest,
} from './checklist.ts'
import {
  chapterInWords,
  checkInWords,
  criterionInWords,
  eachSaid,
  listed,
  methodInWords,
  nameOf,
  names,
  questionCode,
  questionInWords,
  scoringInWords,
} from './checklist-words.ts'
import { criteriaTree } from './criteria-tree.ts'
import type { AnswerColumn, FormColumn } from './form-columns.ts'

/** A line of a checklist as it stands in a table: its cells by column, without those that are empty, in normal form C. */
export type FormLine = Readonly<Partial<Record<FormColumn, string>>>

/** A checklist in the words of one language. */
export interface WordedChecklist {
  readonly standard: CheckedStandard
  readonly chapters: readonly WordedChapter[]
}

export interface WordedChapter {
  readonly title: string
  readonly lines: readonly ProvisionLine[]
}

/** A provision as a line. Its clause is also there in two parts, for a table with a column for each. */
export interface ProvisionLine extends Readonly<Record<Exclude<FormColumn, AnswerColumn>, string>> {
  readonly label: string
  readonly heading: string
}

/** What is checked, and in which language. */
interface WordedForm {
  readonly checklists: readonly Checklist[]
  readonly language: Language
  readonly worded?: readonly WordedChecklist[] | undefined
}

/** The checklists of a form in its language, which are made here if it does not hold them already. */
export function wordedIn({ checklists, language, worded }: WordedForm): readonly WordedChecklist[] {
  return worded ?? checklists.map((checklist) => inWords(checklist, language))
}

/** `checklist` in words of `language`; a sentence that is not translated stays as it is. */
export function inWords({ standard, chapters }: Checklist, language: Language): WordedChecklist {
  return {
    standard,
    chapters: chapters.map((chapter) => {
      const title = normal(chapterInWords(chapter, language))
      const around = { standard: normal(standard.designation), chapter: title, language }
      return { title, lines: chapter.rows.map((row) => provisionLine(row, around)) }
    }),
  }
}

interface Surroundings {
  readonly standard: string
  readonly chapter: string
  readonly language: Language
}

function provisionLine(row: ChecklistRow, { standard, chapter, language }: Surroundings): ProvisionLine {
  const { label, title, step } = row
  const heading = normal(localized(title, language))
  return {
    standard,
    clause: `${label} ${heading}`.trim(),
    key: row.key,
    uri: row.uri,
    chapter,
    check: normal(checkInWords(row, language)),
    modality: modalityLabels[row.modality][language],
    actor: normal(names(row.actor, language)),
    step: step === undefined ? '' : normal(nameOf(step, language)),
    verify: eachSaid(row.verify, language, (method) => methodLabels[method][language]),
    expected: normal(names(row.evidence, language)),
    limits: normal(eachSaid(row.limits, language, (limit) => limitInWords(limit, language))),
    criteria: normal(eachSaid(row.criteria, language, (criterion) => criterionNamed(criterion, language))),
    digest: rowDigest(row),
    label,
    heading,
  }
}

function limitInWords({ title, words }: RowLimit, language: Language): string {
  return `${localized(title, language)} ${words[language]}`.trim()
}

function criterionNamed({ key, title }: ChecklistRow['criteria'][number], language: Language): string {
  return localized(title, language) || key
}

/** The criteria that are scored, each followed by its questions, a line each. */
export function criterionLines(criteria: Criteria, language: Language): FormLine[] {
  const designation = designationOf(criteria.standard)
  const byId = new Map(criteria.criteria.map((criterion) => [criterion.id, criterion]))
  return criteriaTree(criteria)
    .filter(({ criterion }) => criterion.scoring !== undefined)
    .flatMap(({ criterion }) => {
      const parent = criterion.parent === undefined ? undefined : byId.get(criterion.parent)
      const common = { standard: designation, chapter: parent ? criterionInWords(parent, language) : '' }
      return [
        { ...common, ...askedLine(criterion, language) },
        ...criterion.items.map((question, index) => ({
          ...common,
          clause: questionCode(criterion, index),
          key: questionKey(criterion, question),
          check: questionInWords(question, language),
          verify: question.method === undefined ? '' : methodLabels[question.method][language],
        })),
      ]
    })
    .map(inNormalForm)
}

function askedLine(criterion: AskedCriterion, language: Language): FormLine {
  const colon = language === 'zh' ? '。' : '. '
  return {
    clause: criterionInWords(criterion, language),
    key: criterion.key,
    uri: criterion.uri,
    check: `${localized(criterion.title, language)}${colon}${scoringInWords(criterion, language)}`,
    modality: methodInWords(criterion, language),
    verify: listed(
      criterion.verify.map((method) => methodLabels[method][language]),
      language,
    ),
    expected: names(criterion.evidence, language),
  }
}

function inNormalForm(line: FormLine): FormLine {
  return Object.fromEntries(Object.entries(line).map(([column, text]) => [column, normal(text)]))
}

function normal(text: string): string {
  return text.normalize('NFC')
}
