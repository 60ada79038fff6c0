import type { Nodes } from 'mdast'

/** The number of levels to which lists, quotations and brackets may lie in each other; nobody reads ten. */
export const deepestNesting = 50

/**
 * Where Markdown begins to lie deeper in itself than that, as an offset; found without parsing, because parsing what is nested
 * a thousand times takes minutes.
 */
export function tooDeepMarkdown(text: string): number | undefined {
  const tally: Tally = { brackets: 0, marks: 0 }
  let offset = 0
  for (const line of text.split('\n')) {
    if (isTooDeep(line, tally)) return offset + (/\S/.exec(line)?.index ?? 0)
    offset += line.length + 1
  }
  return undefined
}

/** Whether a text has as many marks as it takes to lie too deep, or a formula, in which anything can stand. */
export function mayBeTooDeep(text: string, from: number): boolean {
  let marks = 0
  for (let offset = from; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code === 36 && text.charCodeAt(offset + 1) === 36) return true
    if ((code === 91 || code === 93 || code === 42 || code === 95) && ++marks > deepestNesting) return true
  }
  return false
}

/**
 * Whether a body is sure not to lie too deep anywhere, however it is read: it has so few marks that open something, no formula,
 * in which anything can stand, and no line that begins with so many marks of quotations and of lists, or so much white space.
 */
export function isSurelyShallow(text: string, from: number): boolean {
  if (text.includes('$$', from) || hasLongStart(text, from)) return false
  let marks = 0
  for (opening.lastIndex = from; opening.test(text); ) if (++marks > deepestNesting) return false
  return true
}

/** What may open something that lies in something else. */
const opening = /[[\]*_~<]/g

/** Whether as many characters that can begin a line follow each other as it takes to lie too deep; of few others is asked. */
function hasLongStart(text: string, from: number): boolean {
  for (let last = from + deepestNesting; last < text.length; ) {
    let other = last
    while (other >= last - deepestNesting && canBegin(text.charCodeAt(other))) other--
    if (other < last - deepestNesting) return true
    last = other + 1 + deepestNesting
  }
  return false
}

/** Whether a character is white space in a line, or one of the marks with which quotations and list items begin. */
function canBegin(code: number): boolean {
  return code < 128 && beginnings[code] === 1
}

const beginnings = Uint8Array.from({ length: 128 }, (_, code) =>
  /[ \t>\-+*\d.)]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/** Where YAML begins to lie deeper in itself than that: brackets in brackets, lists on one line. */
export function tooDeepYaml(text: string): number | undefined {
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(/[[{\]}\n]|(?<=^[ \t]*)(?:- ){50,}/gm)) {
    if (mark.startsWith('- ')) return index
    depth = mark === '\n' ? 0 : Math.max(0, depth + (mark === '[' || mark === '{' ? 1 : -1))
    if (depth > deepestNesting) return index
  }
  return undefined
}

/** The first node that lies deeper in a tree than any that somebody wrote to be read. */
export function tooDeepNode(root: Nodes): Nodes | undefined {
  let level: readonly Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 4 * deepestNesting) return level[0] // a list, its item and their paragraph are levels of the tree
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return undefined
}

/** What is open in a paragraph so far: brackets, and marks that may belong to others far away. */
interface Tally {
  brackets: number
  marks: number
}

const mostMarks = 1000

function isTooDeep(line: string, tally: Tally): boolean {
  if (line.trim() === '' || /^\s*\|/.test(line)) Object.assign(tally, { brackets: 0, marks: 0 })
  for (const mark of line.match(/[[\]*_]|<!--/g) ?? []) {
    if (mark === '[') tally.brackets++
    else if (mark === ']' && tally.brackets > 0) tally.brackets--
    else tally.marks++
    if (tally.brackets > deepestNesting || tally.marks > mostMarks) return true
  }
  const [start = '', indent = ''] = containers.exec(line) ?? []
  const levels = start.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0
  return levels > deepestNesting || (levels > 0 && indent.length > 4 * deepestNesting)
}

/** The marks of quotations and list items with which a line begins. */
const containers = /^([ \t]*)(?:(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)*/
