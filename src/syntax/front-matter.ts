import type { Document } from 'yaml'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import { tooDeepYaml } from './nesting.ts'
import type { Path } from './parsed-document.ts'
import { readYaml, type YamlPart } from './quick/read-yaml.ts'
import { type QuickYaml, yamlRange } from './quick/yaml-value.ts'
import { tooDeep, yamlFaults } from './yaml-faults.ts'
import { yamlLibrary } from './yaml-library.ts'

/** The YAML of a file, a part of the text or all of it, and the line of the file in which it begins. */
export interface YamlSource extends YamlPart {
  readonly path: string
  readonly yaml: string
  readonly line: number
}

/** Front matter as plain data, with the places of its values. */
export interface FrontMatter {
  readonly value: unknown
  readonly placeOf: (path: Path) => Place
  readonly diagnostics: readonly Diagnostic[]
  /** The line behind its last line ending, which closes the front matter of a Markdown file. */
  readonly endLine: number
}

/**
 * Reads front matter as YAML 1.2 core schema, without anchors, aliases and tags: what an editor sees is what is meant,
 * and no few bytes can stand for a huge value. Dates stay strings. Never throws.
 */
export function readFrontMatter(source: YamlSource): FrontMatter {
  const quick = readYaml(source.yaml, source) // which goes into nothing that is deep
  if (quick) return quickFrontMatter(source, quick)
  const alone = withoutRest(source)
  const deep = tooDeepYaml(alone.yaml)
  if (deep !== undefined) return unusable(alone, deep)
  try {
    return referenceFrontMatter(alone)
  } catch (error) {
    if (error instanceof RangeError) return unusable(alone, 0) // the parser's own recursion
    throw error
  }
}

/** YAML without the rest of the text in which it stands. */
function withoutRest({ path, yaml, from, to, line }: YamlSource): YamlSource {
  return { path, yaml: yaml.slice(from, to), line }
}

/** Front matter of which the quick reader is sure; where it does not know the end of a value, the library is asked. */
function quickFrontMatter(source: YamlSource, { value, offsets, lines }: QuickYaml): FrontMatter {
  let reference: FrontMatter | undefined
  const placeOf = (path: Path): Place => {
    const range = yamlRange(source.yaml, offsets, path)
    if (range) return placeOfRange(source, lines, range)
    reference ??= referenceFrontMatter(withoutRest(source))
    return reference.placeOf(path)
  }
  return { value, placeOf, diagnostics: none, endLine: source.line + lines.length - 1 }
}

const none: readonly Diagnostic[] = []

/** Front matter that is all of a text as the YAML library reads it; what this says is what is meant. */
export function referenceFrontMatter(source: YamlSource): FrontMatter {
  const options = { schema: 'core', uniqueKeys: true, stringKeys: true, prettyErrors: false } as const
  const { isMap, parseDocument } = yamlLibrary()
  const document = parseDocument(source.yaml, options)
  const starts = lineStarts(source.yaml)
  const toPlace = (range: Range): Place => placeOfRange(source, starts, range)
  const placeOf = (path: Path): Place => toPlace(rangeAt(document, path) ?? [0, 0])
  const found = yamlFaults(document, source.yaml)
  const faults = found.map(({ range, message }) => unreadable(toPlace(range), message))
  if (faults.length === 0 && !isMap(document.contents)) faults.push(unreadable(placeOf([]), notFields))
  const value: unknown = faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 })
  return { value, placeOf, diagnostics: faults, endLine: source.line + starts.length - 1 }
}

/** Front matter that lies too deep in itself at `offset` to be handed to the parser. */
function unusable(source: YamlSource, offset: number): FrontMatter {
  const before = source.yaml.slice(0, offset).split('\n')
  const line = source.line + before.length - 1
  const column = (before.at(-1)?.length ?? 0) + 1
  const place: Place = { file: source.path, line, column, endLine: line, endColumn: column + 1 }
  const endLine = source.line + lineStarts(source.yaml).length - 1
  return { value: undefined, placeOf: () => place, diagnostics: [unreadable(place, tooDeep)], endLine }
}

const notFields: Message = {
  zh: '此处没有字段，应为 `字段: 值` 的形式，如 `kind: clause`',
  en: 'Unexpected text without fields, expected lines of the form `field: value`, such as `kind: clause`',
}

function unreadable(place: Place, message: Message): Diagnostic {
  return { rule: 'front-matter-readable', severity: 'error', place, message }
}

type Range = readonly [number, number, ...number[]]

function rangeAt(document: Document, path: Path): Range | undefined {
  const { isNode } = yamlLibrary()
  for (let length = path.length; length > 0; length--) {
    const steps = path.slice(0, length)
    const key = keyAt(document, steps)
    if (key) return key
    const node = document.getIn(steps, true)
    if (isNode(node) && node.range) return node.range
  }
  const contents = document.contents
  return isNode(contents) && contents.range ? [contents.range[0], contents.range[0]] : undefined
}

function keyAt(document: Document, path: Path): Range | undefined {
  const { isMap, isScalar } = yamlLibrary()
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (!isMap(parent)) return undefined
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
  const value = pair?.value
  if (isScalar(value) && value.range && value.range[1] > value.range[0]) return value.range
  return isScalar(pair?.key) && pair.key.range ? pair.key.range : undefined
}

/** Turns offsets into YAML whose lines begin at `starts` into a place of its file. */
function placeOfRange({ path, line }: YamlSource, starts: readonly number[], range: Range): Place {
  const start = range[0]
  const last = Math.max(start, range[1])
  const from = lineAt(starts, start)
  const to = last < (starts[from + 1] ?? last) ? from : lineAt(starts, last)
  return {
    file: path,
    line: from + line,
    column: start - (starts[from] ?? 0) + 1,
    endLine: to + line,
    endColumn: last - (starts[to] ?? 0) + 1,
  }
}

/** Index of the line in which an offset stands. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let ending = text.indexOf('\n'); ending >= 0; ending = text.indexOf('\n', ending + 1)) starts.push(ending + 1)
  return starts
}
