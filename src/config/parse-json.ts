import type { Message } from '../model/text.ts'

/** Where a text stops being JSON, lines and columns from 1, and what was expected there. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  readonly message: Message
}

/** Parses JSON; where it cannot be parsed, finds the first character that is out of place. */
export function parseJson(text: string): { readonly value: unknown } | { readonly fault: JsonFault } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    // The engine's message does not always name a position, and says it in one language.
    if (!(error instanceof SyntaxError)) throw error
    return { fault: locateFault(text) }
  }
}

/** What may come next: a value, a field name, `:`, what goes on or ends the group around, or nothing more. */
type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'more-or-end' | 'nothing'

const token =
  /(?<mark>[{}[\],:])|(?<text>"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?<bare>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/uy

function locateFault(text: string): JsonFault {
  const groups: string[] = []
  let expected: Expected = 'value'
  let offset = skipSpace(text, 0)
  while (true) {
    token.lastIndex = offset
    const match = token.exec(text)
    const next: Expected | undefined = match ? after(match, expected, groups) : undefined
    if (!match || !next) return faultAt(text, offset, expected, groups)
    expected = next
    offset = skipSpace(text, offset + match[0].length)
  }
}

function skipSpace(text: string, offset: number): number {
  let end = offset
  while (end < text.length && ' \t\n\r'.includes(text.charAt(end))) end++
  return end
}

/** What may follow the token, if it is one of those expected; opens and closes groups. */
function after(
  { 0: written, groups: kind }: RegExpExecArray,
  expected: Expected,
  groups: string[],
): Expected | undefined {
  const isName = expected === 'name' || expected === 'name-or-end'
  const isValue = expected === 'value' || expected === 'value-or-end'
  if (kind?.text !== undefined && isName) return 'colon'
  if (kind?.mark === undefined) return isValue ? closed(groups) : undefined
  if (written === '{' || written === '[') {
    if (!isValue) return undefined
    groups.push(written === '{' ? '}' : ']')
    return written === '{' ? 'name-or-end' : 'value-or-end'
  }
  if (written === ':') return expected === 'colon' ? 'value' : undefined
  if (written === ',') return expected !== 'more-or-end' ? undefined : groups.at(-1) === '}' ? 'name' : 'value'
  if (!expected.endsWith('-or-end') || groups.at(-1) !== written) return undefined
  groups.pop()
  return closed(groups)
}

function closed(groups: readonly string[]): Expected {
  return groups.length > 0 ? 'more-or-end' : 'nothing'
}

function faultAt(text: string, offset: number, expected: Expected, groups: readonly string[]): JsonFault {
  const before = text.slice(0, offset)
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
    message: messageFor(text.slice(offset), expected, groups),
  }
}

function messageFor(rest: string, expected: Expected, groups: readonly string[]): Message {
  if (/^\/[/*]/.test(rest))
    return {
      zh: '出现了注释，JSON 中没有注释，请删去',
      en: 'Unexpected comment, expected JSON without comments; delete it',
    }
  if (/^[}\]]/.test(rest) && (expected === 'name' || expected === 'value') && groups.length > 0) {
    const mark = rest.charAt(0)
    return {
      zh: `\`${mark}\` 之前多了逗号，末项之后应没有逗号，请删去`,
      en: `Unexpected \`${mark}\` after a comma, expected no comma after the last entry; delete the comma`,
    }
  }
  const would = phrases(expected, groups.at(-1))
  if (rest === '')
    return {
      zh: `文件在此处结束，应为${would.zh}，请补上`,
      en: `Unexpected end of file, expected ${would.en}; add what is missing`,
    }
  const found = /^[\p{L}\p{N}_.-]+|^"?./su.exec(rest)?.[0] ?? ''
  return { zh: `出现了 \`${found}\`，应为${would.zh}`, en: `Unexpected \`${found}\`, expected ${would.en}` }
}

function phrases(expected: Expected, end: string | undefined): Message {
  const orEnd = { zh: `或 \`${end}\``, en: ` or \`${end}\`` }
  switch (expected) {
    case 'colon':
      return { zh: ' `:`', en: '`:`' }
    case 'more-or-end':
      return { zh: ` \`,\` ${orEnd.zh}`, en: `\`,\`${orEnd.en}` }
    case 'nothing':
      return { zh: '文件末尾', en: 'the end of the file' }
    case 'name':
      return { zh: '双引号中的字段名', en: 'the name of a field in double quotes' }
    case 'name-or-end':
      return { zh: `双引号中的字段名${orEnd.zh}`, en: `the name of a field in double quotes${orEnd.en}` }
    case 'value':
      return { zh: '一个值，文字要放在双引号中', en: 'a value, text in double quotes' }
    case 'value-or-end':
      return { zh: `一个值${orEnd.zh}`, en: `a value${orEnd.en}` }
  }
}
