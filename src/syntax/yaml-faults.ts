import type { Document, Node, Scalar, YAMLError } from 'yaml'
import type { Message } from '../model/text.ts'
import { yamlLibrary } from './yaml-library.ts'

/** Start and exclusive end as offsets into YAML. */
export type YamlRange = readonly [start: number, end: number]

/** What keeps YAML from being read, and what to do about it. */
export interface YamlFault {
  readonly range: YamlRange
  readonly message: Message
}

/** The faults of YAML: one for each line at fault, because what else is found on that line follows from it, and every mark. */
export function yamlFaults(document: Document, yaml: string): YamlFault[] {
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  if (exhausted) return [{ range: topLevelKey(yaml, exhausted.pos[0]), message: tooDeep }]
  const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, mostFaults)
  const open = unclosed(document, yaml, errors)
  const before = open ? errors.filter(({ pos }) => pos[0] < open.range[0]) : errors // what is open swallows the rest
  const lines = new Set<number>()
  const faults = before.flatMap((error) => {
    const line = yaml.slice(0, error.pos[0]).split('\n').length
    if (lines.has(line)) return []
    lines.add(line)
    return [faultOf(error, yaml)]
  })
  return [...faults, ...(open ? [open] : []), ...markFaults(document)]
}

/** What more is found in one file is not worth reading before these are corrected. */
const mostFaults = 20

export const tooDeep: Message = {
  zh: '出现了嵌套过深的 YAML，应为一层或数层字段，请减少嵌套',
  en: 'Unexpected YAML nested too deeply to read, expected fields a few levels deep; flatten it',
}

function topLevelKey(yaml: string, before: number): YamlRange {
  const start = [...yaml.slice(0, before).matchAll(/^[^\s#-][^\n:]*/gm)].at(-1)
  return start ? [start.index, start.index + start[0].length] : [0, 0]
}

function faultOf({ code, pos }: YAMLError, yaml: string): YamlFault {
  if (code === 'DUPLICATE_KEY') return duplicate(yaml, pos[0])
  const deeper = code === 'BLOCK_AS_IMPLICIT_KEY' ? deeperLine(yaml, pos[0]) : undefined
  if (deeper) return { range: deeper, message: messages.BAD_INDENT ?? unreadable(code) }
  return { range: pos, message: messages[code] ?? unreadable(code) }
}

/** The first quotation or bracket within which an error says that its end is missing. */
function unclosed(document: Document, yaml: string, errors: readonly YAMLError[]): YamlFault | undefined {
  const missing = errors.filter(({ code }) => code === 'BAD_INDENT' || code === 'MISSING_CHAR').map(({ pos }) => pos[0])
  const { isCollection, isScalar, visit } = yamlLibrary()
  let found: number | undefined
  visit(document, {
    Node(_key, node) {
      const [start, , end] = node.range ?? [0, 0, 0]
      const isOpen = (isCollection(node) && node.flow) || (isScalar(node) && isQuoted(node.type))
      if (isOpen && missing.some((offset) => start < offset && offset <= end)) found = start
    },
  })
  if (found === undefined) return undefined
  const mark = yaml.charAt(found)
  const close = closing[mark] ?? mark
  return {
    range: [found, found + 1],
    message: {
      zh: `\`${mark}\` 没有在同一行内以 \`${close}\` 结束，请补上 \`${close}\``,
      en: `Unexpected \`${mark}\` without an end, expected \`${close}\` on the same line; add it`,
    },
  }
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

function isQuoted(type: Scalar['type']): boolean {
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
}

function duplicate(yaml: string, offset: number): YamlFault {
  const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\n:]*[^\s:])/.exec(yaml.slice(offset))?.[0] ?? ''
  return {
    range: [offset, offset + Math.max(1, key.length)],
    message: {
      zh: `字段 \`${key}\` 出现了两次，应只出现一次，请删去其中一个`,
      en: `Unexpected second field \`${key}\`, expected it once; delete one of the two`,
    },
  }
}

/** The start of the next line, if it is indented deeper than the field with a value in the line of `offset`. */
function deeperLine(yaml: string, offset: number): YamlRange | undefined {
  const lineStart = yaml.lastIndexOf('\n', offset - 1) + 1
  const [, indent = '', rest = ''] = /^([ ]*)(.*)/.exec(yaml.slice(lineStart)) ?? []
  const next = lineStart + indent.length + rest.length + 1
  const [deeper = ''] = /^[ ]*(?=[^\s#][^\n]*:)/.exec(yaml.slice(next)) ?? []
  if (deeper.length <= indent.length) return undefined
  const key = /^[^\n:]*/.exec(yaml.slice(next + deeper.length))?.[0] ?? ''
  return [next + deeper.length, next + deeper.length + key.length]
}

/** Anchors, aliases and tags, by which what is meant is not what an editor sees; an alias of an anchor goes with it. */
function markFaults(document: Document): YamlFault[] {
  const faults: YamlFault[] = []
  const anchors = new Set<string>()
  const { isAlias, visit } = yamlLibrary()
  visit(document, {
    Node(_key, node) {
      const [start, end] = node.range ?? [0, 0]
      const mark = markOf(node)
      if (node.anchor) anchors.add(node.anchor)
      if (mark && !(isAlias(node) && anchors.has(node.source)))
        faults.push({ range: [start, end], message: plainOnly(mark) })
    },
  })
  return faults
}

function markOf(node: Node): string | undefined {
  const { isAlias } = yamlLibrary()
  if (isAlias(node)) return `*${node.source}`
  return node.anchor ? `&${node.anchor}` : node.tag?.replace(/^tag:yaml\.org,2002:/, '!!')
}

function plainOnly(mark: string): Message {
  return {
    zh: `出现了 YAML 标记 \`${mark}\`，此处只能写普通的值，请把值直接写出`,
    en: `Unexpected YAML mark \`${mark}\`, expected plain values only; write the value itself`,
  }
}

function unreadable(code: string): Message {
  return {
    zh: `YAML 无法读取（\`${code}\`），应为 \`字段: 值\` 的形式，请检查此处的引号、冒号和缩进`,
    en: `Unexpected YAML (\`${code}\`), expected \`field: value\`; check quotes, colons and indentation here`,
  }
}

const messages: Readonly<Record<string, Message>> = {
  BAD_INDENT: {
    zh: '缩进与上下文不一致，同一层的各行应对齐，请改为相同数目的空格',
    en: 'Unexpected indentation, expected the lines of one level to align; indent them by the same number of spaces',
  },
  TAB_AS_INDENT: {
    zh: '出现了用作缩进的制表符，应为空格，请把制表符换成空格',
    en: 'Unexpected tab as indentation, expected spaces; replace the tab by spaces',
  },
  MISSING_CHAR: {
    zh: '此处缺少冒号、引号或括号，应为 `字段: 值`，冒号为半角且后有空格，请补全',
    en: 'Unexpected lack of a colon, quote or bracket, expected `field: value` with a colon and a space; add it',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '这一行不是 `字段: 值`，冒号应为半角且后有空格，请改正',
    en: 'Unexpected line without a field, expected `field: value` with a colon and a space; correct it',
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
  MULTIPLE_DOCS: {
    zh: '文件中又出现了一行 `---`，YAML 文件中应没有这样的行，请删去它或把其后的内容移到另一个文件',
    en: 'Unexpected line `---` inside the file, expected none in YAML; delete it or move what follows to a file of its own',
  },
}
