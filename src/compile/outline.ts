import type { OutlineEntry } from '../model/compilation.ts'
import { placeIn, type StandardSource } from './authored.ts'
import type { AuthoredText } from './localize.ts'
import type { Registry } from './registry.ts'

/** An entry of an outline: the id of a unit, or a titled group. */
export type OutlineNode = string | OutlineGroup

export interface OutlineGroup {
  readonly id: string
  readonly title: AuthoredText
  readonly units: readonly OutlineNode[]
}

/** An entry of an outline with its path in front matter and the ids around it. */
export interface OutlineStep {
  readonly node: OutlineNode
  readonly path: readonly (string | number)[]
  readonly around: readonly string[]
  /** Which list of the outline it belongs to. */
  readonly list: 'terms' | 'chapters' | 'annexes'
}

interface Outline {
  readonly terms?: readonly OutlineNode[]
  readonly chapters: readonly OutlineNode[]
  readonly annexes?: readonly OutlineNode[]
}

/** Every entry of an outline, groups before what they hold. */
export function outlineSteps(outline: Outline): OutlineStep[] {
  return (['terms', 'chapters', 'annexes'] as const).flatMap((list) =>
    steps(outline[list] ?? [], ['outline', list], [], list),
  )
}

function steps(
  nodes: readonly OutlineNode[],
  path: readonly (string | number)[],
  around: readonly string[],
  list: OutlineStep['list'],
): OutlineStep[] {
  return nodes.flatMap((node, index) => {
    const own: OutlineStep = { node, path: [...path, index], around, list }
    return typeof node === 'string'
      ? [own]
      : [own, ...steps(node.units, [...path, index, 'units'], [...around, node.id], list)]
  })
}

/** The outline of a standard as data for rules: each entry with what it names. */
export function outlineEntries(source: StandardSource, registry: Registry): OutlineEntry[] {
  const own = new Set([
    ...source.terms.map(({ unit }) => `term:${unit.id}`),
    ...[...source.units, ...source.annexes].map(({ unit }) => `unit:${source.id}/${unit.id}`),
  ])
  return outlineSteps(source.standard.unit.outline).map(({ node, path, around, list }) => {
    const id = typeof node === 'string' ? node : node.id
    const isUnit = typeof node === 'string'
    const term = `term:${id}`
    const unit = `unit:${source.id}/${id}`
    const keys = list === 'terms' ? [term, unit] : [unit, term] // an entry in the wrong list names its unit too
    const isNamed = (key: string): boolean => own.has(key) || registry.named.get(key)?.claimed === true
    const target = isUnit ? keys.find(isNamed) : undefined
    const place = isUnit ? placeIn(source.standard, ...path) : placeIn(source.standard, ...path, 'id')
    return { standard: source.id, id, target, kind: isUnit ? 'unit' : 'group', path: around, place }
  })
}
