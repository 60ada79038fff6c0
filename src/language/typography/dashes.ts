import type { Language } from '../../model/text.ts'
import { matchesOf } from '../matches.ts'
import { maskCode } from './characters.ts'
import { rangeSlips } from './range-writing.ts'
import { type Slip, slip } from './slip.ts'

/** Finds dashes and range marks made of other characters, and marks of omission that are not six dots. Ranges of quantities are not meant. */
export function dashSlips(text: string, language: Language): Slip[] {
  if (!dashHint.test(text)) return []
  const masked = maskCode(text)
  const found = patterns[language].flatMap(([pattern, expected]) =>
    matchesOf(masked, pattern).map(({ index, 0: written }) => slip([index, index + written.length], expected)),
  )
  if (found.length === 0) return []
  const ranges = rangeSlips(text, language)
  return found.filter(({ span }) => !ranges.some((range) => span[0] < range.span[1] && span[1] > range.span[0]))
}

/** What stands in every text with such a slip; most texts have nothing of it. */
export const dashHint = /[~〜∼–－─―…-]|\.\.\./

const patterns: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  zh: [
    // 受理--派工, 受理──派工
    [/(?<=[\p{Script=Han}）”》]) ?(?:-{2,}|－{2,}|─+|―+|–{2}) ?(?=[\p{Script=Han}（“《])/gu, '——'],
    // 周一~周五, 3~5
    [/(?<=\p{Script=Han}) ?[~〜∼] ?(?=\p{Script=Han})|(?<=\d) ?[~〜∼] ?(?=\d)/gu, '～'],
    // 9:00-18:00
    [/(?<=\d[:：][0-5]\d) ?[-–－] ?(?=\d{1,2}[:：][0-5]\d)/g, '～'],
    // 2024-2026年, 1-3月, 第3-5章
    [/(?<=(?<!\d)(?:19|20)\d{2} ?年?) ?[-–－] ?(?=(?:19|20)\d{2} ?年)/g, '～'],
    [/(?<=(?:^|[^A-Za-z\d.～–－-])(?:\d|1\d)) ?[-–－] ?(?=\d{1,2} ?(?:月|章|季度))/g, '～'],
    // 受理...交付, 受理…
    [/(?<=[\p{Script=Han}，、；。）])(?<!…)(?:\.{3,}|…)(?![….])/gu, '……'],
    [/(?<![….\p{Script=Han}，、；。）])(?:\.{3,}|…)(?=[\p{Script=Han}，、；。（])/gu, '……'],
  ],
  en: [
    // the provider - if any - shall
    [/(?<=[A-Za-z]{2}[,)]? )-(?= [(]?[A-Za-z]{2})/g, '—'],
    [/(?<=[A-Za-z]{2} ?)-{2,3}(?= ?[A-Za-z]{2})(?<! --)(?<! ---)|(?<=[A-Za-z]{2} )-{2,3}(?= [A-Za-z]{2})/g, '—'],
    [/(?<=\d) ?[~〜∼～] ?(?=\d)/g, '–'],
    [/(?<=\d:[0-5]\d) ?- ?(?=\d{1,2}:[0-5]\d)/g, '–'],
  ],
}
