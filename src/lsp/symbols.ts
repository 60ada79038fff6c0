import type { DocumentSymbol, Range } from 'vscode-languageserver'
import { SymbolKind } from 'vscode-languageserver'
import { plainOf } from '../lint/plain-text.ts'
import type { OutlineEntry } from '../model/compilation.ts'
import type { Place } from '../model/place.ts'
import { localized } from '../model/text.ts'
import { type HeadingBlock, headingText, type Item, type SourceBlock } from '../syntax/blocks.ts'
import { inBothLanguages, shortened } from './description.ts'
import type { Name } from './names.ts'
import type { Request } from './request.ts'

/** What a file holds, for an editor's outline: provisions with their numbers, tables, parameters, entries of an outline. */
export function symbolsOf(request: Request): DocumentSymbol[] {
  const { analysis, path } = request
  const document = analysis.documents.get(path)
  if (!document) return []
  const own = analysis.names.filter(({ file }) => file === path)
  const anchors = new Map(own.flatMap((name) => (name.kind === 'anchor' ? [[localOf(name.id), name]] : [])))
  const numbered: Numbering = {
    ...request,
    numberOf: (id) => (id === undefined ? undefined : anchors.get(id)?.detail?.en),
  }
  return [
    ...registered(own, request),
    ...analysis.compilation.outlines.flatMap((entry) => outlined(entry, request)),
    ...document.blocks.flatMap((block) => blockSymbol(block, numbered)),
  ]
}

interface Numbering extends Request {
  /** The number by which what has that id is cited. */
  readonly numberOf: (id: string | undefined) => string | undefined
}

function localOf(id: string): string {
  return id.slice(id.indexOf('.') + 1)
}

/** The parameters, actors and the like of a register, which a file declares without text of its own. */
function registered(names: readonly Name[], { analysis, locale }: Request): DocumentSymbol[] {
  return names
    .filter(({ kind }) => kind === 'parameter' || kind === 'actor' || kind === 'evidence' || kind === 'step')
    .flatMap(({ key, id, title, detail }) => {
      const declared = analysis.compilation.declarations.find((declaration) => declaration.key === key)
      const said = [detail?.[locale], localized(title, locale)].filter(Boolean).join(' · ')
      return declared ? [symbol(id, said, SymbolKind.Constant, [analysis.rangeOf(declared.place)])] : []
    })
}

/** The chapters, terms and annexes of a standard. */
function outlined({ place, path, target, standard, id }: OutlineEntry, request: Request): DocumentSymbol[] {
  const { analysis, locale } = request
  if (place.file !== request.path || path.length > 0) return []
  const key = target ?? `group:${standard}/${id}`
  const name = analysis.names.find((known) => known.key === key)
  const title = inBothLanguages(name?.title, locale) || id
  return [symbol(title, name?.detail?.[locale] ?? '', SymbolKind.Namespace, [analysis.rangeOf(place)])]
}

function blockSymbol(block: SourceBlock, numbering: Numbering): DocumentSymbol[] {
  switch (block.type) {
    case 'paragraph':
      return [provisionSymbol(block, numbering)]
    case 'heading':
      return [headingSymbol(block, numbering)]
    case 'table':
      return [idSymbol(plainOf(block.caption?.content ?? []), block, SymbolKind.Array, numbering)]
    case 'figure':
      return [idSymbol(block.caption, block, SymbolKind.File, numbering)]
    case 'formula':
      return [idSymbol(block.tex, block, SymbolKind.Operator, numbering)]
    default:
      return []
  }
}

function provisionSymbol(part: Item, numbering: Numbering): DocumentSymbol {
  const children = part.items.map((item) => provisionSymbol(item, numbering))
  const own = idSymbol(plainOf(part.content), part, SymbolKind.Field, numbering)
  const last = children.at(-1)?.range.end ?? own.range.end
  return { ...own, range: { start: own.range.start, end: last }, children }
}

function headingSymbol(block: HeadingBlock, numbering: Numbering): DocumentSymbol {
  return idSymbol(headingText(block), block, SymbolKind.Namespace, numbering)
}

function idSymbol(
  text: string,
  { id, place }: { readonly id?: string | undefined; readonly place: Place },
  kind: SymbolKind,
  { analysis, numberOf }: Numbering,
): DocumentSymbol {
  return symbol(text, numberOf(id) ?? (id ? `#${id}` : ''), kind, [analysis.rangeOf(place)])
}

/** An editor refuses a symbol without a name. */
function symbol(text: string, detail: string, kind: SymbolKind, [range]: readonly [Range]): DocumentSymbol {
  return { name: shortened(text.trim() || '…', 60), detail, kind, range, selectionRange: range }
}
