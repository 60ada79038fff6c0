import type { Nodes } from 'mdast'

/** A node with all nodes below it, in the order of the text; however deep they lie in each other. */
export function* nodesOf(root: Nodes): Generator<Nodes> {
  const ahead: Nodes[] = [root]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    yield node
    if ('children' in node) for (const child of node.children.toReversed()) ahead.push(child)
  }
}
