import type { Nodes } from 'mdast'

/** What inline Markdown says without its markup. */
export function plainOf(nodes: readonly Nodes[]): string {
  let plain = ''
  for (const node of nodes) plain += plainOfNode(node)
  return plain
}

function plainOfNode(node: Nodes): string {
  if (node.type === 'html') return ''
  if ('value' in node) return node.value
  if ('children' in node) return plainOf(node.children)
  return node.type === 'break' ? '\n' : ''
}
