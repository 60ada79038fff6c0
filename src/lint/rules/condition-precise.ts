import type { ListedWord } from '../../language/listed-words.ts'
import type { Span } from '../../model/provision.ts'
import type { Message } from '../../model/text.ts'
import type { LintedProvision } from '../linted-family.ts'
import { groupsOf } from '../provision-groups.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { isBinding } from '../zones.ts'

export const conditionPrecise: CatalogRule = {
  id: 'condition-precise',
  summary: {
    zh: '条件写明何时成立，不用“必要时”“特殊情况”“视情况”。',
    en: 'A condition says when it holds; it is not “where necessary”.',
  },
  source: [sources.gbValues, sources.isoClarity],
  covers: ['REQ-07'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions, translations, placeOf }) {
    const candidates = [provisions, translations].flatMap((list) => [
      ...groupsOf(list).worded,
      ...provisionsWith(/视/, list),
    ])
    for (const linted of new Set(candidates)) {
      const { provision, zone, words, standard } = linted
      if (!isBinding(zone, provision)) continue
      const mayLeaveOpen = provision.modality === 'recommendation'
      const word = words.find(
        (candidate) =>
          candidate.list === 'vague-condition' &&
          !(mayLeaveOpen && !ofMeans.test(candidate.word)) &&
          !isExplained(candidate, linted),
      )
      const span = word?.span ?? (standard.language === 'zh' && !mayLeaveOpen ? judged(linted) : undefined)
      if (span !== undefined)
        yield { place: placeOf(provision, span), message: open(provision.text.plain.slice(...span)) }
    }
  },
}

/** 有条件的……宜: a recommendation may leave the need open, but that it is for those who can, it says by itself. */
const ofMeans = /条件|circumstances permitting|conditions permit/

/** 视天气情况, 视客流而定: what is to be looked at, but not what then follows. */
function judged({ provision: { text } }: LintedProvision): Span | undefined {
  const found =
    /(?<![重监电可注巡凝透忽轻歧远近平俯仰审])视[^，。；的频听]{1,8}?(?:情况|状况|情形|需要|条件|程度|而定)/.exec(
      text.plain,
    )
  return found === null ? undefined : [found.index, found.index + found[0].length]
}

/** Whether the sentence says what it means: 特殊情况（见……）, 下列特殊情况. */
function isExplained({ span: [start, end] }: ListedWord, { provision }: LintedProvision): boolean {
  const { plain } = provision.text
  return (
    /(?:下列|以下|规定的|上述)$/.test(plain.slice(0, start)) ||
    /^ ?[（(，]?(?:见|即|指|是指|包括|see|i\.e\.|that is)/.test(plain.slice(end))
  )
}

function open(written: string): Message {
  const condition = written.replace(/[，\s]+$/, '')
  return {
    zh: `条件 \`${condition}\` 没有说明何时成立，应写明可判定的情形，请改写`,
    en: `Unexpected condition \`${condition}\`, which leaves open when it holds, expected circumstances that can be told; state them`,
  }
}
