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
  const all: OutlineStep[] = []
  for (const list of ['terms', 'chapters', 'annexes'] as const)
    addSteps(all, outline[list] ?? [], { path: ['outline', list], around: [], list })
  return all
}

function addSteps(
  all: OutlineStep[],
  nodes: readonly OutlineNode[],
  { path, around, list }: Omit<OutlineStep, 'node'>,
): void {
  nodes.forEach((node, index) => {
    const own = path.concat(index)
    all.push({ node, path: own, around, list })
    if (typeof node !== 'string')
      addSteps(all, node.units, { path: own.concat('units'), around: around.concat(node.id), list })
  })
}

/** The outline of a standard as data for rules: each entry with what it names. */
export function outlineEntries(source: StandardSource, registry: Registry): OutlineEntry[] {
  const { id: standard } = source
  const terms = new Set(source.terms.map(({ unit }) => unit.id))
  const units = new Set([...source.units, ...source.annexes].map(({ unit }) => unit.id))
  const termNamed = (id: string): string | undefined => {
    const key = `term:${id}`
    return terms.has(id) || registry.wide(key)?.claimed ? key : undefined
  }
  const unitNamed = (id: string): string | undefined => {
    const key = `unit:${standard}/${id}`
    return units.has(id) || registry.within(standard, key)?.claimed ? key : undefined
  }
  return outlineSteps(source.standard.unit.outline).map(({ node, path, around, list }): OutlineEntry => {
    if (typeof node !== 'string') {
      const place = placeIn(source.standard, ...path, 'id')
      return { standard, id: node.id, target: undefined, kind: 'group', path: around, place }
    }
    // An entry in the wrong list names its unit too.
    const target = list === 'terms' ? (termNamed(node) ?? unitNamed(node)) : (unitNamed(node) ?? termNamed(node))
    return { standard, id: node, target, kind: 'unit', path: around, place: placeIn(source.standard, ...path) }
  })
}
