import type { UnitKind } from '../model/kinds.ts'
import type { AuthoredUnit } from './authored-unit.ts'
import type { SchemaFault } from './schema-fault.ts'
import { kindOf, validateFrontMatter } from './validate-front-matter.ts'
import { validatorOf } from './validators.ts'

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
  const usable = faults.length === 0 || isComplete(kind, frontMatter)
  return usable ? { unit: frontMatter as AuthoredUnit, faults } : { faults }
}

/** Whether nothing is wrong but fields that the kind does not know; a misspelt field that is required is also missing. */
function isComplete(kind: UnitKind, frontMatter: unknown): boolean {
  const validate = validatorOf(kind)
  return validate(frontMatter) || (validate.errors ?? []).every(({ keyword }) => surplus.has(keyword))
}

const surplus = new Set(['additionalProperties', 'unevaluatedProperties'])
