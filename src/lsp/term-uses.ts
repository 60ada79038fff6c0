import type { Nodes, Text } from 'mdast'
import { termFinder } from '../compile/term-finder.ts'
import { admittedForms } from '../lint/term-forms.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Place } from '../model/place.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'

/** A word of a text by which a term is used, without a link. */
export interface TermWord {
  /** Key of the term. */
  readonly key: string
  readonly place: Place
}

/** Finds the words by which texts use the terms of a family; at each place the longest, links left out. */
export function termWordFinder({ standards }: Catalog): (document: ParsedDocument) => TermWord[] {
  const terms = standards.flatMap(({ id: standard, terms: own }) =>
    own.map((term) => ({ id: term.id, standard, forms: admittedForms(term) })),
  )
  const find = termFinder(terms)
  return ({ path, text, body }) =>
    [...textsOf(body)].flatMap(({ position }) => {
      const { start, end } = position ?? {}
      if (start?.offset === undefined || end?.offset === undefined) return []
      const written = text.slice(start.offset, end.offset)
      return find(written, 'zh').map(({ term, span: [from, to] }) => ({
        key: `term:${term.id}`,
        place: { file: path, ...spanIn(written, start, from, to) },
      }))
    })
}

/** The stretches of text that are not the words of a link. */
function* textsOf(node: Nodes): Generator<Text> {
  if (node.type === 'text') yield node
  else if (node.type !== 'link' && 'children' in node) for (const child of node.children) yield* textsOf(child)
}

function spanIn(
  written: string,
  start: { line: number; column: number },
  from: number,
  to: number,
): Omit<Place, 'file'> {
  const at = (offset: number): [line: number, column: number] => {
    const before = written.slice(0, offset).split('\n')
    const last = before.at(-1)?.length ?? 0
    return [start.line + before.length - 1, before.length > 1 ? last + 1 : start.column + last]
  }
  const [line, column] = at(from)
  const [endLine, endColumn] = at(to)
  return { line, column, endLine, endColumn }
}
