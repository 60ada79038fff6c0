import { createRequire } from 'node:module'
import type { Root } from 'mdast'

/** Reads Markdown as CommonMark with the tables, lists and links of GitHub and formulas; what this says is what is meant. */
export function readReference(text: string): Root {
  processor ??= loadProcessor()
  return processor(text)
}

let processor: ((text: string) => Root) | undefined

/** Loads remark when a file needs it: seldom, and then it takes longer than reading a hundred files without it. */
function loadProcessor(): (text: string) => Root {
  const require = createRequire(import.meta.url)
  const { unified }: typeof import('unified') = require('unified')
  const { default: remarkParse }: typeof import('remark-parse') = require('remark-parse')
  const { default: remarkGfm }: typeof import('remark-gfm') = require('remark-gfm')
  const { default: remarkMath }: typeof import('remark-math') = require('remark-math')
  const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMath).freeze()
  return (text) => markdown.parse(text)
}
