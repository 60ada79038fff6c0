import type { RichText } from '../model/text.ts'

/** Makes text safe between tags and in double-quoted attributes. */
export function escapeHtml(text: string): string {
  return special.test(text) ? escaped(text) : text
}

const special = /[&<>"]/

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Text in HTML in which a number stays on one line with its unit, and the number of a document stays whole. */
export function textHtml(text: string): string {
  const html = escapeHtml(text)
  return / \d|\d /.test(html) ? html.replaceAll(unbreakable, '<span class="nb">$&</span>') : html
}

const unbreakable =
  /(?:\p{Lu}[\p{Lu}/]*\/?[A-Z]* \d[\d.]*(?:[—:]\d{4})?)|(?:\d[\d ]*(?:\.\d+)? (?:%|‰|℃|[a-zA-Zμ]{1,4})(?![\w]))/gu

/** Text without markup in all three forms. */
export function plainText(text: string): RichText {
  return { plain: text, markdown: text, html: textHtml(text) }
}
