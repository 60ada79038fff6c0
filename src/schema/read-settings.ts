import type { NormdownConfig } from './authoring.generated.ts'
import type { SchemaFault } from './schema-fault.ts'
import { validateConfig } from './validate-front-matter.ts'

/** The settings of a workspace, or what keeps them from being used. */
export type ReadSettings = { readonly settings: NormdownConfig } | { readonly faults: readonly SchemaFault[] }

/** Reads the value of normdown.config.json; any fault, an unknown field too, leaves nothing to work with. */
export function readSettings(value: unknown): ReadSettings {
  const faults = validateConfig(value)
  return faults.length > 0 ? { faults } : { settings: value as NormdownConfig }
}
