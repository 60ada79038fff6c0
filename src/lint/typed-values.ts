import { noLinks } from './typed-inline.ts'
import type { TextSource, TypedText } from './typed-text.ts'

/** The texts of front matter; words that must not be used are no text of the standard. */
export function typedValues(source: TextSource): TypedText[] {
  const found: TypedText[] = []
  readFields(source.frontMatter, false, { source, found, path: [] })
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

/** Where what is read is put. */
interface Reading {
  readonly source: TextSource
  readonly found: TypedText[]
  /** Where stands what is being read; one list for all values, few of which are texts. */
  readonly path: (string | number)[]
}

/** Reads the values of `fields`, which may stand within a name. */
function readFields(fields: Fields, isName: boolean, reading: Reading): void {
  for (const field in fields) {
    const value = fields[field]
    if (field === 'deprecated' || !mayHoldText(value, field)) continue
    reading.path.push(field)
    readValue(value, field, isName || names.has(field), reading)
    reading.path.pop()
  }
}

type Fields = TextSource['frontMatter']

/** Whether a value is a text, or may hold one. */
function mayHoldText(value: unknown, field: string): boolean {
  if (typeof value === 'string') return field === 'zh' || field === 'en' || textFields.has(field)
  return typeof value === 'object' && value !== null
}

/** Reads a value of which `field` is the innermost in which it stands. */
function readValue(value: unknown, field: string, isName: boolean, reading: Reading): void {
  if (typeof value === 'string') reading.found.push(typedValue(value, field, isName, reading))
  else if (Array.isArray(value)) readList(value, field, isName, reading)
  else if (isFields(value)) readFields(value, isName, reading)
}

function readList(values: readonly unknown[], field: string, isName: boolean, reading: Reading): void {
  for (let index = 0; index < values.length; index++) {
    if (!mayHoldText(values[index], field)) continue
    reading.path.push(index)
    readValue(values[index], field, isName, reading)
    reading.path.pop()
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

function typedValue(text: string, field: string, isName: boolean, { source, path }: Reading): TypedText {
  const { file, kind, language } = source
  return {
    file,
    language: field === 'zh' || field === 'en' ? field : language,
    part: kind === 'reference' ? 'foreign' : isName ? 'title' : 'text',
    zone: undefined,
    field: String(path[0] ?? ''),
    text,
    links: noLinks,
    content: undefined,
    place: undefined,
    path: path.slice(),
  }
}

/** Fields that hold names, in whatever language. */
const names: ReadonlySet<string> = new Set(['title', 'term', 'aliases'])
