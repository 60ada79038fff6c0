import type { CompletionItem, Position } from 'vscode-languageserver'
import { CompletionItemKind, MarkupKind } from 'vscode-languageserver'
import type { Language } from '../model/text.ts'
import type { Analysis } from './analysis.ts'
import type { Choice } from './complete/choice.ts'
import { fieldChoices, kindIn } from './complete/field-choices.ts'
import { fieldStartAt } from './complete/field-start.ts'
import { linkChoices } from './complete/link-choices.ts'
import { linkStartIn } from './complete/link-start.ts'
import { describe } from './describe.ts'
import { descriptionText, inBothLanguages, shortened } from './description.ts'
import type { Name } from './names.ts'

/** What is asked when an author types: the text as it is now, which no analysis may have seen yet. */
export interface Typing {
  readonly analysis: Analysis
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly position: Position
  readonly locale: Language
}

/** The ids and values that can stand where the cursor is, each with its title. */
export function completionsAt({ analysis, path, text, position, locale }: Typing): CompletionItem[] {
  const lines = text.split(/\r\n?|\n/)
  const line = lines[position.line] ?? ''
  const from = { standard: standardOf(path, analysis.config.source), unit: unitOf(path, text), kind: kindIn(text) }
  const names = [
    ...analysis.names.filter(({ file, kind }) => file !== path || kind !== 'anchor'),
    ...typedAnchors(path, text, from),
  ]
  const inFrontMatter = isFrontMatter(path, lines, position.line)
  const link = inFrontMatter ? undefined : linkStartIn(line.slice(0, position.character))
  const field = inFrontMatter ? fieldStartAt(lines, position.line, position.character) : undefined
  const choices = link ? linkChoices(link, from, names) : field ? fieldChoices(field, from, names) : []
  const start = link?.start ?? field?.start ?? position.character
  const rest = /^[\w./-]*/.exec(line.slice(position.character))?.[0].length ?? 0
  const range = {
    start: { line: position.line, character: start },
    end: { line: position.line, character: position.character + rest },
  }
  return choices.map((choice, index) => itemOf(choice, { locale, range, order: index }))
}

/** Adds to a completion what it names, once an author dwells on it. */
export function withDocumentation(item: CompletionItem, analysis: Analysis, locale: Language): CompletionItem {
  const description = typeof item.data?.key === 'string' ? describe(item.data.key, analysis, locale) : undefined
  if (!description) return item
  return { ...item, documentation: { kind: MarkupKind.Markdown, value: descriptionText(description, true) } }
}

interface Writing {
  readonly locale: Language
  readonly range: { readonly start: Position; readonly end: Position }
  readonly order: number
}

function itemOf({ text, title, detail, key, sort }: Choice, { locale, range, order }: Writing): CompletionItem {
  const named = shortened(inBothLanguages(title, locale), 60)
  return {
    label: text,
    kind: kinds[sort] ?? CompletionItemKind.Reference,
    detail: [detail?.[locale], named].filter(Boolean).join('　'),
    filterText: `${text} ${title.zh ?? ''} ${title.en ?? ''}`.trim(),
    sortText: String(order).padStart(6, '0'),
    textEdit: { range: { start: { ...range.start }, end: { ...range.end } }, newText: text },
    ...(key !== undefined && { data: { key } }),
  }
}

const kinds: Readonly<Partial<Record<Choice['sort'], CompletionItemKind>>> = {
  value: CompletionItemKind.EnumMember,
  scheme: CompletionItemKind.Keyword,
  term: CompletionItemKind.Text,
  parameter: CompletionItemKind.Constant,
  standard: CompletionItemKind.Module,
  anchor: CompletionItemKind.Field,
  metric: CompletionItemKind.Unit,
}

function standardOf(path: string, source: string): string | undefined {
  const [folder, ...rest] = path.slice(source.length + 1).split('/')
  return rest.length > 0 ? folder : undefined
}

/** The id that a file says it has, else the one that its name suggests. */
function unitOf(path: string, text: string): string {
  const said = /^id:\s*["']?([\w-]+)/m.exec(text)?.[1]
  return said ?? path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
}

function isFrontMatter(path: string, lines: readonly string[], line: number): boolean {
  if (/\.ya?ml$/i.test(path)) return true
  const end = lines.findIndex((text, index) => index > 0 && /^---[ \t]*$/.test(text))
  return line > 0 && /^---[ \t]*$/.test(lines[0] ?? '') && (end < 0 || line < end)
}

/** The ids of the text as it is being typed. */
function typedAnchors(
  path: string,
  text: string,
  from: { readonly standard?: string | undefined; readonly unit: string },
): Name[] {
  return [...text.matchAll(/^(.*?)\{#([a-z][\w-]*)\}[ \t]*$/gm)].map(([, before = '', id = '']) => ({
    key: `anchor:${from.standard}/${from.unit}.${id}`,
    kind: 'anchor',
    id: `${from.unit}.${id}`,
    standard: from.standard,
    title: { zh: before.replace(/^[\s>#-]+/, '').trim() },
    file: path,
  }))
}
