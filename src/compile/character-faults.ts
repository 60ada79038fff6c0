import type { Diagnostic } from '../model/diagnostic.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'

/**
 * Characters that nobody sees in an editor, or that show that a text was damaged: a line of them may say something else than
 * it seems to, is found by no search and breaks what is made from it. The first of each line.
 */
export function characterFaults({ path: file, text, isPlain }: ParsedDocument): Diagnostic[] {
  if (isPlain || !suspect.test(text) || !unseen.test(text)) return []
  return text.split('\n').flatMap((content, index): Diagnostic[] => {
    const found = unseen.exec(content)
    if (!found) return []
    const [line, column] = [index + 1, found.index + 1]
    const place = { file, line, column, endLine: line, endColumn: column + found[0].length }
    return [{ rule: 'file-readable', severity: 'error', place, message: unseenCharacter(found[0]) }]
  })
}

/** Control characters, marks of direction, spaces without width, separators of lines, what stands for an unreadable byte. */
const unseen =
  /[^\P{Cc}\t\n]|[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFF]|[\u{E0000}-\u{E0FFF}]/u

/** The same as far as it can be told from half a character, which is told quickly. */
const suspect =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uDB40-\uDB43\uFEFF\uFFF9-\uFFFF]/

function unseenCharacter(character: string): Diagnostic['message'] {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return {
    zh: `出现了看不见或损坏的字符 \`${code}\`，应只有可见的文字，请删去或改正`,
    en: `Unexpected invisible or damaged character \`${code}\`, expected visible text only; delete or correct it`,
  }
}
