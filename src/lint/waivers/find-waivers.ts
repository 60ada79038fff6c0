import type { Html, Nodes, RootContent } from 'mdast'
import type { Place } from '../../model/place.ts'
import type { ParsedDocument } from '../../syntax/parsed-document.ts'
import { placeOfNode } from '../../syntax/places.ts'
import type { Waiver } from './waiver.ts'

const mark = 'lint-allow'

/**
 * Finds the waivers of a file: `<!-- lint-allow <rule> reason="…" expires=2027-06 -->` above a block of the text or within it, and
 * the same after `#` in front matter, above a line or at its end; there it holds for all that is indented below the line, too.
 */
export function findWaivers(document: ParsedDocument): Waiver[] {
  return document.text.includes(mark) ? [...inFrontMatter(document), ...inBody(document)] : []
}

function inBody({ path, body }: ParsedDocument): Waiver[] {
  return body.children.flatMap((node, index) => {
    const own = isWaiver(node)
    const block = own ? following(body.children, index) : node
    const after = block && body.children[body.children.indexOf(block) + 1]
    const to = block && endLine(isLedIn(block, after) ? after : block)
    return (own ? [node] : commentsBelow(node)).map(({ comment, around }: CommentAt): Waiver => {
      const place = placeOfNode(path, comment)
      const from = around?.position?.start.line ?? block?.position?.start.line ?? place.line
      const covers = { file: path, from, to: (around ? endLine(around) : to) ?? place.line }
      return { ...read(comment.value.replace(/^<!--|-->\s*$/g, '')), place, covers }
    })
  })
}
