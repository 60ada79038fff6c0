import type { Nodes } from 'mdast'

/** A node with all nodes below it, in the order of the text; however deep they lie in each other. */
export function nodesOf(root: Nodes): Nodes[] {
  const nodes: Nodes[] = []
  const ahead: Nodes[] = [root]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    nodes.push(node)
    if (!('children' in node)) continue
    for (let last = node.children.length - 1; last >= 0; last--) {
      const child = node.children[last]
      if (child !== undefined) ahead.push(child)
    }
  }
  return nodes
}
