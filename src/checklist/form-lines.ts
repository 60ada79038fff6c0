import { methodLabels } from '../model/labels.ts'
import { type Language, localized } from '../model/text.ts'
import {
  type AskedCriterion,
  type Checklist,
  type Criteria,
  designationOf,
  questionKey,
  rowDigest,
} from './checklist.ts'
import {
  chapterInWords,
  criterionInWords,
  listed,
  methodInWords,
  names,
  questionCode,
  questionInWords,
  rowWords,
  scoringInWords,
} from './checklist-words.ts'
import { criteriaTree } from './criteria-tree.ts'
import type { FormColumn } from './form-columns.ts'

/** A line of a checklist as it stands in a table: its cells by column, without those that are empty. */
export type FormLine = Readonly<Partial<Record<FormColumn, string>>>

/** The provisions of `checklists`, a line each. */
export function provisionLines(checklists: readonly Checklist[], language: Language): FormLine[] {
  return checklists.flatMap(({ standard, chapters }) =>
    chapters.flatMap((chapter) =>
      chapter.rows.map((row) => {
        const { clause, check, modality, actor, step, verify, evidence, limits, criteria } = rowWords(row, language)
        return {
          standard: standard.designation,
          clause,
          key: row.key,
          uri: row.uri,
          chapter: chapterInWords(chapter, language),
          check,
          modality,
          actor,
          step,
          verify,
          expected: evidence,
          limits,
          criteria,
          digest: rowDigest(row),
        }
      }),
    ),
  )
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
