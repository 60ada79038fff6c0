import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Diagnostic } from '../model/diagnostic.ts'
import { startOf } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import { readFrontMatter } from './front-matter.ts'
import { deepestNesting, tooDeepMarkdown, tooDeepNode } from './nesting.ts'
import type { ParsedDocument, Source } from './parsed-document.ts'

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMath).freeze()

/** Parses a Markdown file with front matter, or a YAML file. Never throws on what an author wrote. */
export function parse({ path, text }: Source): ParsedDocument {
  // One form, so that spans, digests and searches agree; half a character, as an editor may hold, can be in none of them.
  const source = { path, text: text.toWellFormed().normalize('NFC') }
  return /\.ya?ml$/i.test(path) ? parseYamlFile(source) : parseMarkdownFile(source)
}

function parseYamlFile({ path, text }: Source): ParsedDocument {
  const read = readFrontMatter({ path, yaml: text, offset: 0, line: 1 })
  return {
    path,
    text,
    frontMatter: read.value,
    frontMatterPlace: read.placeOf,
    body: nothing,
    diagnostics: read.diagnostics,
  }
}

function parseMarkdownFile({ path, text }: Source): ParsedDocument {
  const division = divide(text)
  if ('message' in division) {
    const diagnostic: Diagnostic = {
      rule: 'front-matter-readable',
      severity: 'error',
      place: { ...startOf(path), endColumn: 1 + (text.match(/^.*/)?.[0].length ?? 0) },
      message: division.message,
    }
    return {
      path,
      text,
      frontMatter: undefined,
      frontMatterPlace: () => startOf(path),
      body: nothing,
      diagnostics: [diagnostic],
    }
  }
  const read = readFrontMatter({ path, yaml: division.yaml, offset: division.offset, line: 2 })
  const { body, deep } = parseBody(division.body)
  return {
    path,
    text,
    frontMatter: read.value,
    frontMatterPlace: read.placeOf,
    body,
    diagnostics: [...read.diagnostics, ...(deep ? [tooDeep(path, deep)] : [])],
  }
}

/** The tree of a body, or an empty one and the position at which it begins to lie too deep in itself. */
function parseBody(text: string): { readonly body: Root; readonly deep?: Point | undefined } {
  const offset = tooDeepMarkdown(text)
  if (offset !== undefined) return { body: nothing, deep: pointAt(text, offset) }
  const body = markdown.parse(text)
  const deep = tooDeepNode(body)
  return deep ? { body: nothing, deep: deep.position?.start } : { body }
}

const nothing: Root = { type: 'root', children: [] }

interface Point {
  readonly line: number
  readonly column: number
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function tooDeep(file: string, { line, column }: Point): Diagnostic {
  return {
    rule: 'construct-known',
    severity: 'error',
    place: { file, line, column, endLine: line, endColumn: column + 1 },
    message: {
      zh: `此处的嵌套超过 ${deepestNesting} 层，或成对符号多得无法配对，应为几层以内的列表、引用和括号，请简化`,
      en: `Unexpected nesting of more than ${deepestNesting} levels, or more marks than can be paired, expected lists, quotations and brackets a few levels deep; simplify it`,
    },
  }
}

/** Where front matter ends; the body keeps its lines and columns because what stands before it is blanked out. */
function divide(text: string): { yaml: string; offset: number; body: string } | { message: Message } {
  const opening = /^---[ \t]*\n/.exec(text)
  if (!opening) return { message: noFrontMatter }
  const closing = /^---[ \t]*$/m.exec(text.slice(opening[0].length))
  if (!closing) return { message: endlessFrontMatter }
  const offset = opening[0].length
  const end = offset + closing.index + closing[0].length
  const blank = text.slice(0, end).replaceAll(/[^\n]/g, ' ')
  return { yaml: text.slice(offset, offset + closing.index), offset, body: blank + text.slice(end) }
}

const noFrontMatter: Message = {
  zh: '文件开头没有前置数据，应以一行 `---` 开始，其后是 `kind: clause` 之类的字段，再以一行 `---` 结束，请补上',
  en: 'Unexpected start of file, expected front matter: a line `---`, fields such as `kind: clause`, and a line `---`; add it',
}
const endlessFrontMatter: Message = {
  zh: '前置数据没有结束行，应在字段之后另有一行 `---`，请补上',
  en: 'Unexpected end of file inside the front matter, expected a second line `---` after the fields; add it',
}
