import type { Edit } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { Span } from '../model/provision.ts'
import type { Language } from '../model/text.ts'
import type { Path } from '../syntax/parsed-document.ts'
import { textAt } from './front-matter-values.ts'
import { noLinks } from './typed-inline.ts'
import { isOfStandard, type Reading, type TextSource, type TypedText } from './typed-text.ts'

/** The texts of front matter; words that must not be used are no text of the standard. */
export function typedValues(reading: Reading): TypedText[] {
  const found: TypedText[] = []
  readBelow(reading.source.frontMatter, { path: [], field: '' }, { reading, found })
  return found
}

/** Fields whose value may be a plain text in the standard's own language. */
const textFields: ReadonlySet<string> = new Set([
  ...[
    'title',
    'term',
    'population',
    'exclusions',
    'dataSource',
    'rounding',
    'safeguards',
    'question',
    'anchor',
    'note',
  ],
  ...['description', 'descriptive', 'checkpoint', 'input', 'output', 'when'],
  ...['proposer', 'committee', 'organizations', 'drafters'],
])

/** How far down front matter is read, and the name of the innermost field there. */
interface Position {
  readonly path: Path
  readonly field: string
}

interface Found {
  readonly reading: Reading
  readonly found: TypedText[]
}

/** Reads what a value of front matter holds; the paths of what is no text are not even made. */
function readBelow(value: object, { path, field }: Position, around: Found): void {
  const isList = Array.isArray(value)
  for (const [key, inner] of Object.entries(value)) {
    const own = isList ? field : key
    if (own === 'deprecated') continue
    const language = typeof inner === 'string' ? languageOf(own, around.reading) : undefined
    const isHolder = typeof inner === 'object' && inner !== null
    if (language === undefined && !isHolder) continue
    const below = [...path, isList ? Number(key) : key]
    if (isHolder) readBelow(inner, { path: below, field: own }, around)
    else if (language !== undefined) around.found.push(typedValue(inner, below, { ...around.reading, language }))
  }
}

/** The language of a text in a field; `undefined` where a field holds none. */
function languageOf(field: string, { language }: Reading): Language | undefined {
  if (field === 'zh' || field === 'en') return field
  return textFields.has(field) ? language : undefined
}

function typedValue(value: string, path: Path, { source, language, linesOf }: Reading): TypedText {
  const isName = path.some((step) => step === 'title' || step === 'term' || step === 'aliases')
  const scalar = (): Scalar => readScalar(source.placeIn(path), value, linesOf())
  const placeOf = (span: Span): Place => {
    const { place, start } = scalar()
    if (start === undefined) return place
    return { ...place, column: place.column + start + span[0], endColumn: place.column + start + span[1] }
  }
  return {
    language,
    part: source.kind === 'reference' ? 'foreign' : isName ? 'title' : 'text',
    inStandard: isOfStandard(source.kind),
    zone: undefined,
    field: String(path[0] ?? ''),
    text: value,
    links: noLinks,
    placeOf,
    editOf(span, replacement) {
      const { start, mark } = scalar()
      if (start === undefined || !isHarmless(replacement, mark)) return undefined
      return { place: placeOf(span), replacement }
    },
  }
}

/** A value of front matter as it is written, and how far into it its text begins; `undefined` if it is written otherwise. */
interface Scalar {
  readonly place: Place
  readonly start?: number | undefined
  /** The quotation mark around it, if there is one. */
  readonly mark: string
}

function readScalar(place: Place, value: string, lines: readonly string[]): Scalar {
  const source =
    place.line === place.endLine ? (lines[place.line - 1] ?? '').slice(place.column - 1, place.endColumn - 1) : ''
  if (source === value) return { place, start: 0, mark: '' }
  const mark = source.charAt(0)
  const isQuoted = (mark === '"' || mark === "'") && source === mark + value + mark
  return isQuoted ? { place, start: 1, mark } : { place, mark }
}

/** Whether a replacement means the same in YAML as in the text. */
function isHarmless(replacement: string, mark: string): boolean {
  if (mark !== '') return !replacement.includes(mark) && !replacement.includes('\\')
  return !/[:,[\]{}#&*!|<>'"%@`?]/.test(replacement.replaceAll(/(?<=\d )%/g, ''))
}

/** Puts `replacement` in the place of the whole value at `path` of front matter, as `TypedText.editOf` does for a part of one. */
export function editOfValue(
  { text, frontMatter, placeIn }: Pick<TextSource, 'text' | 'frontMatter' | 'placeIn'>,
  path: Path,
  replacement: string,
): Edit | undefined {
  const value = textAt(frontMatter, path)
  if (value === undefined) return undefined
  const { place, start, mark } = readScalar(placeIn(path), value, text.split('\n'))
  if (start === undefined || !isHarmless(replacement, mark)) return undefined
  return { place: { ...place, column: place.column + start, endColumn: place.endColumn - start }, replacement }
}
