import { _, Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { isSchema, readSchemas, type Schema } from './read-schemas.ts'

/** The validators of the authoring schemas as code, so that nobody waits until schemas are compiled. */
export function authoringValidators(): string {
  const schemas = [...readSchemas()]
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false, // there are our own
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    // The tests check the schemas against their meta-schema.
    validateSchema: false,
    formats: { date: fullFormats.date },
    code: { source: true, esm: true, lines: true, formats: _`fullFormats` },
  })
  ajv.opts.unevaluated = false // what a schema leaves to others is asked for nowhere, though this draft could
  ajv.addVocabulary(['patternErrorMessage'])
  for (const [name, schema] of schemas) ajv.addSchema(undescribed(schema), `${name}.schema.json`)
  const names = schemas.map(([name]) => name).filter((name) => name !== 'common')
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [exportOf(name), `${name}.schema.json`])))
  return [
    '// @ts-nocheck',
    '// Generated from schemas/authoring by npm run generate. Change the schemas, not this file.',
    '',
    ...imported(lean(code.replace('"use strict";', '').trim())),
    '',
  ].join('\n')
}

/** The name by which the validator of a schema is exported; a prefix keeps it from being a word of the language. */
function exportOf(name: string): string {
  return `validate_${name}`
}

/** A schema without what only people read. */
function undescribed(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) =>
      remarks.has(keyword) && typeof value === 'string' ? [] : [[keyword, withoutRemarks(value)]],
    ),
  )
}

const remarks: ReadonlySet<string> = new Set(['$comment', '$schema', 'description', 'title'])

function withoutRemarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRemarks)
  return isSchema(value) ? undescribed(value) : value
}

/**
 * The code without what a validator is told and tells for keywords that these schemas do not use ($data, $dynamicRef, what the
 * caller has evaluated): validators call each other ten times a file, and would make an object for each call. Errors are added
 * by a function, without which the code would be half as long again, and be read by each thread. Where in a file a validator
 * looks is told of errors alone, by those that called it; errors have no part of the schema but the one that is explained.
 */
function lean(code: string): string {
  const body = code
    .replaceAll(/, \{instancePath="", parentData, [^{}]*dynamicAnchors=\{\}\}=\{\}/g, '')
    .replaceAll(/\{instancePath:(.*?),parentData:[^{}]*,dynamicAnchors\}/g, '$1')
    .replaceAll('{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}', 'instancePath+""')
    .replaceAll(call, '$1($2))){\nvErrors = withErrors(vErrors, $1.errors, $3);')
    .replaceAll('instancePath:instancePath+', 'instancePath:')
    .replaceAll('{instancePath,', '{instancePath:"",')
    .replaceAll(/(\w+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, 'escaped($1)')
    .replaceAll(/,schema:(?:"(?:[^"\\]|\\.)*"|[^,"]*),parentSchema:/g, ',parentSchema:')
    .replaceAll(addition, 'vErrors = withError(vErrors, $1);')
  const left = /\b(?:parentData|rootData|dynamicAnchors|\w*evaluated\w*|instancePath(?!:))\b/.exec(body)
  if (left) throw new Error(`The validators still use ${left[0]}. Leave it in them.`)
  return body
}

/** A call of another validator for what lies below, and how the errors that it found are taken over. */
const call =
  /([\w.]+)\((.*), instancePath\+(.*)\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);/g

const addition = /if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g

/** The code with what it requires when it runs beside it, so that it is a module without a loader. */
function imported(code: string): string[] {
  const body = code.replaceAll('require("ajv/dist/runtime/equal").default', 'equal')
  if (body.includes('require(')) throw new Error('The validators require a module that is not there. Add it here.')
  const formats = body.includes('fullFormats') ? ["import { fullFormats } from 'ajv-formats/dist/formats.js'", ''] : []
  return [...formats, equal, escaped, withError, withErrors, body]
}

const equal = `/** Whether two values of JSON are alike. */
function equal(a, b) {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
  )
}
`

const escaped = `/** A name as a step of a JSON pointer; hardly any has to be escaped. */
function escaped(name) {
  return /[~/]/.test(name) ? name.replace(/~/g, '~0').replace(/\\//g, '~1') : name
}
`

const withError = `/** The errors found so far, if any, and another. */
function withError(errors, error) {
  if (errors === null) return [error]
  errors.push(error)
  return errors
}
`

const withErrors = `/** The errors found so far, if any, and others, which were found below that step. */
function withErrors(errors, others, step) {
  others.forEach((other) => {
    other.instancePath = step + other.instancePath
  })
  return errors === null ? others : errors.concat(others)
}
`
