import type { LintedDocument } from './linted-document.ts'
import type { Passage } from './passages.ts'

/** The definition in the entry of a term: its first paragraph. Nothing in any other file. */
export function definitionOf({ kind, passages }: Pick<LintedDocument, 'kind' | 'passages'>): Passage | undefined {
  return kind === 'term' ? passages.find(({ zone, role }) => zone === 'definition' && role === 'paragraph') : undefined
}
