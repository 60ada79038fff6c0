import type { Message } from '../model/text.ts'

/** What stands there, for the middle of a sentence: short text and numbers as written, anything longer by its nature. */
export function shown(value: unknown): Message {
  if (value === null || value === undefined) return { zh: '空值', en: 'empty value' }
  if (Array.isArray(value)) return { zh: '列表', en: 'list' }
  if (typeof value === 'object') return { zh: '一组字段', en: 'group of fields' }
  if (typeof value === 'string') {
    if (value.trim() === '') return { zh: '空文字', en: 'empty text' }
    return { zh: `文字 ${quoted(value)}`, en: `text ${quoted(value)}` }
  }
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return { zh: ` ${quoted(String(value))}`, en: quoted(String(value)) }
  return { zh: '无法写入JSON的内容', en: 'content that JSON cannot hold' }
}

/** Text of the user in backticks, on one line and not longer than a line, without control characters. */
export function quoted(text: string): string {
  const line = text
    .slice(0, 300)
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll('`', "'")
  const characters = [...line]
  return `\`${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : line}\``
}

/** `value` is not what was expected. */
export function unlike(value: unknown, expected: Message): Message {
  const { zh, en } = shown(value)
  return { zh: `此处为${zh}，应为${expected.zh}`, en: `Unexpected ${en}, expected ${expected.en}` }
}

/** A field that has to be there is not. */
export function missing(key: string): Message {
  return {
    zh: `缺少字段 ${quoted(key)}，应给出`,
    en: `Unexpected lack of the field ${quoted(key)}, expected it; add it`,
  }
}

/** A field that nothing reads. */
export function unknownField(key: string, meant: string | undefined): Message {
  return {
    zh: `字段 ${quoted(key)} 不在约定之列，${meant === undefined ? '请删除' : `是否想写 ${quoted(meant)}`}`,
    en: `Unexpected field ${quoted(key)}, expected one of the format; ${meant === undefined ? 'leave it out' : `did you mean ${quoted(meant)}`}`,
  }
}

/** Names of JSON types as expected. */
export function describedTypes(types: readonly string[]): Message {
  const each = types.map((type) => typeNames[type] ?? { zh: type, en: type })
  return { zh: each.map(({ zh }) => zh).join('或'), en: each.map(({ en }) => en).join(' or ') }
}

const typeNames: Readonly<Record<string, Message>> = {
  object: { zh: '一组字段', en: 'a group of fields' },
  array: { zh: '列表', en: 'a list' },
  string: { zh: '文字', en: 'text' },
  number: { zh: '数值', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' `true` 或 `false`', en: '`true` or `false`' },
  null: { zh: '空值', en: 'null' },
}

/** The form of text that a definition of the schemas asks for. */
export function formOf(definition: string | undefined): Message {
  return forms[definition ?? ''] ?? { zh: '不为空的文字', en: 'text that is not empty' }
}

const forms: Readonly<Record<string, Message>> = {
  id: {
    zh: '小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`',
    en: 'an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`',
  },
  key: {
    zh: '“标准/条款”形式的名称，例如 `process/records.kept`',
    en: 'a name of the form standard/provision, such as `process/records.kept`',
  },
  edition: { zh: '版本，例如 `2026`', en: 'an edition such as `2026`' },
  date: { zh: '日期，例如 `2026-11-21`', en: 'a date such as `2026-11-21`' },
  sha256: { zh: '64位小写十六进制的SHA-256摘要值', en: 'a SHA-256 digest of 64 lower-case hexadecimal digits' },
  localId: {
    zh: '不含空格和逗号、至多64个字符的编号，例如 `E-01`',
    en: 'a name of at most 64 characters without spaces and commas, such as `E-01`',
  },
  decimalInput: {
    zh: '十进制数，整数部分至多12位，小数至多18位，例如 `97.1`',
    en: 'a decimal number of at most 12 digits before and 18 behind the point, such as `97.1`',
  },
}

/** The rest of what can be wrong with a value. */
export const wordsOf = {
  broken: {
    zh: '文字含有不成对的代理字符，应为完整的Unicode文字',
    en: 'Unexpected lone surrogate, expected well-formed text',
  },
  noSuchDay: (written: string): Message => ({
    zh: `日期 ${quoted(written)} 不存在，应为存在的日期，例如 \`2026-11-21\``,
    en: `Unexpected date ${quoted(written)}, expected one that exists, such as \`2026-11-21\``,
  }),
  tooLong: (length: number, most: number): Message => ({
    zh: `文字长 ${length} 个字符，应不超过 ${most} 个`,
    en: `Unexpected text of ${length} characters, expected at most ${most}`,
  }),
  length: (length: number, least: number, most: number): Message => {
    const wanted = least === most ? String(least) : most === Infinity ? `≥ ${least}` : `${least}～${most}`
    return { zh: `列表有 ${length} 项，应为 ${wanted} 项`, en: `Unexpected list of ${length}, expected ${wanted}` }
  },
  outside: (value: number, least: number, most: number): Message => ({
    zh: `数值 \`${value}\` ${value < least ? `应不小于 \`${least}\`` : `应不大于 \`${most}\``}`,
    en: `Unexpected number \`${value}\`, expected ${value < least ? `at least \`${least}\`` : `at most \`${most}\``}`,
  }),
  oneOf: (values: readonly string[]): Message => ({
    zh: ` ${values.map(quoted).join('、')}${values.length > 1 ? ' 之一' : ''}`,
    en: `${values.length > 1 ? 'one of ' : ''}${values.map(quoted).join(', ')}`,
  }),
  form: (keys: readonly string[], expected: readonly (readonly string[])[]): Message => {
    const forms = expected.map((required) => required.map(quoted).join('+'))
    const given =
      keys.length === 0
        ? { zh: '没有字段', en: 'no field' }
        : { zh: `字段 ${keys.map(quoted).join('、')}`, en: `fields ${keys.map(quoted).join(', ')}` }
    return {
      zh: `此处有${given.zh}，应恰有下列一组：${forms.join('，')}`,
      en: `Unexpected ${given.en}, expected exactly one of ${forms.join(', ')}`,
    }
  },
} as const
