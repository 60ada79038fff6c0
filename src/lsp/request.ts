import type { Position } from 'vscode-languageserver'
import type { Language } from '../model/text.ts'
import type { Analysis } from './analysis.ts'
import type { Spot } from './ranges.ts'

/** What an editor asks about a file: in which state of the workspace, and for which reader. */
export interface Request {
  readonly analysis: Analysis
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  readonly locale: Language
}

/** A question about what is under the cursor. */
export interface RequestAt extends Request {
  readonly position: Position
}

/** The line and column of the cursor. */
export function spotOf({ analysis, path, position }: RequestAt): Spot {
  return analysis.spotAt(path, position)
}
