import type { Root } from 'mdast'
import type { Diagnostic } from '../model/diagnostic.ts'
import { startOf } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import { readBlocks } from './blocks.ts'
import { readFrontMatter } from './front-matter.ts'
import { LateDocument } from './late-document.ts'
import { deepestNesting, isSurelyShallow, mayBeTooDeep, tooDeepMarkdown, tooDeepNode } from './nesting.ts'
import type { ParsedDocument, Source } from './parsed-document.ts'
import { quickBody, withoutFront } from './read-body.ts'
import { readReference } from './read-reference.ts'

/** Parses a Markdown file with front matter, or a YAML file. Never throws on what an author wrote. */
export function parse({ path, text }: Source): ParsedDocument {
  const isPlain = !unusual.test(text)
  const source: Characters = { path, text: isPlain ? text : ofOneForm(text), isPlain }
  return /\.ya?ml$/i.test(path) ? parseYamlFile(source) : parseMarkdownFile(source)
}

interface Characters extends Source {
  readonly isPlain: boolean
}

/**
 * A character other than those of which most texts consist, each of which is seen, can be written in no other way and does not
 * change with its neighbours: Latin letters, punctuation, those of Chinese and their wide forms; the less frequent are asked
 * for by themselves, because each range takes its time.
 */
const unusual = /[^\n -~\u4E00-\u9FFF\uFF01-\uFF5E](?<![\xA0-\u02FF\u2010-\u2027\u3000-\u3029])/

/** A text in one form, so that spans, digests and searches agree; half a character, as an editor may hold, can be in none of them. */
function ofOneForm(text: string): string {
  return text.toWellFormed().normalize('NFC')
}

function parseYamlFile({ path, text, isPlain }: Characters): ParsedDocument {
  const read = readFrontMatter({ path, yaml: text, line: 1, isPlain })
  return {
    path,
    text,
    isPlain,
    frontMatter: read.value,
    frontMatterPlace: read.placeOf,
    body: nothing,
    blocks: [],
    diagnostics: read.diagnostics,
  }
}

function parseMarkdownFile({ path, text, isPlain }: Characters): ParsedDocument {
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
      isPlain,
      frontMatter: undefined,
      frontMatterPlace: () => startOf(path),
      body: nothing,
      blocks: [],
      diagnostics: [diagnostic],
    }
  }
  const { from, to, end } = division
  const read = readFrontMatter({ path, yaml: text, from, to, line: 2, isPlain })
  if (isSurelyShallow(text, end)) return new LateDocument({ path, text, isPlain }, read, end)
  const { body, deep } = parseBody(text, end, read.endLine)
  return {
    path,
    text,
    isPlain,
    frontMatter: read.value,
    frontMatterPlace: read.placeOf,
    body,
    blocks: readBlocks(path, body),
    diagnostics: deep ? [...read.diagnostics, tooDeep(path, deep)] : read.diagnostics,
  }
}

/** The tree of the body behind that line, or an empty one and the position at which it begins to lie too deep in itself. */
function parseBody(
  text: string,
  end: number,
  endLine: number,
): { readonly body: Root; readonly deep?: Point | undefined } {
  const quick = quickBody(text, end, endLine)
  if (quick && !mayBeTooDeep(text, end + 1)) return { body: quick }
  const blanked = withoutFront(text, end)
  const offset = tooDeepMarkdown(blanked)
  if (offset !== undefined) return { body: nothing, deep: pointAt(blanked, offset) }
  if (quick) return { body: quick }
  const body = readReference(blanked)
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

/** Where the front matter begins and ends, and the offset behind the line that ends it. */
function divide(text: string): { from: number; to: number; end: number } | { message: Message } {
  openingLine.lastIndex = 0
  if (!openingLine.test(text)) return { message: noFrontMatter }
  const from = openingLine.lastIndex
  for (let ending = from - 1; ending >= 0; ending = text.indexOf('\n---', ending + 1)) {
    closingLine.lastIndex = ending + 1
    if (closingLine.test(text)) return { from, to: ending + 1, end: closingLine.lastIndex }
  }
  return { message: endlessFrontMatter }
}

const openingLine = /---[ \t]*\n/y
const closingLine = /---[ \t]*$/my

const noFrontMatter: Message = {
  zh: '文件开头没有前置数据，应以一行 `---` 开始，其后是 `kind: clause` 之类的字段，再以一行 `---` 结束，请补上',
  en: 'Unexpected start of file, expected front matter: a line `---`, fields such as `kind: clause`, and a line `---`; add it',
}
const endlessFrontMatter: Message = {
  zh: '前置数据没有结束行，应在字段之后另有一行 `---`，请补上',
  en: 'Unexpected end of file inside the front matter, expected a second line `---` after the fields; add it',
}
