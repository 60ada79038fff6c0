import type { Message } from '../../model/text.ts'
import { textAt, valueAt } from '../front-matter-values.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const designationFormed: DocumentRule = {
  id: 'designation-formed',
  summary: {
    zh: '标准编号由代号、一个空格和顺序号组成，部分号与编号一致，版本为四位年份。',
    en: 'The number of a standard is its code, one space and a serial number; part and year agree with it.',
  },
  source: [sources.gbCover, sources.project],
  severity: 'error',
  covers: ['CVR-02'],
  scope: 'document',
  kinds: ['standard'],
  *check({ frontMatter, placeIn }) {
    const number = textAt(frontMatter, ['number'])
    const edition = textAt(frontMatter, ['edition'])
    if (number === undefined) return
    const isOurs = isChinese(number, textAt(frontMatter, ['language']))
    if (isOurs && !chineseNumber.test(number)) yield { place: placeIn(['number']), message: malformed(number) }
    if (isOurs && edition !== undefined && !/^\d{4}$/.test(edition))
      yield { place: placeIn(['edition']), message: noYear(edition) }
    const part = valueAt(frontMatter, ['part'])
    const suffix = /[.-](\d+)$/.exec(number)?.[1]
    if (typeof part === 'number' && (suffix === undefined || Number(suffix) !== part))
      yield { place: placeIn(['number']), message: otherPart(number, part) }
    if (part === undefined && suffix !== undefined && chineseNumber.test(number))
      yield { place: placeIn(['number']), message: partless(number, suffix) }
  },
}

/** Whether a number has a form prescribed in China: national, sector, local, group; those of enterprises are their own. */
function isChinese(number: string, language: string | undefined): boolean {
  return /^(?:T\/|GB|DB\d)/.test(number) || (language === 'zh' && /^[A-Z]{2}(?:\/[TZ])?\s?\d/.test(number))
}

/** `T/CAS 608`, `GB/T 1.1`, `DB33/T 981.2`, `SB/T 10401`. */
const chineseNumber =
  /^(?:T\/[A-Z][A-Z0-9]+|GB(?:\/[TZ])?|GB\/Z|DB\d{2,6}(?:\/T)?|[A-Z]{2}(?:\/[TZ])?) \d{1,6}(?:\.\d+)?$/

function malformed(number: string): Message {
  return {
    zh: `标准编号 \`${number}\` 的形式不对，应为代号、一个空格、顺序号和部分号，如 \`T/ABC 001.3\`，年份写在 \`edition\`，请改正`,
    en: `Unexpected number \`${number}\` of the standard, expected code, one space, serial and part, such as \`T/ABC 001.3\`, and the year under \`edition\`; correct it`,
  }
}

function noYear(edition: string): Message {
  return {
    zh: `版本 \`${edition}\` 不是年份，编号中应为四位年份，如 \`2026\`，请改正`,
    en: `Unexpected edition \`${edition}\`, expected a year of four digits, such as \`2026\`, for the designation; correct it`,
  }
}

function otherPart(number: string, part: number): Message {
  return {
    zh: `\`part\` 为 ${part}，编号 \`${number}\` 应以 \`.${part}\` 结尾，请改正其中之一`,
    en: `Unexpected number \`${number}\` of part ${part}, expected it to end in \`.${part}\`; correct one of the two`,
  }
}

function partless(number: string, suffix: string): Message {
  return {
    zh: `编号 \`${number}\` 有部分号，应有 \`part: ${suffix}\`，前言据此写明所属系列，请补上`,
    en: `Unexpected number \`${number}\` of a part without \`part\`, expected \`part: ${suffix}\`, from which the foreword names the series; add it`,
  }
}
