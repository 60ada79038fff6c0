import type { Answer, Assessment } from '../assess/assessment.generated.ts'
import { findingLabels } from '../model/labels.ts'
import { type Language, localized } from '../model/text.ts'
import type { AskedCriterion, Criteria } from './checklist.ts'
import { questionKey } from './checklist.ts'
import { missingAnswers, questionAnswers } from './checklist-words.ts'
import type { answerColumns } from './form-columns.ts'

/** What stands in the open cells of a line. The interval of a value has columns that do not show. */
export type FilledLine = Readonly<Partial<Record<(typeof answerColumns)[number] | 'low' | 'high', string | number>>>

/** What `assessment` says on each line of a form, by the key of the line. */
export function filledLines(
  assessment: Partial<Assessment> | undefined,
  criteria: Criteria | undefined,
  language: Language,
): ReadonlyMap<string, FilledLine> {
  const lines = new Map<string, FilledLine>()
  if (!assessment) return lines
  for (const [key, { finding, evidence, note }] of Object.entries(assessment.findings ?? {})) {
    lines.set(key, { answer: findingLabels[finding][language], ...remarks({ evidence, note }) })
  }
  for (const criterion of criteria?.criteria ?? []) {
    const answers = assessment.answers ?? {}
    const answer = Object.hasOwn(answers, criterion.id) ? answers[criterion.id] : undefined
    if (answer) for (const [key, line] of answerLines(criterion, answer, language)) lines.set(key, line)
  }
  for (const { id, evidence, note } of assessment.vetoes ?? []) {
    lines.set(`veto:${id}`, { answer: questionAnswers.yes[language], ...remarks({ evidence, note }) })
  }
  for (const { id, count, evidence, note } of assessment.adjustments ?? []) {
    lines.set(`adjustment:${id}`, { answer: count ?? 1, ...remarks({ evidence, note }) })
  }
  return lines
}

function answerLines(criterion: AskedCriterion, answer: Answer, language: Language): [string, FilledLine][] {
  const line = { ...filled(criterion, answer, language), ...remarks(answer) }
  const items = 'items' in answer ? answer.items : {}
  const questions = criterion.items.flatMap((question): [string, FilledLine][] => {
    const given = Object.hasOwn(items, question.id) ? items[question.id] : undefined
    return given ? [[questionKey(criterion, question), { answer: questionAnswers[given][language] }]] : []
  })
  return [[criterion.key, line], ...questions]
}

function filled({ notApplicable }: AskedCriterion, answer: Answer, language: Language): FilledLine {
  if ('notApplicable' in answer) {
    const reason = notApplicable.find(({ id }) => id === answer.notApplicable)
    return { absence: localized(reason?.title, language) || answer.notApplicable }
  }
  if ('missing' in answer) return { absence: missingAnswers[answer.missing][language] }
  if ('sampled' in answer && 'conforming' in answer) {
    return { sampled: answer.sampled, conforming: answer.conforming, ...known('population', answer.population) }
  }
  if ('conforming' in answer) {
    return { answer: findingLabels[answer.conforming ? 'conforming' : 'nonconforming'][language] }
  }
  if ('level' in answer) return { answer: answer.level }
  if ('count' in answer) return { answer: answer.count }
  if ('numerator' in answer) {
    return { sampled: answer.denominator, conforming: answer.numerator, ...known('population', answer.population) }
  }
  if ('value' in answer) {
    const [low, high] = answer.interval ?? []
    return {
      answer: answer.value,
      ...known('sampled', answer.sampled),
      ...known('population', answer.population),
      ...known('low', low),
      ...known('high', high),
    }
  }
  return {}
}

function remarks({ evidence, note }: Pick<Answer, 'evidence' | 'note'>): FilledLine {
  return { ...known('evidence', evidence?.join('；')), ...known('note', note) }
}

function known(column: keyof FilledLine, value: string | number | undefined): FilledLine {
  return value === undefined ? {} : { [column]: value }
}
