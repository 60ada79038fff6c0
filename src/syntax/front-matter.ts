import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import type { Path } from './parsed-document.ts'

/** The YAML of a file, and where in the file it stands (offset and line of its first character). */
export interface YamlSource {
  readonly path: string
  readonly yaml: string
  readonly offset: number
  readonly line: number
}

/** Front matter as plain data, with the places of its values. */
export interface FrontMatter {
  readonly value: unknown
  readonly placeOf: (path: Path) => Place
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads front matter as YAML 1.2 core schema, without anchors, aliases and tags: what an editor sees is what is meant,
 * and no few bytes can stand for a huge value. Dates stay strings. Never throws.
 */
export function readFrontMatter(source: YamlSource): FrontMatter {
  const lines = new LineCounter()
  const deep = tooDeepYaml(source.yaml)
  if (deep !== undefined) return tooDeepFrontMatter(source, deep)
  const document = parseYaml(source.yaml, lines)
  const placeOf = (path: Path): Place => placeOfRange(source, lines, document && rangeAt(document, path))
  if (!document) return { value: undefined, placeOf, diagnostics: [unreadable(placeOf([]), tooDeep)] }
  const faults = yamlFaults(document, source.yaml).map(({ range, message }) => unreadable(placeOfRange(source, lines, range), message))
  if (faults.length > 0) return { value: undefined, placeOf, diagnostics: faults }
  const value: unknown = document.toJS({ maxAliasCount: 0 })
  if (!isMap(document.contents)) return { value: undefined, placeOf, diagnostics: [unreadable(placeOf([]), notFields)] }
  return { value, placeOf, diagnostics: [] }
}

const notFields: Message = {
  zh: '此处没有字段，应为 `字段: 值` 的形式，如 `kind: clause`',
  en: 'Unexpected text without fields, expected lines of the form `field: value`, such as `kind: clause`',
}

function parseYaml(yaml: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(yaml, { lineCounter, schema: 'core', uniqueKeys: true, stringKeys: true, prettyErrors: false })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function unreadable(place: Place, message: Message): Diagnostic {
  return { rule: 'front-matter-readable', severity: 'error', place, message }
}

type Range = readonly [number, number, ...number[]]

function rangeAt(document: Document, path: Path): Range | undefined {
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
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (!isMap(parent)) return undefined
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
  const value = pair?.value
  if (isScalar(value) && value.range && value.range[1] > value.range[0]) return value.range
  return isScalar(pair?.key) && pair.key.range ? pair.key.range : undefined
}

function placeOfRange(source: YamlSource, lines: LineCounter, range: Range | undefined): Place {
  const [start, end] = range ?? [0, 0]
  const from = lines.linePos(start)
  const to = lines.linePos(Math.max(start, end))
  return {
    file: source.path,
    line: from.line + source.line - 1,
    column: Math.max(1, from.col),
    endLine: to.line + source.line - 1,
    endColumn: Math.max(1, to.col),
  }
}
