import { startOf } from '../model/place.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import type { AuthoredOf, ChapterUnit, StandardSource } from './authored.ts'
import type { Layout } from './layout.ts'

/**
 * A standard without the text of its clauses, for what can be told without parsing them: its terms, metrics and criteria, and what
 * its front matter says of it. Little else of its files is held by it.
 */
export function withoutText(source: StandardSource): StandardSource {
  const units = source.units.map((unit) => (saysOfItself(unit.unit) ? withoutBody(unit) : onlyWords(unit)))
  return { ...source, units, annexes: source.annexes.map(onlyWordsOfAnnex), explanations: [] }
}

/** Whether a unit has something to say beside its text: a metric, a criterion, or a process. */
function saysOfItself(unit: ChapterUnit['unit']): boolean {
  return unit.kind === 'metric' || unit.kind === 'criterion' || (unit.kind === 'clause' && unit.process !== undefined)
}

/** A unit without its body, but for a metric, whose definition and formula are those of its text. */
function withoutBody(unit: ChapterUnit): ChapterUnit {
  if (unit.unit.kind === 'metric') return unit
  const { path, text, frontMatter, frontMatterPlace, diagnostics } = unit.document
  return { ...unit, document: { path, text, frontMatter, frontMatterPlace, body: noTree, blocks: [], diagnostics } }
}

/** A unit of which only the words remain, among which other standards are cited. */
function onlyWords({ unit: { id, title }, document }: ChapterUnit): AuthoredOf<'clause'> {
  return { unit: { kind: 'clause', id, title }, document: wordsOf(document) }
}

function onlyWordsOfAnnex({ unit: { id, title, nature }, document }: AuthoredOf<'annex'>): AuthoredOf<'annex'> {
  return { unit: { kind: 'annex', id, title, nature }, document: wordsOf(document) }
}

function wordsOf({ path, text }: ParsedDocument): ParsedDocument {
  const frontMatterPlace = (): ReturnType<typeof startOf> => startOf(path)
  return { path, text, frontMatter: undefined, frontMatterPlace, body: noTree, blocks: [], diagnostics: [] }
}

const noTree: ParsedDocument['body'] = { type: 'root', children: [] }

/** A layout as far as terms, metrics and criteria stand in it. */
export function withoutClauses(layout: Layout): Layout[] {
  const children = layout.children.flatMap(withoutClauses)
  const { kind } = layout
  if (kind === 'metric' || kind === 'criterion') return [layout]
  return kind === 'term' || children.length > 0
    ? [{ ...layout, unit: kind === 'term' ? layout.unit : undefined, blocks: [], children }]
    : []
}
