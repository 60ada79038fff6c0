import type { Span } from '../model/provision.ts'

const closing: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』', '《': '》', '"': '"' }

/** Where `text` quotes others or names a document by its title, quotation marks included; the words there are not its own. */
export function findQuotations(text: string): Span[] {
  const found: Span[] = []
  const unclosed = new Set<string>()
  for (let index = 0; index < text.length; index++) {
    const mark = closing[text.charAt(index)]
    if (mark === undefined || unclosed.has(mark)) continue
    const close = text.indexOf(mark, index + 1)
    if (close < 0) unclosed.add(mark)
    else {
      found.push([index, close + 1])
      index = close
    }
  }
  return found
}

/** What every quotation begins with. */
export const quotationStart = /[“‘「『《"]/

/** `text` with its quotations blanked out: the same length, the same positions, none of their words. */
export function maskQuotations(text: string): string {
  if (!quotationStart.test(text)) return text
  const quotations = findQuotations(text)
  if (quotations.length === 0) return text
  let masked = ''
  let from = 0
  for (const [start, end] of quotations) {
    masked += text.slice(from, start) + '\u0000'.repeat(end - start)
    from = end
  }
  return masked + text.slice(from)
}
