import type { ErrorObject } from 'ajv/dist/2020.js'
import type { UnitKind } from '../model/kinds.ts'
import * as generated from './authoring-validators.generated.ts'

/** Whether a value is as a schema asks; what is not stands in `errors` until the next call. */
export interface Validator {
  (value: unknown): boolean
  errors?: ErrorObject[] | null
}

/** The validator of a kind of front matter or of the configuration. */
export function validatorOf(name: UnitKind | 'config'): Validator {
  return validators[name]
}

const validators: Readonly<Record<UnitKind | 'config', Validator>> = {
  annex: generated.validate_annex,
  clause: generated.validate_clause,
  config: generated.validate_config,
  criterion: generated.validate_criterion,
  explanation: generated.validate_explanation,
  metric: generated.validate_metric,
  parameters: generated.validate_parameters,
  principle: generated.validate_principle,
  reference: generated.validate_reference,
  standard: generated.validate_standard,
  term: generated.validate_term,
  translation: generated.validate_translation,
  vocabulary: generated.validate_vocabulary,
}
