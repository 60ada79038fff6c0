import type { Link } from 'mdast'
import type { Edit } from '../model/diagnostic.ts'
import type { UnitKind } from '../model/kinds.ts'
import type { Place } from '../model/place.ts'
import type { Span } from '../model/provision.ts'
import type { Language } from '../model/text.ts'
import type { Path } from '../syntax/parsed-document.ts'
import type { LintedDocument } from './linted-document.ts'
import { allPassagesOf, type Passage, type PassageZone } from './passages.ts'

/** A stretch of text as its author typed it, of the body or of front matter, that can be read and put right in its place. */
export interface TypedText {
  readonly language: Language
  /** `title` is a name of something, `foreign` the title of a document of others. */
  readonly part: 'title' | 'text' | 'cell' | 'foreign'
  /** Whether it is part of what the standard says, and not of what is said about it: the drafting explanation, notes on a parameter. */
  readonly inStandard: boolean
  /** Absent in front matter. */
  readonly zone?: PassageZone | undefined
  /** The field of front matter in which it stands, outermost name first. */
  readonly field?: string | undefined
  /** Each link that prints a number, each formula and each stretch of code stands as one `generated` of `passages.ts`. */
  readonly text: string
  /** The links that print a number, by where they stand in `text`. */
  readonly links: ReadonlyMap<number, Link>
  /** The place of what stands at `span` of `text`, or the nearest around it. */
  readonly placeOf: (span: Span) => Place
  /** Puts `replacement` in the place of `span`; `undefined` where the file has other characters there, or would mean something else. */
  readonly editOf: (span: Span, replacement: string) => Edit | undefined
}

/** A file of which some is read. */
type Source = Omit<LintedDocument, 'body' | 'typed'>

/** Everything that is typed in a file to be read by people, in its order. */
export function typedTexts(source: Source, language: Language): TypedText[] {
  const { kind, text, passages } = source
  if (kind === undefined) return []
  const linesOf = once(() => text.split('\n'))
  const inBody = kind === 'translation' || kind === 'explanation' ? allPassagesOf(source) : passages
  return [
    ...valuesBelow(source.frontMatter, [], { source, language, linesOf }),
    ...inBody.map((passage) => typedPassage(passage, { source, language, linesOf })),
    ...captionsOf(source, language),
  ]
}

/** A file as its texts are read. */
interface Reading {
  readonly source: Source
  readonly language: Language
  readonly linesOf: Lines
}

const kindsOfRemarks: ReadonlySet<UnitKind | undefined> = new Set([
  'explanation',
  'parameters',
  'vocabulary',
  'reference',
])

type Lines = () => readonly string[]

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function typedPassage(passage: Passage, { source, language, linesOf }: Reading): TypedText {
  const { zone, part, text, links, placeOf } = passage
  const isName = part === 'title' || part === 'caption' || part === 'header'
  return {
    language,
    part: isName ? 'title' : part === 'cell' ? 'cell' : 'text',
    inStandard: !kindsOfRemarks.has(source.kind),
    zone,
    text,
    links,
    placeOf,
    editOf(span, replacement) {
      const place = placeOf(span)
      const written = text.slice(...span)
      const line = linesOf()[place.line - 1] ?? ''
      const [before, after] = [line.slice(0, place.column - 1), line.slice(place.endColumn - 1)]
      if (place.line !== place.endLine || before + written + after !== line) return undefined
      const isDeletion = /^\s|\s$/.test(written)
      const isInsertion = /^\s|\s$/.test(replacement)
      const keepsMarkup = (!isDeletion || mayTouch(before, after)) && (!isInsertion || mayPart(before, after))
      return keepsMarkup ? { place, replacement } : undefined
    },
  }
}

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

/** Fields whose value may be a plain text in the standard's own language. */
const textFields: ReadonlySet<string | number> = new Set([
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

/** The texts of front matter; words that must not be used are no text of the standard. */
function valuesBelow(value: unknown, path: Path, around: Reading): TypedText[] {
  if (typeof value === 'string') {
    const field = path.findLast((step) => typeof step === 'string') ?? ''
    const own = field === 'zh' || field === 'en' ? field : textFields.has(field) ? around.language : undefined
    return own === undefined ? [] : [typedValue(value, path, { ...around, language: own })]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'deprecated' ? [] : valuesBelow(inner, [...path, Array.isArray(value) ? Number(key) : key], around),
  )
}

function typedValue(value: string, path: Path, { source, language, linesOf }: Reading): TypedText {
  const isName = path.some((step) => step === 'title' || step === 'term' || step === 'aliases')
  const scalar = once(() => readScalar(source.placeIn(path), value, linesOf()))
  const placeOf = (span: Span): Place => {
    const { place, start } = scalar()
    if (start === undefined) return place
    return { ...place, column: place.column + start + span[0], endColumn: place.column + start + span[1] }
  }
  return {
    language,
    part: source.kind === 'reference' ? 'foreign' : isName ? 'title' : 'text',
    inStandard: !kindsOfRemarks.has(source.kind),
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

const noLinks: TypedText['links'] = new Map()

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

/** Captions of figures and tables that images stand for; their place is the whole image. */
function captionsOf({ blocks }: Source, language: Language): TypedText[] {
  return blocks.flatMap((block): TypedText[] => {
    const caption =
      block.type === 'figure'
        ? block.caption
        : block.type === 'table' && block.process !== undefined
          ? (block.caption?.content ?? []).map((node) => ('value' in node ? node.value : '')).join('')
          : ''
    if (caption === '' || block.type === 'unknown') return []
    const { place } = block
    const unfixed = { placeOf: () => place, editOf: () => undefined }
    return [{ language, part: 'title', inStandard: true, text: caption, links: noLinks, ...unfixed }]
  })
}
