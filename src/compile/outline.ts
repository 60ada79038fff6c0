import type { OutlineEntry } from '../model/compilation.ts'
import type { Place } from '../model/place.ts'
import type { ParsedDocument, Path } from '../syntax/parsed-document.ts'
import type { StandardSource } from './authored.ts'
import type { AuthoredText } from './localize.ts'
import type { Registry } from './registry.ts'

/** An entry of an outline: the id of a unit, or a titled group. */
export type OutlineNode = string | OutlineGroup

export interface OutlineGroup {
  readonly id: string
  readonly title: AuthoredText
  readonly units: readonly OutlineNode[]
}

/** An entry of an outline with where it stands in front matter and the ids around it. */
export interface OutlineStep {
  readonly node: OutlineNode
  /** Path of the list of entries in which it stands, and which of them it is. */
  readonly within: Path
  readonly index: number
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
    addSteps(all, outline[list] ?? [], { within: ['outline', list], around: [], list })
  return all
}

function addSteps(
  all: OutlineStep[],
  nodes: readonly OutlineNode[],
  { within, around, list }: Omit<OutlineStep, 'node' | 'index'>,
): void {
  nodes.forEach((node, index) => {
    all.push({ node, within, index, around, list })
    if (typeof node !== 'string')
      addSteps(all, node.units, { within: [...within, index, 'units'], around: [...around, node.id], list })
  })
}

/** The path of an entry in front matter. */
export function pathOf({ within, index }: Pick<OutlineStep, 'within' | 'index'>): Path {
  return [...within, index]
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
  const { unit, document } = source.standard
  return outlineSteps(unit.outline).map((step): OutlineEntry => {
    const { node, around: path, list } = step
    if (typeof node !== 'string')
      return new LateEntry({ standard, id: node.id, target: undefined, kind: 'group', path }, document, step)
    // An entry in the wrong list names its unit too.
    const target = list === 'terms' ? (termNamed(node) ?? unitNamed(node)) : (unitNamed(node) ?? termNamed(node))
    return new LateEntry({ standard, id: node, target, kind: 'unit', path }, document, step)
  })
}

/** An entry that tells where in the front matter it stands when it is asked for; a class as `FrontMatterLink` is one. */
class LateEntry implements OutlineEntry {
  readonly standard: string
  readonly id: string
  readonly target: string | undefined
  readonly kind: OutlineEntry['kind']
  readonly path: readonly string[]
  readonly #document: ParsedDocument
  readonly #step: OutlineStep

  constructor(
    { standard, id, target, kind, path }: Omit<OutlineEntry, 'place'>,
    document: ParsedDocument,
    step: OutlineStep,
  ) {
    this.standard = standard
    this.id = id
    this.target = target
    this.kind = kind
    this.path = path
    this.#document = document
    this.#step = step
  }

  get place(): Place {
    const path = pathOf(this.#step)
    return this.#document.frontMatterPlace(this.kind === 'group' ? [...path, 'id'] : path)
  }
}
