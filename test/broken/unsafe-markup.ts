import type { Catalog } from '../../src/model/catalog.ts'

/** Everything in the markup of a catalog that could run, load or hide something, or that is no markup of ours. */
export function unsafeMarkup(catalog: Catalog): string[] {
  return markupIn(catalog).flatMap((markup) =>
    markupFaults(markup).map((fault) => `${fault} in ${markup.slice(0, 200)}`),
  )
}

function markupIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && markupFields.has(key) ? [inner] : markupIn(inner),
  )
}

const markupFields = new Set(['html', 'mathml', 'svg'])

/** Reads markup tag by tag as a browser would; whatever begins like a tag must be one of ours, with attributes of ours. */
export function markupFaults(markup: string): string[] {
  const faults: string[] = []
  const open: string[] = []
  for (const [written] of markup.matchAll(/<[^>]*>?/g)) {
    const [, slash, name = '', attributes = '', alone] = tag.exec(written) ?? []
    if (!elements.has(name)) faults.push(`unexpected ${written}`)
    if (slash === '/') {
      if (open.pop() !== name) faults.push(`misplaced ${written}`)
    } else if (alone === undefined && name !== 'br') open.push(name)
    for (const [, attribute = '', value = ''] of attributes.matchAll(/\s+([^\s=]+)="([^"]*)"/g)) {
      if (!harmless.test(attribute)) faults.push(`unexpected ${attribute} in ${written}`)
      if (attribute === 'href' && !/^(?:\/(?!\/)|https?:\/\/|mailto:)/.test(value))
        faults.push(`unexpected address in ${written}`)
      if (/url\((?!#)/i.test(value)) faults.push(`unexpected url in ${written}`)
    }
  }
  return [...faults, ...open.map((name) => `unclosed <${name}>`)]
}

const tag = /^<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z][\w:-]*="[^"<>]*")*)\s*(\/)?>$/

const elements = new Set([
  ...['a', 'br', 'cite', 'code', 'del', 'em', 'li', 'span', 'strong', 'ul'],
  ...['svg', 'defs', 'g', 'marker', 'path', 'rect', 'text'],
  ...['math', 'mfrac', 'mi', 'mn', 'mo', 'mover', 'mpadded', 'mroot', 'mrow', 'mspace', 'msqrt', 'mstyle', 'msub'],
  ...['msubsup', 'msup', 'mtable', 'mtd', 'mtext', 'mtr', 'munder', 'munderover', 'menclose', 'semantics'],
])

/** Attributes that neither run nor load anything; `href` is looked at by its value. */
const harmless =
  /^(?:class|href|rel|title|data-term|xmlns|viewBox|width|height|role|aria-label|font-size|id|x|y|rx|d|refX|refY|markerWidth|markerHeight|orient|marker-end|text-anchor|display|displaystyle|scriptlevel|stretchy|fence|separator|form|lspace|rspace|mathvariant|accent|accentunder|largeop|movablelimits|symmetric|minsize|maxsize|linethickness|notation|columnalign|rowspacing|columnspacing|voffset|depth|intent|arg)$/
