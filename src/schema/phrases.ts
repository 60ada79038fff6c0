import { closest } from '../model/closest.ts'
import { unitLabel } from '../model/labels.ts'
import type { Message } from '../model/text.ts'

/** What stands there, for the middle of a sentence: short text and numbers as written, anything longer by its nature. */
export function found(value: unknown): Message {
  if (value === null || value === undefined) return { zh: '空值', en: 'empty value' }
  if (Array.isArray(value)) return { zh: '列表', en: 'list' }
  if (typeof value === 'object') return { zh: '一组字段', en: 'group of fields' }
  if (typeof value === 'number') return { zh: `数值 \`${value}\``, en: `number \`${value}\`` }
  if (typeof value !== 'string') return { zh: `\`${value}\``, en: `\`${value}\`` }
  return value.trim() === '' ? { zh: '空文字', en: 'empty text' } : { zh: quoted(value), en: quoted(value) }
}

/** Text of the author in backticks, on one line and not longer than a line. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', "'")
  const characters = [...line]
  return `\`${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : line}\``
}

/** The allowed values, or the only one; of a long list the beginning. */
export function oneOf(values: readonly unknown[]): Message {
  const { zh, en } = listed(values.slice(0, longest))
  if (values.length > longest)
    return { zh: ` ${zh} 等 ${values.length} 个值之一`, en: `one of ${values.length} values such as ${en}` }
  return values.length === 1 ? { zh: ` ${zh}`, en } : { zh: ` ${zh} 之一`, en: `one of ${en}` }
}

const longest = 16

/** Several values beside each other. */
export function listed(values: readonly unknown[]): Message {
  const each = values.map((value) => quoted(String(value)))
  return { zh: each.join('、'), en: each.join(', ') }
}

/** The end of a sentence that names which of `candidates` the author probably meant; empty if none comes near. */
export function didYouMean(written: unknown, candidates: readonly unknown[]): Message {
  if (typeof written !== 'string') return { zh: '', en: '' }
  const ids = candidates.map(String)
  // One or two characters are near to too much.
  const likeliest = unitMeant(written, ids) ?? (written.length > 2 ? closest(written, ids)[0] : undefined)
  if (likeliest === undefined) return { zh: '', en: '' }
  return { zh: `，是否想写 ${quoted(likeliest)}`, en: `; did you mean ${quoted(likeliest)}` }
}

/** The id of the unit that is printed so: `°C`, `m2`, `years`; none where the ids are of something else. */
function unitMeant(written: string, ids: readonly string[]): string | undefined {
  const plain = written.normalize('NFKC')
  return ids.find((id) => languages.some((language) => unitLabel(id, language).normalize('NFKC') === plain))
}

const languages = ['zh', 'en'] as const

/** What would do in the place of a value, as the schema of that value says, such as `expected a number`. */
export function expectation(schema: SchemaPart): Message {
  const types = typesOf(schema)
  if (types.length === 1 && schema.patternErrorMessage) return ownWords(schema.patternErrorMessage)
  const each = types.map((type) => typePhrases[type]?.(schema) ?? { zh: type, en: type })
  return { zh: `应为${each.map(({ zh }) => zh).join('或')}`, en: `expected ${each.map(({ en }) => en).join(' or ')}` }
}

/** What a schema says in its own words about text of the wrong form: Chinese, then English on a second line. */
export function ownWords(message: string): Message {
  const [zh = '', en = ''] = message.split('\n')
  return { zh, en: en.charAt(0).toLowerCase() + en.slice(1) }
}

/** The keywords of a schema that messages draw on. */
export interface SchemaPart {
  readonly type?: string | readonly string[]
  readonly pattern?: string
  readonly patternErrorMessage?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly not?: { readonly enum?: readonly unknown[] }
  readonly oneOf?: readonly { readonly required?: readonly string[] }[]
}

/** The types that a schema allows. */
export function typesOf({ type = [] }: SchemaPart): readonly string[] {
  return typeof type === 'string' ? [type] : type
}

const typePhrases: Readonly<Record<string, (schema: SchemaPart) => Message>> = {
  string: () => ({ zh: '文字', en: 'text' }),
  number: () => ({ zh: '数值', en: 'a number' }),
  integer: () => ({ zh: '整数', en: 'a whole number' }),
  boolean: () => ({ zh: ' `true` 或 `false`', en: '`true` or `false`' }),
  array: () => ({ zh: '列表', en: 'a list' }),
  object: ({ properties }) => {
    if (!properties) return { zh: '一组有名称的字段', en: 'fields, each with a name' }
    const names = Object.keys(properties)
    const { zh, en } = listed(names)
    return { zh: `字段 ${zh}`, en: `the ${names.length === 1 ? 'field' : 'fields'} ${en}` }
  },
}
