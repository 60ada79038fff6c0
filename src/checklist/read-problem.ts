import type { Language, Message } from '../model/text.ts'

/** What of a filled form was not understood, and where. */
export interface ReadProblem {
  readonly code: ReadProblemCode
  /** An `error` is something entered that was not taken over; a `warning` was taken over and should be looked at. */
  readonly severity: 'error' | 'warning'
  readonly place?: FormPlace | undefined
  /** One sentence without a full stop, in both languages. */
  readonly message: Message
}

/** Where something stands in a filled form: a cell of a sheet, or a line of a text file. */
export interface FormPlace {
  readonly sheet?: string | undefined
  /** Such as `K7`. */
  readonly cell?: string | undefined
  /** Line of a CSV file, from 1. */
  readonly line?: number | undefined
}

/** What can go wrong; never renamed, so that programs can tell the cases apart. */
export type ReadProblemCode =
  // the file
  | 'not-a-workbook'
  | 'damaged'
  | 'encrypted'
  | 'too-large'
  | 'unsafe-name'
  | 'document-type'
  | 'external-link'
  | 'macro'
  | 'text-encoding'
  // the form
  | 'not-a-checklist'
  | 'unknown-format'
  | 'wrong-standard'
  | 'wrong-edition'
  | 'digest-changed'
  | 'column-missing'
  | 'column-duplicate'
  // its lines
  | 'unknown-line'
  | 'line-without-id'
  | 'line-missing'
  | 'line-changed'
  | 'duplicate'
  | 'merged'
  // its cells
  | 'formula'
  | 'cell-error'
  | 'unknown-answer'
  | 'not-a-number'
  | 'not-a-count'
  | 'not-a-date'
  | 'percent'
  | 'conflict'
  | 'incomplete'
  | 'answer-missing'
  | 'fact-missing'
  | 'evidence-registered'

/** `条款检查表!K7`, `第 7 行`, `line 7`; empty for the file as a whole. */
export function formPlaceInWords({ sheet, cell, line }: FormPlace = {}, language: Language): string {
  if (line !== undefined) return language === 'zh' ? `第 ${line} 行` : `line ${line}`
  return [sheet, cell].filter((part) => part !== undefined).join('!')
}

/** Makes a problem that kept something from being taken over. */
export function readError(code: ReadProblemCode, message: Message, place?: FormPlace): ReadProblem {
  return { code, severity: 'error', place, message }
}

/** Makes a problem that a person should look at. */
export function readWarning(code: ReadProblemCode, message: Message, place?: FormPlace): ReadProblem {
  return { code, severity: 'warning', place, message }
}

/** What stands in a cell, short enough for a sentence. */
export function shown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', "'")
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``
}
