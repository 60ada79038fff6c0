import type { AuthoredUnit } from './authored-unit.ts'
import type { SchemaFault } from './schema-fault.ts'
import { kindOf, validateFrontMatter } from './validate-front-matter.ts'

/** A unit read from front matter, with what is wrong with it. */
export interface ReadUnit {
  /** Absent where a fault leaves the meaning open; an unknown field does not. */
  readonly unit?: AuthoredUnit
  readonly faults: readonly SchemaFault[]
}

/** Reads front matter as the unit that its `kind` names. */
export function readUnit(frontMatter: unknown): ReadUnit {
  const kind = kindOf(frontMatter)
  if (typeof kind !== 'string') return { faults: [kind] }
  const faults = validateFrontMatter(kind, frontMatter)
  const usable = faults.every(({ rule }) => rule === 'field-known')
  return usable ? { unit: frontMatter as AuthoredUnit, faults } : { faults }
}
