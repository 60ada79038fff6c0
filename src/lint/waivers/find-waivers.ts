import type { Html, Nodes, RootContent } from 'mdast'
import type { ParsedDocument } from '../../syntax/parsed-document.ts'
import { placeOfNode } from '../../syntax/places.ts'
import type { Waiver } from './waiver.ts'

/**
 * Finds the waivers of a file: `<!-- lint-allow <rule> reason="…" expires=2027-06 -->` above a block of the text or within it, and
 * the same after `#` in front matter, above a line or at its end; there it holds for all that is indented below the line, too.
 */
export function findWaivers(document: ParsedDocument): Waiver[] {
  return document.text.includes(mark) ? [...inFrontMatter(document), ...inBody(document)] : []
}

const mark = 'lint-allow'

/** First and last line of what a waiver holds for. */
type Lines = readonly [from: number, to: number]

function inBody({ path, body }: ParsedDocument): Waiver[] {
  const blocks = body.children
  return blocks.flatMap((block, index) => {
    const own = isWaiver(block) ? [{ comment: block, lines: linesBelow(blocks, index) }] : commentsIn(block, block)
    return own.map(({ comment, lines: [from, to] }): Waiver => {
      const written = comment.value.replaceAll(/^<!--|-->\s*$/g, '')
      return { ...read(written), place: placeOfNode(path, comment), covers: { file: path, from, to } }
    })
  })
}

function isWaiver(node: Nodes): node is Html {
  return node.type === 'html' && /^<!--\s*lint-allow(?![\w-])/.test(node.value)
}

/** The lines of the next block, comments passed over: a lead-in with its list, a caption with its table. */
function linesBelow(blocks: readonly RootContent[], index: number): Lines {
  const [block, next] = blocks.slice(index + 1).filter(({ type }) => type !== 'html')
  if (block === undefined) return [0, 0]
  const [from, to] = linesOf(block)
  const isOpening = block.type === 'paragraph' && (next?.type === 'list' || next?.type === 'table')
  return [from, isOpening ? linesOf(next)[1] : to]
}

function linesOf({ position }: Nodes): Lines {
  return [position?.start.line ?? 0, position?.end.line ?? 0]
}

/** The waivers below `node`, each for the innermost list item around it, or else for the block. */
function commentsIn(node: Nodes, around: Nodes): { comment: Html; lines: Lines }[] {
  if (isWaiver(node)) return [{ comment: node, lines: linesOf(around) }]
  if (!('children' in node)) return []
  const nearest = node.type === 'listItem' ? node : around
  return node.children.flatMap((child) => commentsIn(child, nearest))
}

function inFrontMatter({ path, text }: ParsedDocument): Waiver[] {
  const lines = text.split('\n')
  const end = /\.ya?ml$/.test(path)
    ? lines.length
    : lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line))
  return lines.slice(0, Math.max(0, end)).flatMap((line, index): Waiver[] => {
    const found = /(?:^|\s)#\s*(lint-allow(?![\w-]).*)$/.exec(line)
    if (found?.[1] === undefined) return []
    const column = line.length - found[1].length + 1
    const place = { file: path, line: index + 1, column, endLine: index + 1, endColumn: line.length + 1 }
    const isAlone = line.trimStart().startsWith('#')
    const [from, to] = entryAt(lines, isAlone ? index + 1 : index, end)
    return [{ ...read(found[1]), place, covers: { file: path, from, to } }]
  })
}

/** The lines of the entry of front matter that begins at `start` or, if only comments stand there, below: all that is indented below it, too. */
function entryAt(lines: readonly string[], start: number, end: number): Lines {
  const first = lines.findIndex((line, index) => index >= start && !/^\s*(?:#.*)?$/.test(line))
  if (first < 0 || first >= end) return [0, 0]
  const next = lines.findIndex(
    (line, index) => index > first && line.trim() !== '' && indentation(line) <= indentation(lines[first] ?? ''),
  )
  return [first + 1, next < 0 || next > end ? end : next]
}

function indentation(line: string): number {
  return line.length - line.trimStart().length
}

/** What `lint-allow <rule> reason="…" expires=…` says; quotation marks of either width will do. */
function read(written: string): Pick<Waiver, 'rule' | 'reason' | 'expires'> {
  const [, rule = '', said = ''] = /^\s*lint-allow\s*([^\s=]*(?![^\s=]*=))?(.*)$/s.exec(written) ?? []
  const quoted = /\breason\s*=\s*["“”]([^"“”]*)["“”]/.exec(said)?.[1] ?? ''
  const expires = /\bexpires\s*=\s*["“”]?([^\s"“”]+)/.exec(said)?.[1]
  return { rule, reason: quoted.trim(), ...(expires !== undefined && { expires }) }
}
