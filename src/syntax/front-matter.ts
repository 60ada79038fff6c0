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
  const document = parseYaml(source.yaml, lines)
  const placeOf = (path: Path): Place => placeOfRange(source, lines, document && rangeAt(document, path))
  if (!document) return { value: undefined, placeOf, diagnostics: [unreadable(placeOf([]), tooDeep)] }
  const faults = [
    ...document.errors.map((error) => unreadable(placeOfRange(source, lines, error.pos), yamlMessage(error))),
    ...plainnessFaults(document).map(({ range, message }) => unreadable(placeOfRange(source, lines, range), message)),
  ]
  if (faults.length > 0) return { value: undefined, placeOf, diagnostics: faults }
  const value: unknown = document.toJS({ maxAliasCount: 0 })
  if (!isMap(document.contents)) return { value: undefined, placeOf, diagnostics: [unreadable(placeOf([]), notFields)] }
  return { value, placeOf, diagnostics: [] }
}

const tooDeep: Message = {
  zh: '出现了嵌套过深的 YAML，应为一层或数层字段，请减少嵌套',
  en: 'Unexpected YAML nested too deeply to read, expected fields a few levels deep; flatten it',
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

function plainnessFaults(document: Document): { range: Range; message: Message }[] {
  const faults: { range: Range; message: Message }[] = []
  visit(document, {
    Node(_key, node) {
      const range: Range = node.range ?? [0, 0]
      if (isAlias(node)) faults.push({ range, message: plainOnly(`*${node.source}`) })
      else if (node.anchor) faults.push({ range, message: plainOnly(`&${node.anchor}`) })
      else if (node.tag?.startsWith('!')) faults.push({ range, message: plainOnly(node.tag) })
    },
  })
  return faults
}

function plainOnly(mark: string): Message {
  return {
    zh: `出现了 YAML 标记 \`${mark}\`，此处只能写普通的值，请把值直接写出`,
    en: `Unexpected YAML mark \`${mark}\`, expected plain values only; write the value itself`,
  }
}

const yamlFaults: Record<string, Message> = {
  DUPLICATE_KEY: {
    zh: '同一字段出现了两次，应只出现一次，请删去其中一个',
    en: 'Unexpected second field of the same name, expected it once; delete one of the two',
  },
  BAD_INDENT: {
    zh: '缩进与上下文不一致，同一层的各行应对齐，请改为相同数目的空格',
    en: 'Unexpected indentation, expected the lines of one level to align; indent them by the same number of spaces',
  },
  TAB_AS_INDENT: {
    zh: '出现了用作缩进的制表符，应为空格，请把制表符换成空格',
    en: 'Unexpected tab as indentation, expected spaces; replace the tab by spaces',
  },
  MISSING_CHAR: {
    zh: '缺少成对的引号、括号或冒号，请补全',
    en: 'Unexpected end of a value, expected its closing quote, bracket or colon; add it',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '字段名跨了行，应为一行内的 `字段: 值`，请检查上一行是否缺少冒号或引号',
    en: 'Unexpected field name over several lines, expected `field: value` on one line; see whether a colon or quote is missing above',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '值里又出现了 `: `，应为一个值，请给这个值加上引号',
    en: 'Unexpected `: ` inside a value, expected one value; put the value in quotes',
  },
  BAD_SCALAR_START: {
    zh: '值以 YAML 保留字符开头，请给这个值加上引号',
    en: 'Unexpected reserved character at the start of a value, expected quotes around it; quote the value',
  },
  BAD_ALIAS: {
    zh: '出现了以 `*` 开头的值，应为普通的值，请加上引号或把值直接写出',
    en: 'Unexpected value that begins with `*`, expected a plain value; quote it or write the value itself',
  },
  NON_STRING_KEY: {
    zh: '字段名不是文字，应为字母开头的字段名，请改正',
    en: 'Unexpected field name that is no text, expected a name that begins with a letter; correct it',
  },
}

function yamlMessage(error: YAMLError): Message {
  return (
    yamlFaults[error.code] ?? {
      zh: `YAML 无法读取（\`${error.code}\`），应为 \`字段: 值\` 的形式，请检查此处的引号、冒号和缩进`,
      en: `Unexpected YAML (\`${error.code}\`), expected \`field: value\`; check quotes, colons and indentation here`,
    }
  )
}
