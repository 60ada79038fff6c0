import type { Slip } from '../language/typography/slip.ts'
import type { Edit } from '../model/diagnostic.ts'
import type { Message } from '../model/text.ts'
import type { Finding } from './rule.ts'
import { generated } from './typed-inline.ts'
import { editOf, placeOf } from './typed-places.ts'
import type { TypedText } from './typed-text.ts'

/** Puts slips of the pen in a text as findings, with their fix where there is a safe one. */
export function slipFindings(
  typed: TypedText,
  slips: readonly Slip[],
  describe: (written: string, expected: string) => Message,
): Finding[] {
  return slips.map((slip) => {
    const edits = editsOf(slip, typed)
    return {
      place: placeOf(typed, slip.span),
      message: describe(shown(typed.text.slice(...slip.span)), shown(slip.expected)),
      ...(edits.length > 0 && { fix: { edits } }),
    }
  })
}

/** The edits of the file; none unless all of them can be made. */
function editsOf({ edits }: Slip, typed: TypedText): Edit[] {
  const made = edits.flatMap(({ span, replacement }) => editOf(typed, span, replacement) ?? [])
  return made.length === edits.length ? made : []
}

const shownAtMost = 32

/** Words as messages quote them: on one line, the middle of many left out. */
function shown(words: string): string {
  const line = words.replaceAll(generated, '…').replaceAll(/\s*\n\s*/g, ' ')
  return line.length <= shownAtMost ? line : `${line.slice(0, shownAtMost / 2)}…${line.slice(-shownAtMost / 2 + 1)}`
}
