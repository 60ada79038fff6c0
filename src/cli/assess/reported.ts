import type { Assessment, Result, SchemeCriterion } from '../../assess/index.ts'
import { type Language, type Localized, localized } from '../../model/text.ts'
import type { EditionContent } from './edition-content.ts'

/** Everything that a report draws on. */
export interface Reported {
  readonly result: Result
  readonly assessment: Assessment
  readonly edition: EditionContent
  readonly generator: { readonly name: string; readonly version: string }
  readonly language: Language
}

/** Says something in the language of a report. */
export type Say = (words: Localized) => string

/** How a report says things. */
export function sayer({ language }: Reported): Say {
  return (words) => localized(words, language)
}

/** What a grade is called. */
export function gradeTitle(id: string | undefined, { edition, language }: Reported): string {
  return localized(edition.scheme.evaluation.grades.find((grade) => grade.id === id)?.title, language)
}

/** A thing with its code before its title. */
export function named(code: string | undefined, title: Localized, { language }: Reported): string {
  return [code, localized(title, language)].filter(Boolean).join(' ')
}

/** A criterion of the standard with its code before its title; the id of one that it does not have. */
export function criterionNamed(id: string, reported: Reported): string {
  const criterion = criterionWith(id, reported)
  return criterion ? named(criterion.code, criterion.title, reported) : id
}

/** The criterion with that id. */
export function criterionWith(id: string, { edition }: Reported): SchemeCriterion | undefined {
  return edition.scheme.criteria.find((criterion) => criterion.id === id)
}

/** What is added in brackets behind a word. */
export function inBrackets(text: string, { language }: Reported): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`
}

/** A range from one thing to another. */
export function rangeText(from: string, to: string, { language }: Reported): string {
  return language === 'zh' ? `${from}～${to}` : `${from} to ${to}`
}
