/** A value of YAML with the offsets of its first character and behind its last one. */
export type YamlNode = YamlScalar | YamlMap | YamlList

export interface YamlScalar {
  readonly type: 'scalar'
  readonly start: number
  readonly end: number
  readonly value: string | number | boolean | null
}

/** Fields in braces or on lines of their own. */
export interface YamlMap {
  readonly type: 'map'
  readonly start: number
  /** Absent where the quick reader does not know what of the lines below belongs to it. */
  readonly end: number | undefined
  readonly entries: readonly YamlEntry[]
}

export interface YamlList {
  readonly type: 'list'
  readonly start: number
  readonly end: number | undefined
  readonly items: readonly YamlNode[]
}

/** A field; one without a value has a scalar of no length. */
export interface YamlEntry {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly node: YamlNode
}

/** What a node says, as plain data. */
export function yamlValue(node: YamlNode): unknown {
  switch (node.type) {
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(yamlValue)
    case 'map': {
      const value: Record<string, unknown> = {}
      for (const { key, node: inner } of node.entries) value[key] = yamlValue(inner)
      return value
    }
  }
}

/** Start and exclusive end as offsets into YAML. */
export type Range = readonly [start: number, end: number]

/**
 * Where the value at a path stands, or the nearest value around it: a scalar at its own place, a group of fields at its
 * name. `undefined` where the quick reader does not know the end.
 */
export function yamlRange(root: YamlNode, path: readonly (string | number)[]): Range | undefined {
  let node = root
  let start = root.start
  let end: number | undefined = root.start
  for (const step of path) {
    if (node.type === 'scalar') break
    if (node.type === 'list' && typeof step === 'string') return undefined
    const entry = node.type === 'map' ? fieldOf(node, step) : undefined
    const inner = node.type === 'list' ? node.items[Number(step)] : entry?.node
    if (inner === undefined) break
    const shown: YamlEntry | YamlNode = entry && !hasText(inner) ? entry : inner
    node = inner
    start = shown.start
    end = shown.end
  }
  return end === undefined ? undefined : [start, end]
}

function fieldOf({ entries }: YamlMap, name: string | number): YamlEntry | undefined {
  for (const entry of entries) if (entry.key === name) return entry
  return undefined
}

/** Whether a value has a place of its own: no group has, and nothing without text. */
function hasText({ type, start, end }: YamlNode): boolean {
  return type === 'scalar' && end !== undefined && end > start
}
