import type { Message } from '../../model/text.ts'
import { shortened } from '../description.ts'
import { type Suggester, wordsAt } from './suggestion.ts'

/** The fix that the rule itself gives. */
export const applyFix: Suggester = ({ place, fix }, { documents }) => {
  const document = documents.get(place.file)
  if (!fix || !document) return []
  const [edit, ...others] = fix.edits
  if (!edit) return []
  const title =
    others.length > 0 ? severalEdits(fix.edits.length) : oneEdit(wordsAt(document, edit.place), edit.replacement)
  return [{ title, edits: fix.edits, preferred: true }]
}

function severalEdits(count: number): Message {
  return { zh: `改正这 ${count} 处`, en: `Correct these ${count} places` }
}

function oneEdit(written: string, replacement: string): Message {
  const [from, to] = [shortened(written, 30), shortened(replacement, 30)]
  if (written === '') return { zh: `加上 \`${to}\``, en: `Insert \`${to}\`` }
  if (replacement === '') return { zh: `删去 \`${from}\``, en: `Delete \`${from}\`` }
  return { zh: `将 \`${from}\` 改为 \`${to}\``, en: `Replace \`${from}\` by \`${to}\`` }
}
