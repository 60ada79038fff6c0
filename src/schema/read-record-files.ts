import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { CalendarFile, MetricResults, RecordsMap } from '../measure/records.generated.ts'
import { explain } from './explain.ts'
import { recordSchemas } from './record-schemas.generated.ts'
import type { SchemaFault } from './schema-fault.ts'

/** A file as the schema describes it, or everything that is not as it asks. */
export type ReadFile<Content> = { readonly content: Content } | { readonly faults: readonly SchemaFault[] }

/** Reads the map by which metrics are computed from service records. */
export function readRecordsMap(value: unknown): ReadFile<RecordsMap> {
  const faults = faultsOf('records-map', value)
  return faults.length > 0 ? { faults } : { content: value as RecordsMap }
}

/** Reads a working calendar. */
export function readCalendar(value: unknown): ReadFile<CalendarFile> {
  const faults = faultsOf('working-calendar', value)
  return faults.length > 0 ? { faults } : { content: value as CalendarFile }
}

/** Reads the results that were computed before, of another period. */
export function readMetricResults(value: unknown): ReadFile<MetricResults> {
  const faults = faultsOf('metric-results', value)
  return faults.length > 0 ? { faults } : { content: value as MetricResults }
}

function faultsOf(name: keyof typeof recordSchemas, value: unknown): readonly SchemaFault[] {
  const validate = validatorOf(name)
  return validate(value) ? [] : explain(validate.errors ?? [], value)
}

const validatorOf = validators()

function validators(): (name: keyof typeof recordSchemas) => ValidateFunction {
  const compiled = new Map<string, ValidateFunction>()
  return (name) => {
    const ajv = new Ajv2020({
      allErrors: true,
      verbose: true,
      strict: true,
      strictRequired: false,
      allowUnionTypes: true,
      validateSchema: false,
    })
    ajv.addVocabulary(['patternErrorMessage'])
    const validator = compiled.get(name) ?? ajv.compile(recordSchemas[name])
    compiled.set(name, validator)
    return validator
  }
}
