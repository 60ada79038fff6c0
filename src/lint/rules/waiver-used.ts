import { closest } from '../../model/closest.ts'
import type { Message } from '../../model/text.ts'
import type { WaiverRule } from '../rule.ts'
import { sources } from '../sources.ts'
import type { LintedWaivers } from '../waivers/linted-waivers.ts'
import { isHolding, type Waiver } from '../waivers/waiver.ts'

export const waiverUsed: WaiverRule = {
  id: 'waiver-used',
  summary: {
    zh: '每处豁免都放行了至少一个问题。',
    en: 'Every waiver waives at least one finding.',
  },
  source: [sources.project],
  severity: 'warning',
  scope: 'waivers',
  *check({ waivers, rules, date }) {
    for (const { waiver, uses, active } of waivers) {
      if (waiver.rule === '') continue
      if (!rules.some(({ id }) => id === waiver.rule)) yield { place: waiver.place, message: unknown(waiver, rules) }
      else if (uses === 0 && active && isHolding(waiver, date)) yield { place: waiver.place, message: unused(waiver) }
    }
  },
}

function unused({ rule }: Waiver): Message {
  return {
    zh: `对 \`${rule}\` 的豁免没有放行任何问题，应只保留用得到的豁免，请删去`,
    en: `Unexpected waiver of \`${rule}\`, which finds nothing there, expected only waivers in use; delete it`,
  }
}

function unknown({ rule }: Waiver, rules: LintedWaivers['rules']): Message {
  const meant = rules.filter(({ covers }) => covers.includes(rule)).map(({ id }) => id)
  const known = rules.map(({ id }) => id)
  const near = (meant.length > 0 ? meant : closest(rule, known).slice(0, 1)).map((id) => `\`${id}\``)
  return {
    zh: `没有名为 \`${rule}\` 的可豁免规则，${near.length > 0 ? `是否想写 ${near.join('、')}` : '请改正或删去这处豁免'}`,
    en: `Unexpected waiver of \`${rule}\`, expected the id of a rule that can be waived; ${near.length > 0 ? `did you mean ${near.join(', ')}` : 'correct or delete it'}`,
  }
}
