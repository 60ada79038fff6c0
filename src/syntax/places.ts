import type { Node } from 'mdast'
import type { Place } from '../model/place.ts'

/** The place of a node of the body; the parser gives every node of a parsed file its position. */
export function placeOfNode(file: string, node: Node): Place {
  const position = node.position
  if (!position) return { file, line: 1, column: 1, endLine: 1, endColumn: 1 }
  return {
    file,
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
  }
}

/** The place that runs from the start of the first node to the end of the last. */
export function placeOfNodes(file: string, nodes: readonly Node[], around: Node): Place {
  const first = nodes[0]
  const last = nodes.at(-1)
  if (!first || !last) return placeOfNode(file, around)
  const { line, column } = placeOfNode(file, first)
  const { endLine, endColumn } = placeOfNode(file, last)
  return { file, line, column, endLine, endColumn }
}
