import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import type { UnitKind } from '../model/kinds.ts'
import { authoringSchemas } from './authoring-schemas.generated.ts'

/** The validator of a kind of front matter or of the configuration, compiled when it is first asked for. */
export const validatorOf: (name: UnitKind | 'config') => ValidateFunction = validators()

function validators(): typeof validatorOf {
  const compiled = new Map<string, ValidateFunction>()
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    // The tests check the schemas against their meta-schema; users need not wait for that.
    validateSchema: false,
    formats: { date: fullFormats.date },
  })
  ajv.addVocabulary(['patternErrorMessage'])
  ajv.addSchema(authoringSchemas.common, 'common.schema.json')
  return (name) => {
    const validator = compiled.get(name) ?? ajv.compile(authoringSchemas[name])
    compiled.set(name, validator)
    return validator
  }
}
