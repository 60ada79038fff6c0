import type { Nodes, Text } from 'mdast'
import { matchesOf } from '../language/matches.ts'
import type { Place } from '../model/place.ts'
import type { LintedDocument } from './linted-document.ts'

/** A number of a clause, table, figure or annex that an author typed where a link should stand. */
export interface TypedNumber {
  readonly written: string
  readonly place: Place
}

/** Finds the numbers of clauses, tables, figures and annexes typed in a text; those behind a link to another document are its own. */
export function typedNumbers(document: LintedDocument): TypedNumber[] {
  const found: TypedNumber[] = []
  // The numbers of most files are all links: a look at the whole body saves one at every node.
  if (hint.test(document.bodyText)) addBelow(document.body, document, found)
  return found
}

/** Adds the numbers in the text below a node; what a link says is not typed for a number. */
function addBelow(node: Nodes, document: LintedDocument, found: TypedNumber[]): void {
  if (!('children' in node)) return
  let before: Nodes | undefined
  for (const child of node.children) {
    if (child.type === 'text') addInText(child, before, { document, found })
    else if (child.type !== 'link') addBelow(child, document, found)
    before = child
  }
}

interface Finds {
  readonly document: LintedDocument
  readonly found: TypedNumber[]
}

function addInText(node: Text, before: Nodes | undefined, { document: { path, text }, found }: Finds): void {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return
  const source = text.slice(start.offset, end.offset)
  if (!hint.test(source)) return
  const numbers = patterns.flatMap((pattern) =>
    matchesOf(source, pattern).flatMap((match): TypedNumber[] => {
      const written = match[1] ?? match[0]
      const offset = match.index + match[0].length - written.length
      if (isForeign(source.slice(0, offset), before)) return []
      return [{ written, place: { file: path, ...span(source, offset, written.length, start) } }]
    }),
  )
  found.push(...numbers)
}

/** What of each of `patterns` hardly any other text has. */
const hint =
  /[见照据合守行按]\s?\d|第\s?[\d.]+\s?[章条]|[表图]\s?[A-Z\d]|附录\s?[A-Z]|公式\s?[(（][A-Z\d]|(?<=see|with|in|of|to|lause|able|igure|nnex|ormula) [A-Z\d(]/

const patterns: readonly RegExp[] = [
  // 见6.2, 按6.2 a)
  /(?:见|按照?|依照|依据|根据|符合|遵守|执行)\s?(\d+(?:\.\d+)+(?:\s?[a-z](?=[)）])[)）])?)(?![\d.]*\s?(?:[%‰℃倍个名次元分秒天年]|小时|工作日|[A-Za-z]))/g,
  /(第\s?\d+(?:\.\d+)*\s?[章条])/g,
  /(?<=^|[^\p{Script=Han}]|见|按|按照|符合|如|由|在|和|及|或|与)([表图]\s?(?:[A-Z]\.)?\d+)/gu,
  /(附录\s?[A-Z])(?![A-Za-z])/g,
  /(公式\s?[(（](?:[A-Z]\.)?\d+[)）])/g,
  /\b(?:see|with|in|of|to) (\d+(?:\.\d+)+)(?!\s?[%\w℃])/g,
  /\b((?:[Cc]lause|[Ss]ubclause|[Tt]able|[Ff]igure|[Aa]nnex|[Ff]ormula) (?:[A-Z](?:\.\d+)*|\(?\d+(?:\.\d+)*\)?))(?![A-Za-z])/g,
]

/** Whether a number belongs to another document, named right before it by a link, in title marks or by its own number. */
function isForeign(source: string, before: Nodes | undefined): boolean {
  const near = source.slice(-12)
  if (/(?:—|–|-|:)\d{4}(?:中的?|的|,|，| )?\s?$|》(?:中的?|的)?$|\d(?:中的?|的)$/.test(near)) return true
  const isBehindLink = source.length <= 12 && !/[，。；]/.test(source)
  return isBehindLink && before?.type === 'link' && /^(?:ref|std):/.test(before.url)
}

function span(
  source: string,
  offset: number,
  length: number,
  start: { line: number; column: number },
): Omit<Place, 'file'> {
  const lines = source.slice(0, offset).split('\n')
  const line = start.line + lines.length - 1
  const column = (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? start.column : 1)
  return { line, column, endLine: line, endColumn: column + length }
}
