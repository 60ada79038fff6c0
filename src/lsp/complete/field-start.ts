/** What an author is typing as a value of front matter. */
export interface FieldStart {
  /** The field whose value, or an element of whose list, it is. */
  readonly field: string
  /** Whether the field belongs to the file itself, not to something inside. */
  readonly top: boolean
  /** Where the value being typed begins, in the line. */
  readonly start: number
}

/**
 * Reads which field's value stands at a cursor. Works on the lines alone, because YAML that is being typed can seldom be
 * parsed; lines and columns count from 0.
 */
export function fieldStartAt(lines: readonly string[], line: number, character: number): FieldStart | undefined {
  const typed = (lines[line] ?? '').slice(0, character)
  const word = /[^\s,[\]{}"']*$/.exec(typed)?.[0] ?? ''
  const before = typed.slice(0, typed.length - word.length)
  if (/^\s*$/.test(before) && word.includes(':')) return undefined
  const start = before.length
  const own = openField(before)
  if (own !== undefined) return { field: own.name, top: own.depth === 0 && /^\w/.test(before), start }
  const above = parentLine(lines, line, before)
  const field = openField(above)
  return field && { field: field.name, top: field.depth === 0 && /^\w/.test(above), start }
}

/** The field whose value is not finished at the end of a line, and in how many brackets it stands. */
function openField(text: string): { readonly name: string; readonly depth: number } | undefined {
  const brackets: { readonly mark: string; readonly field: string | undefined }[] = []
  let field: string | undefined
  for (const { 0: mark, 1: name } of text.matchAll(token)) {
    if (name !== undefined) field = name
    else if (mark === '[' || mark === '{') {
      brackets.push({ mark, field })
      if (mark === '{') field = undefined
    } else if (mark === ']' || mark === '}') {
      brackets.pop()
      field = brackets.at(-1)?.mark === '[' ? brackets.at(-1)?.field : undefined
    } else if (mark === ',' && brackets.at(-1)?.mark === '{') field = undefined
  }
  const depth = brackets.filter(({ mark }) => mark === '{').length
  return field === undefined ? undefined : { name: field, depth }
}

const token = /"(?:[^"\\]|\\.)*"(?!\s*:)|'[^']*'(?!\s*:)|[[\]{},]|["']?([A-Za-z][\w-]*)["']?\s*:(?=\s|$|[[{"'])|#.*$/g

/** The line above that the one being typed belongs to: the nearest one indented less, for an element also at the same depth. */
function parentLine(lines: readonly string[], line: number, before: string): string {
  const isElement = /^\s*-/.test(before)
  const depth = indentation(before)
  const isParent = (text: string): boolean =>
    !/^\s*(?:#.*)?$/.test(text) &&
    (indentation(text) < depth || (isElement && indentation(text) === depth && !/^\s*-/.test(text)))
  return lines.slice(0, line).findLast(isParent) ?? ''
}

function indentation(text: string): number {
  return text.length - text.trimStart().length
}
