import type { Slip } from '../language/typography/slip.ts'
import type { Edit } from '../model/diagnostic.ts'
import type { Message } from '../model/text.ts'
import type { LintedDocument } from './linted-document.ts'
import type { Finding } from './rule.ts'
import { generated } from './typed-inline.ts'
import type { TypedText } from './typed-text.ts'

/** Looks for slips of the pen in everything typed in a file, and puts them as findings, with their fix where there is a safe one. */
export function slipFindings(
  { typed }: LintedDocument,
  find: (text: TypedText) => readonly Slip[],
  describe: (written: string, expected: string) => Message,
): Finding[] {
  const findings: Finding[] = []
  for (const text of typed) {
    const slips = find(text)
    if (slips.length === 0) continue // as most texts have none, not even an iterator is made for them
    for (const slip of slips) {
      const edits = editsOf(slip, text)
      findings.push({
        place: text.placeOf(slip.span),
        message: describe(shown(text.text.slice(...slip.span)), shown(slip.expected)),
        ...(edits.length > 0 && { fix: { edits } }),
      })
    }
  }
  return findings
}

/** The edits of the file; none unless all of them can be made. */
function editsOf({ edits }: Slip, { editOf }: TypedText): Edit[] {
  const made = edits.flatMap(({ span, replacement }) => editOf(span, replacement) ?? [])
  return made.length === edits.length ? made : []
}

const shownAtMost = 32

/** Words as messages quote them: on one line, the middle of many left out. */
function shown(words: string): string {
  const line = words.replaceAll(generated, '…').replaceAll(/\s*\n\s*/g, ' ')
  return line.length <= shownAtMost ? line : `${line.slice(0, shownAtMost / 2)}…${line.slice(-shownAtMost / 2 + 1)}`
}
