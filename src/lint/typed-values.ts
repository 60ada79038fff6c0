import type { Path } from '../syntax/parsed-document.ts'
import { noLinks } from './typed-inline.ts'
import type { TextSource, TypedText } from './typed-text.ts'

/** The texts of front matter; words that must not be used are no text of the standard. */
export function typedValues(source: TextSource): TypedText[] {
  const found: TypedText[] = []
  readFields(source.frontMatter, undefined, { source, found })
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

/** A value within front matter, with what it lies in. */
interface Position {
  readonly key: string | number
  /** The name of the innermost field. */
  readonly field: string
  readonly above: Position | undefined
}

/** Where what is read is put. */
interface Reading {
  readonly source: TextSource
  readonly found: TypedText[]
}

function readFields(fields: Fields, above: Position | undefined, reading: Reading): void {
  for (const field of Object.keys(fields))
    if (field !== 'deprecated' && mayHoldText(fields[field], field))
      readValue(fields[field], { key: field, field, above }, reading)
}

type Fields = TextSource['frontMatter']

/** Whether a value is a text, or may hold one; of others not even the position is made. */
function mayHoldText(value: unknown, field: string): boolean {
  if (typeof value === 'string') return field === 'zh' || field === 'en' || textFields.has(field)
  return typeof value === 'object' && value !== null
}

function readValue(value: unknown, position: Position, reading: Reading): void {
  if (typeof value === 'string') reading.found.push(typedValue(value, position, reading.source))
  else if (Array.isArray(value)) readList(value, position, reading)
  else if (isFields(value)) readFields(value, position, reading)
}

function readList(values: readonly unknown[], above: Position, reading: Reading): void {
  const { field } = above
  for (const [key, value] of values.entries())
    if (mayHoldText(value, field)) readValue(value, { key, field, above }, reading)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

function typedValue(text: string, position: Position, { file, kind, language }: TextSource): TypedText {
  const path = pathTo(position)
  const { field } = position
  return {
    file,
    language: field === 'zh' || field === 'en' ? field : language,
    part: kind === 'reference' ? 'foreign' : path.some((step) => names.has(step)) ? 'title' : 'text',
    zone: undefined,
    field: String(path[0] ?? ''),
    text,
    links: noLinks,
    content: undefined,
    place: undefined,
    path,
  }
}

/** Fields that hold names, in whatever language. */
const names: ReadonlySet<string | number> = new Set(['title', 'term', 'aliases'])

function pathTo({ key, above }: Position): Path {
  return above === undefined ? [key] : [...pathTo(above), key]
}
