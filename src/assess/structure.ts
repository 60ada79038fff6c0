import { closest } from '../model/closest.ts'
import type { Message } from '../model/text.ts'
import { isDay } from './calendar-day.ts'
import { type Problem, type ProblemCode, pointerTo, type Step } from './problem.ts'
import { describedTypes, formOf, missing, unknownField, unlike, wordsOf } from './structure-words.ts'

/** The part of JSON Schema 2020-12 in which the published schemas are written. */
export interface StructureSchema {
  readonly [keyword: string]: unknown
}

/** Looks for what offends a schema, and says it in words. */
export type StructureCheck = (value: unknown) => readonly Problem[]

/**
 * Makes the check of a published schema. It interprets the schema, so that scoring needs no other library.
 * With `open`, fields that the schema does not know are let pass, as a later version of the format may have them.
 */
export function structureCheck(schema: StructureSchema, options: { readonly open: boolean }): StructureCheck {
  const compiler: Compiler = { definitions: objectAt(schema, '$defs'), open: options.open, made: new Map() }
  const check = compile(schema, compiler)
  return (value) => {
    const problems: Problem[] = []
    check(value, undefined, problems)
    return problems
  }
}

type Check = (value: unknown, path: Step | undefined, problems: Problem[]) => void

interface Compiler {
  readonly definitions: StructureSchema
  readonly open: boolean
  readonly made: Map<string, Check>
}

function compile(schema: StructureSchema, compiler: Compiler, name?: string): Check {
  const checks = [
    ...(typeof schema.$ref === 'string' ? [reference(schema.$ref, compiler)] : []),
    ...(schema.type === undefined ? [] : [typeCheck(schema, compiler, name)]),
    ...('const' in schema ? [oneOfValues([schema.const], schema)] : []),
    ...(Array.isArray(schema.enum) ? [oneOfValues(schema.enum, schema)] : []),
    ...(Array.isArray(schema.oneOf) ? [alternatives(schema.oneOf.filter(isObject), compiler)] : []),
  ]
  const [only] = checks
  if (checks.length === 1 && only) return only
  return (value, path, problems) => {
    for (const check of checks) check(value, path, problems)
  }
}

function reference(address: string, compiler: Compiler): Check {
  const name = address.slice(address.lastIndexOf('/') + 1)
  const known = compiler.made.get(name)
  if (known) return known
  // a definition may refer to itself, so the check is looked up when it is first used
  compiler.made.set(name, (value, path, problems) => compiler.made.get(name)?.(value, path, problems))
  const check = compile(objectAt(compiler.definitions, name), compiler, name)
  compiler.made.set(name, check)
  return check
}

/** The type, and what depends on it; what is of another type is told so and nothing more. */
function typeCheck(schema: StructureSchema, compiler: Compiler, name?: string): Check {
  const types = Array.isArray(schema.type) ? schema.type.map(String) : [String(schema.type)]
  const inner: Readonly<Record<string, Check>> = {
    object: types.includes('object') ? objectCheck(schema, compiler) : pass,
    array: types.includes('array') ? arrayCheck(schema, compiler) : pass,
    string: stringCheck(schema, name),
    number: numberCheck(schema),
    boolean: pass,
    null: pass,
  }
  const expected = describedTypes(types)
  return (value, path, problems) => {
    const type = typeOf(value)
    const fits = types.includes(type) || (type === 'number' && types.includes('integer') && Number.isInteger(value))
    if (fits) inner[type]?.(value, path, problems)
    else problems.push(fault(path, 'type', unlike(value, expected)))
  }
}

const pass: Check = () => undefined

/** A number that JSON cannot write, such as NaN, is of no type. */
function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'none'
  return typeof value
}

function objectCheck(schema: StructureSchema, compiler: Compiler): Check {
  const properties = new Map(
    Object.entries(objectAt(schema, 'properties')).map(([key, part]) => [key, compile(asSchema(part), compiler)]),
  )
  const required = Array.isArray(schema.required) ? schema.required.map(String) : []
  const names = isObject(schema.propertyNames) ? compile(schema.propertyNames, compiler) : undefined
  const others = isObject(schema.additionalProperties) ? compile(schema.additionalProperties, compiler) : undefined
  const closed = schema.additionalProperties === false && !compiler.open
  return (value, path, problems) => {
    if (!isObject(value)) return
    const keys = Object.keys(value)
    for (const key of required)
      if (!Object.hasOwn(value, key) && !isMisspelt(key, keys, properties))
        problems.push(fault(path, 'required', missing(key)))
    for (const key of keys) {
      const at: Step = { above: path, name: key }
      const property = properties.get(key)
      if (property) property(value[key], at, problems)
      else if (closed)
        problems.push(fault(at, 'unknown-field', unknownField(key, closest(key, absent(properties, value))[0])))
      else {
        names?.(key, at, problems)
        others?.(value[key], at, problems)
      }
    }
  }
}

/** Whether an unknown field was probably meant to be the missing one, so that telling of both says the same twice. */
function isMisspelt(key: string, keys: readonly string[], properties: ReadonlyMap<string, Check>): boolean {
  return keys.some((written) => !properties.has(written) && closest(written, [key]).length > 0)
}

function absent(properties: ReadonlyMap<string, Check>, value: StructureSchema): string[] {
  return [...properties.keys()].filter((key) => !Object.hasOwn(value, key))
}

function arrayCheck(schema: StructureSchema, compiler: Compiler): Check {
  const items = isObject(schema.items) ? compile(schema.items, compiler) : pass
  const [least, most] = [numberAt(schema, 'minItems', 0), numberAt(schema, 'maxItems', Infinity)]
  return (value, path, problems) => {
    if (!Array.isArray(value)) return
    if (value.length < least || value.length > most)
      problems.push(fault(path, 'value', wordsOf.length(value.length, least, most)))
    for (let index = 0; index < value.length; index++) items(value[index], { above: path, name: index }, problems)
  }
}

function stringCheck(schema: StructureSchema, name: string | undefined): Check {
  const isDate = schema.format === 'date'
  const pattern = isDate ? dayForm : typeof schema.pattern === 'string' ? new RegExp(schema.pattern, 'u') : undefined
  const most = numberAt(schema, 'maxLength', Infinity)
  const expected = formOf(name)
  return (value, path, problems) => {
    if (typeof value !== 'string') return
    if (!value.isWellFormed()) problems.push(fault(path, 'value', wordsOf.broken))
    else if (value.length > most) problems.push(fault(path, 'value', wordsOf.tooLong(value.length, most)))
    else if (pattern?.test(value) === false) problems.push(fault(path, 'value', unlike(value, expected)))
    else if (isDate && !isDay(value)) problems.push(fault(path, 'date', wordsOf.noSuchDay(value)))
  }
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/

function numberCheck(schema: StructureSchema): Check {
  const [least, most] = [numberAt(schema, 'minimum', -Infinity), numberAt(schema, 'maximum', Infinity)]
  return (value, path, problems) => {
    if (typeof value === 'number' && (value < least || value > most))
      problems.push(fault(path, 'range', wordsOf.outside(value, least, most)))
  }
}

/** What is of another type than the schema names has been told so already. */
function oneOfValues(values: readonly unknown[], { type }: StructureSchema): Check {
  const expected = wordsOf.oneOf(values.map(String))
  return (value, path, problems) => {
    const isTold = type !== undefined && typeOf(value) !== type
    if (!values.includes(value) && !isTold) problems.push(fault(path, 'value', unlike(value, expected)))
  }
}

/** The branch whose required fields are all there, the one that asks for most; and where branches say only that, exactly one. */
function alternatives(branches: readonly StructureSchema[], compiler: Compiler): Check {
  const made = branches
    .map((branch) => {
      const resolved = typeof branch.$ref === 'string' ? objectAt(compiler.definitions, nameIn(branch.$ref)) : branch
      const required = Array.isArray(resolved.required) ? resolved.required.map(String) : []
      const isPresence = resolved.type === undefined
      return { required, constants: constantsOf(resolved), check: compile(branch, compiler), isPresence }
    })
    .sort((a, b) => b.required.length - a.required.length)
  const forms = made.map(({ required }) => required)
  const expected = describedTypes(['object'])
  return (value, path, problems) => {
    if (!isObject(value)) {
      problems.push(fault(path, 'type', unlike(value, expected)))
      return
    }
    const best = made.find((branch) => fits(value, branch))
    if (!best || (best.isPresence && made.filter((branch) => fits(value, branch)).length > 1))
      problems.push(fault(path, 'answer-form', wordsOf.form(Object.keys(value), forms)))
    else best.check(value, path, problems)
  }
}

interface Fitting {
  readonly required: readonly string[]
  readonly constants: readonly (readonly [key: string, constant: unknown])[]
}

/** Whether a branch's required fields are all there, and those that have one value only have it. */
function fits(value: StructureSchema, { required, constants }: Fitting): boolean {
  for (const key of required) if (!Object.hasOwn(value, key)) return false
  for (const [key, constant] of constants) if (value[key] !== constant) return false
  return true
}

/** The fields of a schema that have one value only. */
function constantsOf({ properties }: StructureSchema): Fitting['constants'] {
  if (!isObject(properties)) return []
  return Object.entries(properties).flatMap(([key, part]) =>
    isObject(part) && 'const' in part ? [[key, part.const] as const] : [],
  )
}

function nameIn(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}

function fault(path: Step | undefined, code: ProblemCode, message: Message): Problem {
  return { path: pointerTo(path), code, message }
}

function objectAt(schema: StructureSchema, key: string): StructureSchema {
  return asSchema(schema[key])
}

function asSchema(value: unknown): StructureSchema {
  return isObject(value) ? value : {}
}

function numberAt(schema: StructureSchema, key: string, otherwise: number): number {
  const value = schema[key]
  return typeof value === 'number' ? value : otherwise
}

function isObject(value: unknown): value is StructureSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
