import type { PhrasingContent, RootContent } from 'mdast'
import { isBlank, type Line, type Position, positionOf } from './line.ts'

type MathBlock = Extract<RootContent, { type: 'math' }>
type InlineMath = Extract<PhrasingContent, { type: 'inlineMath' }>

/** Index of the line after the closing fence; none where there is none. */
export function mathEnd(text: string, lines: readonly Line[], from: number): number | undefined {
  for (let index = from + 1; index < lines.length; index++) {
    const line = lines[index]
    if (!line) return undefined
    if (isFence(text, line)) return index + 1
    if (!isBlank(line) && /^ *\$\$/.test(text.slice(line.start, line.end))) return undefined
  }
  return undefined
}

/** Reads a formula between lines of `$$`. */
export function readMath(text: string, lines: readonly Line[]): MathBlock | undefined {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return undefined
  const value = lines.length > 2 ? text.slice(first.stop + 1, last.origin - 1) : ''
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
    position: positionOf(first, last),
  }
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
