import type { Diagnostic, Edit } from '../../model/diagnostic.ts'
import type { Place } from '../../model/place.ts'
import type { Message } from '../../model/text.ts'
import type { ParsedDocument } from '../../syntax/parsed-document.ts'
import type { Analysis } from '../analysis.ts'

/** A way to mend a finding that an author can choose. */
export interface Suggestion {
  /** What is done. */
  readonly title: Message
  readonly edits: readonly Edit[]
  /** Whether it is the one that is meant in all likelihood. */
  readonly preferred: boolean
}

/** Makes the suggestions for a finding of one rule. */
export type Suggester = (diagnostic: Diagnostic, analysis: Analysis) => Suggestion[]

/** Where `words` stand last within a place of a file. */
export function placeOfWords({ text }: ParsedDocument, place: Place, words: string): Place | undefined {
  const start = offsetOf(text, place.line, place.column)
  const found = text.slice(start, offsetOf(text, place.endLine, place.endColumn)).lastIndexOf(words)
  if (found < 0) return undefined
  const before = text.slice(0, start + found).split('\n')
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1]
  return { file: place.file, line, column, endLine: line, endColumn: column + words.length }
}

/** What stands at a place of a file. */
export function wordsAt({ text }: ParsedDocument, { line, column, endLine, endColumn }: Place): string {
  return text.slice(offsetOf(text, line, column), offsetOf(text, endLine, endColumn))
}

function offsetOf(text: string, line: number, column: number): number {
  let offset = 0
  for (let count = 1; count < line; count++) offset = text.indexOf('\n', offset) + 1
  return offset + column - 1
}

/** The empty place at the end of a place. */
export function endOf({ file, endLine, endColumn }: Place): Place {
  return { file, line: endLine, column: endColumn, endLine, endColumn }
}
