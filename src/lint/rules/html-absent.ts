import type { Message } from '../../model/text.ts'
import { placeOfNode } from '../../syntax/places.ts'
import type { LintedDocument } from '../linted-document.ts'
import { nodesOf } from '../nodes.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const htmlAbsent: DocumentRule = {
  id: 'html-absent',
  summary: { zh: '正文中没有 HTML。', en: 'The text has no HTML.' },
  source: [sources.project],
  severity: 'error',
  scope: 'document',
  check: (document) => (document.bodyText.includes('<') ? htmlIn(document) : []),
}

function* htmlIn({ path, body }: LintedDocument): Generator<Finding> {
  const opened = new Set<string>()
  for (const node of nodesOf(body)) {
    if (node.type !== 'html' || comments.test(node.value)) continue
    const [, slash, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(node.value) ?? []
    if (slash !== '/') opened.add(name)
    else if (opened.has(name)) continue // its opening tag has been found
    yield { place: placeOfNode(path, node), message: html(node.value) }
  }
}

/** Comments and nothing else. */
const comments = /^(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/

function html(value: string): Message {
  if (value.startsWith('<!--')) return besideComment
  const tag = /^<[^\s>]*>?/.exec(value)?.[0] ?? '<'
  return {
    zh: `出现了 HTML \`${tag}\`，应为 Markdown，不会照原样发布，请改写`,
    en: `Unexpected HTML \`${tag}\`, expected Markdown; rewrite it, as HTML is not published`,
  }
}

const besideComment: Message = {
  zh: '注释的同一行中还有文字，会被当作 HTML 而不发布，注释应独占一行，请把文字移到下一段',
  en: 'Unexpected text on the line of a comment, which is taken for HTML and not published, expected the comment alone; move the text to a paragraph of its own',
}
