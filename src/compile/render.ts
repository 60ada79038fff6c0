import type { PhrasingContent } from 'mdast'
import type { Link } from '../model/compilation.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { append as addTo } from '../model/lists.ts'
import type { ReferenceUse, TermUse } from '../model/provision.ts'
import type { Language, RichText } from '../model/text.ts'
import { withoutMarker } from '../syntax/marker.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import { placeOfNode } from '../syntax/places.ts'
import { escapeHtml, textHtml } from './html.ts'
import { renderMath } from './mathml.ts'
import type { Named } from './names.ts'
import { printedName } from './printed-name.ts'
import type { Registry } from './registry.ts'
import { type Resolved, resolveAddress } from './resolve.ts'
import type { FoundTerm, TermFinder } from './term-finder.ts'
import { texInWords } from './tex-words.ts'
import type { Counterparts } from './translations.ts'

/** Where inline content stands, and what rendering it may use and adds to. */
export interface Setting {
  readonly document: ParsedDocument
  readonly standard: string
  readonly unit: string
  /** Section or provision, for the record of links. */
  readonly section: string
  readonly language: Language
  /** False in notes, examples, introduction, scope, principles and informative annexes: references there only point. */
  readonly normative: boolean
  readonly registry: Registry
  readonly findTerms: TermFinder
  /** Keys of the terms already linked in this section; a term is linked at its first use. */
  readonly linked: Set<string>
  /** The same for the section's translation, if it has one. */
  readonly linkedInTranslation?: Set<string> | undefined
  /** Draws the process of a unit of this standard, with its description in words. */
  readonly draw: (process: string) => Drawing | undefined
  /** The unit's translation, if it has one. */
  readonly counterparts?: Counterparts | undefined
  /** Whether the standard's folder holds the image at this path. */
  readonly hasImage: (path: string) => boolean
  /** Other standards that this one cites by clause, and therefore by dated edition everywhere. */
  readonly dated: ReadonlySet<string>
  readonly links: Link[]
  readonly faults: Diagnostic[]
  /** Other standards whose terms provisions use. */
  readonly termOwners: Set<string>
  /**
   * Whether only the words are asked for, as a check does. HTML and digests are empty then, and so is Markdown, but for that
   * of units with a translation, whose links a rule compares.
   */
  readonly wordsOnly: boolean
}

/** A diagram as SVG, and what it shows in words. */
export interface Drawing {
  readonly svg: string
  readonly alternative: string
  /** The steps as a table: actor, input, output, limit, checkpoint, next. */
  readonly table: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

/** Rendered inline content with what it mentions. */
export interface Rendered {
  readonly text: RichText
  readonly terms: readonly TermUse[]
  readonly references: readonly ReferenceUse[]
}

/** What grows while inline content is walked. */
interface Draft {
  plain: string
  html: string
  /** Section or provision under which links are recorded. */
  readonly section: string
  /** True within a link, in which no terms are looked for. */
  readonly isLinked: boolean
  terms: TermUse[] | undefined
  references: ReferenceUse[] | undefined
  /** Where the last link ended, and whether it only points to something. */
  last: { readonly end: number; readonly points: boolean } | undefined
}

function draftOf(section: string, isLinked: boolean): Draft {
  return { plain: '', html: '', section, isLinked, terms: undefined, references: undefined, last: undefined }
}

/**
 * Renders inline content to plain text, Markdown and safe HTML, with its links resolved and its terms linked; links are
 * recorded under `section`.
 */
export function renderInline(
  content: readonly PhrasingContent[],
  setting: Setting,
  section: string = setting.section,
): Rendered {
  const draft = draftOf(section, false)
  renderNodes(content, draft, setting)
  const { wordsOnly, counterparts } = setting
  const markdown = wordsOnly && counterparts === undefined ? '' : sourceOf(content, setting)
  const text = { plain: draft.plain.trimEnd(), markdown, html: wordsOnly ? '' : draft.html.trimEnd() }
  return { text, terms: draft.terms ?? none, references: draft.references ?? none }
}

/** All texts are kept, and most mention nothing. */
const none: readonly never[] = []

/** The Markdown from which `content` was read, without the marker at its end. */
function sourceOf(content: readonly PhrasingContent[], { document }: Setting): string {
  const start = content[0]?.position?.start.offset
  const end = content[content.length - 1]?.position?.end.offset
  if (start === undefined || end === undefined) return ''
  return withoutMarker(document.text.slice(start, end))
}

/** Counts through the nodes: texts have one or two, and there are so many texts that an iterator for each would be felt. */
function renderNodes(nodes: readonly PhrasingContent[], draft: Draft, setting: Setting): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (node) renderNode(node, draft, setting)
  }
}

function renderNode(node: PhrasingContent, draft: Draft, setting: Setting): void {
  switch (node.type) {
    case 'text':
      renderText(joinLines(node.value), draft, setting)
      break
    case 'emphasis':
      wrap('em', node.children, draft, setting)
      break
    case 'strong':
      wrap('strong', node.children, draft, setting)
      break
    case 'delete':
      wrap('del', node.children, draft, setting)
      break
    case 'inlineCode':
      append(draft, node.value, `<code>${escapeHtml(node.value)}</code>`)
      break
    case 'inlineMath':
      append(draft, texInWords(node.value), mathHtml(node, setting))
      break
    case 'break':
      append(draft, '\n', '<br>')
      break
    case 'link':
      renderLink(node, draft, setting)
      break
    case 'html':
      if (!node.value.startsWith('<!--')) append(draft, node.value, escapeHtml(node.value))
      break
    case 'image':
    case 'imageReference':
      append(draft, node.alt ?? '', escapeHtml(node.alt ?? ''))
      break
    case 'linkReference':
      renderNodes(node.children, draft, setting)
      break
    case 'footnoteReference':
      append(draft, `[^${node.identifier}]`, escapeHtml(`[^${node.identifier}]`))
      break
  }
}

function mathHtml(node: Extract<PhrasingContent, { type: 'inlineMath' }>, { document, faults }: Setting): string {
  const { html, fault } = renderMath(node.value, false, placeOfNode(document.path, node))
  if (fault) faults.push(fault)
  return html
}

function append(draft: Draft, plain: string, html: string): void {
  draft.plain += plain
  draft.html += html
}

function wrap(tag: string, children: readonly PhrasingContent[], draft: Draft, setting: Setting): void {
  draft.html += `<${tag}>`
  renderNodes(children, draft, setting)
  draft.html += `</${tag}>`
}

/** A line break in the source is no space between two Chinese characters. */
function joinLines(text: string): string {
  if (!text.includes('\n')) return text
  return text.replaceAll(/[ \t]*\n[ \t]*/g, (_, offset: number) => {
    const before = text[offset - 1] ?? ''
    const after = text.slice(offset).trimStart()[0] ?? ''
    return wide.test(before) && wide.test(after) ? '' : ' '
  })
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef—…]/u

function renderText(text: string, draft: Draft, setting: Setting): void {
  const found = draft.isLinked ? none : setting.findTerms(text, setting.language)
  if (found.length === 0) appendText(draft, text, setting)
  else renderTerms(text, found, draft, setting)
}

function renderTerms(text: string, found: readonly FoundTerm[], draft: Draft, setting: Setting): void {
  let done = 0
  for (const { term, span } of found) {
    const key = `term:${term.id}`
    if (setting.linked.has(key)) continue
    setting.linked.add(key)
    appendText(draft, text.slice(done, span[0]), setting)
    const literal = text.slice(...span)
    const start = draft.plain.length
    const ref = `${term.standard}/${term.id}`
    const named = setting.registry.wide(key)
    append(draft, literal, setting.wordsOnly ? '' : termHtml(named?.address ?? '', ref, escapeHtml(literal)))
    draft.terms = addTo(draft.terms, { ref, span: [start, start + literal.length], linked: false })
    done = span[1]
  }
  appendText(draft, text.slice(done), setting)
}

function appendText(draft: Draft, text: string, { wordsOnly }: Setting): void {
  append(draft, text, wordsOnly ? '' : textHtml(text))
}

function termHtml(address: string, key: string, html: string): string {
  return `<a class="term" href="${escapeHtml(address)}" data-term="${escapeHtml(key)}">${html}</a>`
}

function renderLink(node: Extract<PhrasingContent, { type: 'link' }>, draft: Draft, setting: Setting): void {
  const resolved = resolveAddress(node.url, setting, setting.registry)
  const inner = draftOf(draft.section, true)
  renderNodes(node.children, inner, setting)
  if (!resolved) {
    append(draft, inner.plain, webLink(node.url, inner.html))
    return
  }
  const points = pointsTo(draft)
  const normative = setting.normative && !points && !resolved.named?.law
  setting.links.push({
    written: node.url,
    expects: resolved.expects,
    target: resolved.named?.key,
    suggestions: resolved.suggestions,
    from: { standard: setting.standard, section: draft.section },
    normative,
    place: placeOfNode(setting.document.path, node),
  })
  if (resolved.named?.kind === 'term') renderTermLink(resolved.named, inner, draft, setting)
  else renderReference(resolved, inner, normative, draft, setting)
  draft.last = { end: draft.plain.length, points }
}

/** Whether a link here only points: behind 见 or see, or in one row with a link that does (见 A 和 B). */
function pointsTo({ plain, last }: Draft): boolean {
  return last && inRow.test(plain.slice(last.end)) ? last.points : pointing.test(plain)
}

const inRow = /^\s*(?:[、,]|(?:[,，]\s*)?(?:和|及|以及|与|或|and|or))\s*$/i
const pointing = /(?:(?<![意可常罕预少偏成])见|\bsee(?: also)?)\s*$/i

function renderTermLink(named: Named, inner: Draft, draft: Draft, setting: Setting): void {
  const ref = `${named.standard}/${named.key.slice('term:'.length)}`
  const start = draft.plain.length
  setting.linked.add(named.key)
  append(draft, inner.plain, setting.wordsOnly ? '' : termHtml(named.address ?? '', ref, inner.html))
  draft.terms = addTo(draft.terms, { ref, span: [start, draft.plain.length], linked: true })
}

function renderReference(
  { named, expects }: Resolved,
  inner: Draft,
  normative: boolean,
  draft: Draft,
  setting: Setting,
): void {
  if (!named) {
    append(draft, inner.plain, inner.html)
    return
  }
  const metric = named.kind === 'metric' && named.key.startsWith('metric:')
  const printed = metric ? undefined : printedName(named, setting, setting.registry, expects)
  append(draft, printed ?? inner.plain, setting.wordsOnly ? '' : referenceHtml(named, printed, inner))
  draft.references = addTo(draft.references, { target: named.key, normative })
}

function referenceHtml({ kind, address }: Named, printed: string | undefined, inner: Draft): string {
  const html = printed === undefined ? inner.html : textHtml(printed)
  if (kind === 'reference' || address === undefined) return `<cite>${html}</cite>`
  const title = printed !== undefined && inner.plain !== printed ? ` title="${escapeHtml(inner.plain)}"` : ''
  return `<a class="xref" href="${escapeHtml(address)}"${title}>${html}</a>`
}

function webLink(url: string, html: string): string {
  return /^(?:https?:|mailto:)/i.test(url)
    ? `<a class="external" href="${escapeHtml(url)}" rel="noopener">${html}</a>`
    : html
}
