import type { PhrasingContent, RootContent } from 'mdast'
import { type Flow, isBlank, type Line, lineIn, type Position, positionOf } from './line.ts'

type MathBlock = Extract<RootContent, { type: 'math' }>
type InlineMath = Extract<PhrasingContent, { type: 'inlineMath' }>

/** Reads a formula between lines of `$$`; none where it has no closing fence. */
export function readMath(flow: Flow): MathBlock | undefined {
  const { text, lines, next: from } = flow
  const end = mathEnd(flow)
  const first = lines[from]
  const last = lines[(end ?? 0) - 1]
  if (end === undefined || !first || !last) return undefined
  flow.next = end
  const value = end - from > 2 ? text.slice(first.stop + 1, last.origin - 1) : ''
  const meta = first.end > first.start + 2 ? text.slice(first.start + 3, first.stop) : null
  return {
    type: 'math',
    meta,
    value,
    data: {
      hName: 'pre',
      hChildren: [
        {
          type: 'element',
          tagName: 'code',
          properties: { className: ['language-math', 'math-display'] },
          children: [{ type: 'text', value }],
        },
      ],
    },
    position: positionOf(first, first.start, last),
  }
}

/** Index of the line after the closing fence. */
function mathEnd(flow: Flow): number | undefined {
  const { text } = flow
  let index = flow.next + 1
  for (let line = lineIn(flow, index); line; line = lineIn(flow, ++index)) {
    if (isFence(text, line)) return index + 1
    if (!isBlank(line) && /^ *\$\$/.test(text.slice(line.start, line.end))) return undefined
  }
  return undefined
}

/** A formula in a sentence. */
export function inlineMath(value: string, position: Position): InlineMath {
  return {
    type: 'inlineMath',
    value,
    data: {
      hName: 'code',
      hProperties: { className: ['language-math', 'math-inline'] },
      hChildren: [{ type: 'text', value }],
    },
    position,
  }
}

function isFence(text: string, { start, end, stop }: Line): boolean {
  return end === stop && end === start + 2 && text.startsWith('$$', start)
}
