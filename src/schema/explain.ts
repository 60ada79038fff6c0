import type { ErrorObject } from 'ajv/dist/2020.js'
import { closest } from '../model/closest.ts'
import type { Path } from '../syntax/parsed-document.ts'
import { absentFields, explainers, wrongValue } from './explainers.ts'
import type { SchemaFault } from './schema-fault.ts'

/** Turns what the validator found in `value` into one fault for each mistake of the author. */
export function explain(errors: readonly ErrorObject[], value: unknown): readonly SchemaFault[] {
  const faults = new Map<string, SchemaFault>()
  for (const error of errors) {
    if (isConsequence(error, errors)) continue
    const { rule = 'schema-valid', step = [], message } = (explainers[error.keyword] ?? wrongValue)(error)
    const path = [...pathOf(error.instancePath, value), ...step]
    const key = JSON.stringify([path, message.en])
    if (!faults.has(key)) faults.set(key, { path, rule, message })
  }
  return [...faults.values()]
}

/** Whether another error already tells the author what to do about this one. */
function isConsequence(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.keyword === 'propertyNames' || error.keyword === 'discriminator') return true
  return errors.some(
    (other) => other !== error && (isBranchOf(error, other) || isOutranked(error, other) || isMisspelt(error, other)),
  )
}

/** An error within an alternative, beside the error that no alternative holds. */
function isBranchOf(error: ErrorObject, other: ErrorObject): boolean {
  return (
    other.keyword === 'oneOf' &&
    error.schemaPath.startsWith(`${other.schemaPath}/`) &&
    error.instancePath.startsWith(other.instancePath)
  )
}

/** The list of allowed values says more than the type, and the type more than anything else about the same value. */
function isOutranked(error: ErrorObject, other: ErrorObject): boolean {
  if (error.instancePath !== other.instancePath || error.propertyName !== other.propertyName) return false
  return rank(other) < rank(error)
}

function rank({ keyword }: ErrorObject): number {
  return keyword === 'enum' || keyword === 'const' ? 0 : keyword === 'type' ? 1 : 2
}

/** The lack of a field, beside an unknown field that was probably meant to be it. */
function isMisspelt(error: ErrorObject, other: ErrorObject): boolean {
  return (
    error.keyword === 'required' &&
    other.keyword === 'additionalProperties' &&
    error.instancePath === other.instancePath &&
    closest(other.params.additionalProperty, absentFields(other))[0] === error.params.missingProperty
  )
}

/** The path that a JSON pointer names, list positions as numbers. */
function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = []
  let value = root
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(value) ? Number(key) : key)
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return path
}
