import type { ChapterUnit, StandardSource } from './authored.ts'
import type { Layout } from './layout.ts'

/**
 * A standard without the clauses that have nothing to say beside their text, for what can be told without parsing them: its terms,
 * metrics and criteria, and what its front matter says of it. Little else of its files is held by it.
 */
export function withoutText(source: StandardSource): StandardSource {
  const units = source.units.filter(saysOfItself).map(withoutBody)
  return { ...source, units, annexes: [], explanations: [] }
}

/** Whether a unit has something to say beside its text: a metric, a criterion, or a process. */
function saysOfItself({ unit }: ChapterUnit): boolean {
  return unit.kind === 'metric' || unit.kind === 'criterion' || (unit.kind === 'clause' && unit.process !== undefined)
}

/** A unit without its body, but for a metric, whose definition and formula are those of its text. */
function withoutBody(unit: ChapterUnit): ChapterUnit {
  if (unit.unit.kind === 'metric') return unit
  const { path, text, frontMatter, frontMatterPlace, diagnostics } = unit.document
  return { ...unit, document: { path, text, frontMatter, frontMatterPlace, body: noTree, blocks: [], diagnostics } }
}

const noTree: ChapterUnit['document']['body'] = { type: 'root', children: [] }

/** A layout as far as terms, metrics and criteria stand in it. */
export function withoutClauses(layout: Layout): Layout[] {
  const children = layout.children.flatMap(withoutClauses)
  const { kind } = layout
  if (kind === 'metric' || kind === 'criterion') return [layout]
  return kind === 'term' || children.length > 0
    ? [{ ...layout, unit: kind === 'term' ? layout.unit : undefined, blocks: [], children }]
    : []
}
