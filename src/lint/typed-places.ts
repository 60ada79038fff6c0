import type { Edit } from '../model/diagnostic.ts'
import { onceEach } from '../model/once-each.ts'
import type { Place } from '../model/place.ts'
import type { Span } from '../model/provision.ts'
import type { ParsedDocument, Path } from '../syntax/parsed-document.ts'
import { textAt } from './front-matter-values.ts'
import { placeWithin } from './typed-inline.ts'
import type { TypedText } from './typed-text.ts'

/** The place of what stands at `span` of a text, or the nearest around it. */
export function placeOf(typed: TypedText, span: Span): Place {
  const { file, content, place, path = [] } = typed
  if (place === undefined) return placeInScalar(scalarAt(file, path, typed.text), span)
  return content === undefined ? place : placeWithin(span, { content, place }, file)
}

/** Puts `replacement` in the place of `span`; `undefined` where the file has other characters there, or would mean something else. */
export function editOf(typed: TypedText, span: Span, replacement: string): Edit | undefined {
  if (typed.content !== undefined) return editInBody(typed, span, replacement)
  if (typed.path === undefined) return undefined
  const scalar = scalarAt(typed.file, typed.path, typed.text)
  if (scalar.start === undefined || !isHarmless(replacement, scalar.mark)) return undefined
  return { place: placeInScalar(scalar, span), replacement }
}

/** Puts `replacement` in the place of the whole value at `path` of front matter, as `editOf` does for a part of one. */
export function editOfValue(file: ParsedDocument, path: Path, replacement: string): Edit | undefined {
  const value = textAt(file.frontMatter, path)
  if (value === undefined) return undefined
  const { place, start, mark } = scalarAt(file, path, value)
  if (start === undefined || !isHarmless(replacement, mark)) return undefined
  return { place: { ...place, column: place.column + start, endColumn: place.endColumn - start }, replacement }
}

/** The lines of a file, of which hardly any is asked for. */
const linesOf = onceEach(({ text }: ParsedDocument) => text.split('\n'))

function editInBody(typed: TypedText, span: Span, replacement: string): Edit | undefined {
  const place = placeOf(typed, span)
  const written = typed.text.slice(...span)
  const line = linesOf(typed.file)[place.line - 1] ?? ''
  const [start, end] = [place.column - 1, place.endColumn - 1]
  const isThere = end - start === written.length && line.startsWith(written, start)
  if (place.line !== place.endLine || !isThere) return undefined
  const before = line.slice(Math.max(0, start - surroundings), start)
  const after = line.slice(end, end + surroundings)
  const isDeletion = /^\s|\s$/.test(written)
  const isInsertion = /^\s|\s$/.test(replacement)
  const keepsMarkup = (!isDeletion || mayTouch(before, after)) && (!isInsertion || mayPart(before, after))
  return keepsMarkup ? { place, replacement } : undefined
}

/** How much of a line is looked at beside an edit; no address is longer. */
const surroundings = 300

/** Whether emphasis and addresses still end where they do when the space between `before` and `after` goes. */
function mayTouch(before: string, after: string): boolean {
  const endsEmphasis = /[_~]$|(?:^|[^\p{L}\p{N}*])\*+$/u.test(before)
  const beginsEmphasis = /^[_~]|^\*+(?:$|[^\p{L}\p{N}*])/u.test(after)
  return !endsEmphasis && !beginsEmphasis && !/(?::\/\/|www\.|@)\S*$/.test(before)
}

/** Whether a space may come between `before` and `after` without emphasis ending otherwise. */
function mayPart(before: string, after: string): boolean {
  return !/[*_~]$/.test(before) && !/^[*_~]/.test(after)
}

/** A value of front matter as it is written, and how far into it its text begins; `undefined` if it is written otherwise. */
interface Scalar {
  readonly place: Place
  readonly start?: number | undefined
  /** The quotation mark around it, if there is one. */
  readonly mark: string
}

function scalarAt(file: ParsedDocument, path: Path, value: string): Scalar {
  const place = file.frontMatterPlace(path)
  const source =
    place.line === place.endLine
      ? (linesOf(file)[place.line - 1] ?? '').slice(place.column - 1, place.endColumn - 1)
      : ''
  if (source === value) return { place, start: 0, mark: '' }
  const mark = source.charAt(0)
  const isQuoted = (mark === '"' || mark === "'") && source === mark + value + mark
  return isQuoted ? { place, start: 1, mark } : { place, mark }
}

function placeInScalar({ place, start }: Scalar, span: Span): Place {
  if (start === undefined) return place
  return { ...place, column: place.column + start + span[0], endColumn: place.column + start + span[1] }
}

/** Whether a replacement means the same in YAML as in the text. */
function isHarmless(replacement: string, mark: string): boolean {
  if (mark !== '') return !replacement.includes(mark) && !replacement.includes('\\')
  return !/[:,[\]{}#&*!|<>'"%@`?]/.test(replacement.replaceAll(/(?<=\d )%/g, ''))
}
