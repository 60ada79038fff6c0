import { heldTextOf } from './xml-text.ts'

/** What is told of an XML text while it is scanned. Names are without prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: ReadonlyMap<string, string>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** A document that is not well-formed, or that brings a document type with it. */
export class XmlFault extends Error {
  readonly kind: 'damaged' | 'document-type'

  constructor(kind: XmlFault['kind']) {
    super(`Cannot read an XML part: ${kind}.`)
    this.name = 'XmlFault'
    this.kind = kind
  }
}

/**
 * Scans the part of XML in which spreadsheets are written: no document type and so no entity but the five of XML. Time
 * and memory grow with the text only. Throws `XmlFault`.
 */
export function scanXml(xml: string, { open, text, close }: XmlListener): void {
  const names: string[] = []
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    const between = xml.slice(at, tag === -1 ? xml.length : tag)
    if (between !== '' && names.length > 0) text?.(decoded(between))
    else if (between.trim() !== '' && between.trim() !== '\uFEFF') throw new XmlFault('damaged')
    if (tag === -1) break
    if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag + 4)
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag + 9)
      text?.(xml.slice(tag + 9, at - 3))
    } else if (xml.startsWith('<?', tag)) at = after(xml, '?>', tag + 2)
    else if (xml.startsWith('<!', tag)) throw new XmlFault('document-type')
    else {
      at = tagEnd(xml, tag)
      const inner = xml.slice(tag + 1, at - 1)
      if (inner.startsWith('/')) {
        const name = inner.slice(1).trim()
        if (names.pop() !== name) throw new XmlFault('damaged')
        close?.(local(name))
      } else {
        const empty = inner.endsWith('/')
        const name = /^[^\s/]+/.exec(inner)?.[0] ?? ''
        if (name === '') throw new XmlFault('damaged')
        open?.(local(name), attributesOf(inner.slice(name.length, empty ? -1 : undefined)))
        if (empty) close?.(local(name))
        else if (names.push(name) > deepest) throw new XmlFault('damaged')
      }
    }
  }
  if (names.length > 0) throw new XmlFault('damaged')
}

/** More than any spreadsheet program writes, and little enough to hold. */
const deepest = 100
const mostAttributes = 200

function after(xml: string, end: string, from: number): number {
  const found = xml.indexOf(end, from)
  if (found === -1) throw new XmlFault('damaged')
  return found + end.length
}

/** The place after the `>` that ends a tag; one within quotation marks does not. */
function tagEnd(xml: string, from: number): number {
  let quote = ''
  for (let at = from; at < xml.length; at += 1) {
    const sign = xml[at] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
  }
  throw new XmlFault('damaged')
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  let at = 0
  for (;;) {
    const equals = text.indexOf('=', at)
    if (equals === -1) break
    const name = text.slice(at, equals).trim()
    const rest = text.slice(equals + 1)
    const quote = /^\s*["']/.exec(rest)?.[0]
    if (quote === undefined) throw new XmlFault('damaged')
    const start = equals + 1 + quote.length
    const end = text.indexOf(quote.slice(-1), start)
    if (end === -1) throw new XmlFault('damaged')
    if (attributes.size >= mostAttributes) throw new XmlFault('damaged')
    attributes.set(name, decoded(text.slice(start, end)))
    at = end + 1
  }
  return attributes
}

/** Without the prefix of its name space: Strict and Transitional files differ in that only. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w{1,8});?/g, (whole, name: string) => {
    if (!name.startsWith('#')) return entities.get(name) ?? whole
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
  })
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

/** A text as a spreadsheet holds it, with its own escapes undone. */
export function cellText(text: string): string {
  return text.includes('_x') ? heldTextOf(text) : text
}
