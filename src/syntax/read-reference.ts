import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMath).freeze()

/** Reads Markdown as CommonMark with the tables, lists and links of GitHub and formulas; what this says is what is meant. */
export function readReference(text: string): Root {
  return markdown.parse(text)
}
