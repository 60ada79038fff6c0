import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Message } from '../model/text.ts'
import type { Path } from '../syntax/parsed-document.ts'
import { didYouMean, expectation, found, listed, oneOf, ownWords, quoted, type SchemaPart, typesOf } from './phrases.ts'
import type { SchemaFault } from './schema-fault.ts'

/** What to tell the author about one error. */
export interface Explanation {
  readonly rule?: SchemaFault['rule']
  /** From the value that the validator names to the one at fault. */
  readonly step?: Path
  readonly message: Message
}

/** The one table of explanations, by the keyword of the schema that a value does not meet. */
export const explainers: Readonly<Record<string, (error: ErrorObject) => Explanation>> = {
  additionalProperties: unknownField,
  required: missingField,
  type: wrongType,
  enum: ({ data, params }) => wrongChoice(data, params.allowedValues),
  const: ({ data, params }) => wrongChoice(data, [params.allowedValue]),
  pattern: wrongForm,
  not: reservedName,
  format: ({ data }) =>
    unexpected(data, {
      zh: '应为存在的日期，写作 `2026-11-21`',
      en: 'expected a date that exists, such as `2026-11-21`',
    }),
  minimum: ({ data, params }) =>
    unexpected(data, { zh: `应不小于 \`${params.limit}\``, en: `expected at least \`${params.limit}\`` }),
  maximum: ({ data, params }) =>
    unexpected(data, { zh: `应不大于 \`${params.limit}\``, en: `expected at most \`${params.limit}\`` }),
  minItems: ({ data, params }) => wrongLength(data, { zh: `至少 ${params.limit}`, en: `at least ${params.limit}` }),
  maxItems: ({ data, params }) => wrongLength(data, { zh: `至多 ${params.limit}`, en: `at most ${params.limit}` }),
  uniqueItems: repeatedEntry,
  minProperties: emptyGroup,
  oneOf: wrongCombination,
}

function unknownField(error: ErrorObject): Explanation {
  const field: string = error.params.additionalProperty
  const { properties = {} } = schemaOf(error)
  const expected = oneOf(Object.keys(properties))
  const meant = didYouMean(field, absentFields(error))
  return {
    rule: 'field-known',
    step: [field],
    message: {
      zh: `字段 ${quoted(field)} 不在约定之列，应为${expected.zh}${meant.zh}`,
      en: `Unexpected field ${quoted(field)}, expected ${expected.en}${meant.en}`,
    },
  }
}

/** The fields that could stand where an unknown one does. */
export function absentFields({ data, parentSchema }: ErrorObject): readonly string[] {
  return Object.keys(parentSchema?.properties ?? {}).filter((name) => !Object.hasOwn(data as object, name))
}

function missingField({ params }: ErrorObject): Explanation {
  const field = quoted(params.missingProperty)
  return {
    message: {
      zh: `缺少字段 ${field}，此处应有该字段，请补上`,
      en: `Unexpected lack of the field ${field}, expected it here; add it`,
    },
  }
}

function wrongType(error: ErrorObject): Explanation {
  const { data } = error
  const schema = schemaOf(error)
  const remedy = remedyFor(data, schema)
  const expected = expectation(schema)
  return unexpected(data, { zh: expected.zh + remedy.zh, en: expected.en + remedy.en })
}

function remedyFor(value: unknown, schema: SchemaPart): Message {
  const types = typesOf(schema)
  if (value === null) return { zh: '，请填写，或删去该字段', en: '; fill it in or delete the field' }
  const isScalar = typeof value !== 'object'
  if (isScalar && typeof value !== 'string' && types.includes('string') && wouldMatch(String(value), schema)) {
    return { zh: '，请加上引号', en: '; put it in quotes' }
  }
  if (typeof value === 'string' && value.trim() !== '' && (types.includes('number') || types.includes('integer'))) {
    return Number.isNaN(Number(value))
      ? { zh: '，请改为数值', en: '; write a number' }
      : { zh: '，请去掉引号', en: '; leave out the quotes' }
  }
  if (typeof value === 'string' && types.includes('array')) {
    const list = quoted(`[${value}]`)
    return { zh: `，请写作 ${list}`, en: `; write ${list}` }
  }
  return { zh: '', en: '' }
}

function wouldMatch(text: string, { pattern = '' }: SchemaPart): boolean {
  return new RegExp(pattern, 'u').test(text)
}

function wrongChoice(value: unknown, allowed: readonly unknown[]): Explanation {
  const expected = oneOf(allowed)
  const meant = didYouMean(value, allowed)
  return unexpected(value, { zh: `应为${expected.zh}${meant.zh}`, en: `expected ${expected.en}${meant.en}` })
}

function wrongForm(error: ErrorObject): Explanation {
  const { patternErrorMessage } = schemaOf(error)
  const { message } = patternErrorMessage ? unexpected(error.data, ownWords(patternErrorMessage)) : wrongValue(error)
  return { step: error.propertyName === undefined ? [] : [error.propertyName], message }
}

function reservedName(error: ErrorObject): Explanation {
  const reserved = listed(schemaOf(error).not?.enum ?? [])
  return unexpected(error.data, {
    zh: `应避开已作页面名称的 ${reserved.zh}，请另取标识符`,
    en: `expected an id other than ${reserved.en}, which already name pages; choose another`,
  })
}

function wrongLength(list: unknown, expected: Message): Explanation {
  const { length } = list as readonly unknown[]
  return {
    message: {
      zh: `列表有 ${length} 项，应${expected.zh} 项`,
      en: `Unexpected list of ${length} ${length === 1 ? 'entry' : 'entries'}, expected ${expected.en}`,
    },
  }
}

function repeatedEntry({ data, params }: ErrorObject): Explanation {
  const later = Math.max(params.i, params.j)
  const entry = found((data as readonly unknown[])[later])
  return {
    step: [later],
    message: {
      zh: `${entry.zh} 在列表中出现了两次，应只出现一次，请删去其中一个`,
      en: `Unexpected second ${entry.en} in the list, expected it once; delete one of the two`,
    },
  }
}

function emptyGroup(error: ErrorObject): Explanation {
  const fields = Object.keys(schemaOf(error).properties ?? {})
  return {
    message: {
      zh: `此处没有内容，应至少有${oneOf(fields).zh}`,
      en: `Unexpected empty group of fields, expected at least ${oneOf(fields).en}`,
    },
  }
}

/** Fields that exclude or need each other, such as a parameter, or a value with its unit. */
function wrongCombination(error: ErrorObject): Explanation {
  const alternatives = (schemaOf(error).oneOf ?? []).map(({ required = [] }) => required)
  const isGiven = (field: string): boolean => Object.hasOwn(error.data as object, field)
  const begun = alternatives.filter((fields) => fields.some(isGiven))
  const each = alternatives.map((fields) => fields.map(quoted))
  const expected = {
    zh: `应为 ${each.map((fields) => fields.join(' 加 ')).join('，或者 ')}`,
    en: `expected either ${each.map((fields) => fields.join(' and ')).join(', or ')}`,
  }
  const given = listed(begun.flat().filter(isGiven))
  const lacking = listed((begun.length > 0 ? begun : alternatives).flat().filter((field) => !isGiven(field)))
  if (begun.length > 1) {
    return {
      message: {
        zh: `${given.zh} 同时出现，${expected.zh}，请只留一种`,
        en: `Unexpected ${given.en} together, ${expected.en}; keep to one of the two`,
      },
    }
  }
  const beside = begun.length === 0 ? { zh: '', en: '' } : { zh: `有 ${given.zh} 而`, en: ` beside ${given.en}` }
  return {
    message: {
      zh: `${beside.zh}缺少 ${lacking.zh}，${expected.zh}，请补上`,
      en: `Unexpected lack of ${lacking.en}${beside.en}, ${expected.en}; add what is missing`,
    },
  }
}

/** What to tell where no more is known than the type that a value should have. */
export function wrongValue(error: ErrorObject): Explanation {
  return unexpected(error.data, expectation(schemaOf(error)))
}

function unexpected(value: unknown, expected: Message): Explanation {
  const { zh, en } = found(value)
  return {
    message: {
      zh: `出现了${zh.startsWith('`') ? ' ' : ''}${zh}，${expected.zh}`,
      en: `Unexpected ${en}, ${expected.en}`,
    },
  }
}

function schemaOf({ parentSchema }: ErrorObject): SchemaPart {
  return (parentSchema ?? {}) as SchemaPart
}
