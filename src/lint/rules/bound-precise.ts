import { maskQuotations } from '../../language/quotations.ts'
import type { Language, Message } from '../../model/text.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { spanOf } from '../word-places.ts'
import { isBinding } from '../zones.ts'

export const boundPrecise: CatalogRule = {
  id: 'bound-precise',
  summary: {
    zh: '数值的界限用“不小于”“不大于”“不超过”，不用“以上”“以下”“以内”“左右”。',
    en: 'A bound says whether its figure is included; it is not “about” or “or so”.',
  },
  source: [sources.project, sources.isoValues],
  covers: ['REQ-10'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions, translations, placeOf }) {
    for (const { provision, standard, zone } of provisionsWith(hints, provisions, translations)) {
      if (!isBinding(zone, provision) || provision.modality === 'statement') continue
      const { plain } = provision.text
      const found = patterns[standard.language].exec(maskQuotations(plain))
      if (found !== null)
        yield {
          place: placeOf(provision, spanOf(plain, found[0])),
          message: unclear(found[0].trim(), found[1] ?? found[2] ?? ''),
        }
    }
  },
}

const hints = [/以[上下内外]|之内|左右|上下|约|接近/, /about|approx|circa|around|roughly|or so|upwards|some /i]

const patterns: Readonly<Record<Language, RegExp>> = {
  // 及以上, 或以上 and （含）以上 say themselves whether the figure is included
  zh: /(?:\d[\d.]*|[零一二两三四五六七八九十百千万]+)\s?(?:（[^）]*(?<!含)）|[^，。；、\d（）]{0,4}?)(?<![及或含可所予得难加])(以[上下内](?!(?:的)?[数章条款表图]|（[^）]*含)|左右(?![两侧手])|上下(?![级文游班午]))|(大约|(?<![预制合条公契违解节签邀特履])约(?![定束请会谈见])|接近)\s?(?:\d[\d.]*|[一二两三四五六七八九十百]+(?:个|天|小时|分钟|周|年|月|人|名|次|件))/,
  en: /\b(about|approximately|approx\.?|circa|around|roughly|upwards of|some) (?=\d)|\d[^.;,]{0,20} (or so|or thereabouts)\b/i,
}

const remedies: Readonly<Record<string, Message>> = {
  以上: { zh: ' `不小于` 或 `大于`', en: '`不小于` or `大于`' },
  以下: { zh: ' `不大于` 或 `小于`', en: '`不大于` or `小于`' },
  以内: { zh: ' `不超过` 或 `小于`', en: '`不超过` or `小于`' },
}

function unclear(written: string, word: string): Message {
  const { zh, en } = remedies[word] ?? { zh: '确定的界限', en: 'a definite bound' }
  return {
    zh: `\`${written}\` 没有写明界限，应为${zh}，请改写`,
    en: `Unexpected \`${written}\`, which leaves its bound open, expected ${en}; reword it`,
  }
}
