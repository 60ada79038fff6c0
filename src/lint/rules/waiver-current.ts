import type { Message } from '../../model/text.ts'
import type { WaiverRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { isExpired, isExpiry } from '../waivers/waiver.ts'

export const waiverCurrent: WaiverRule = {
  id: 'waiver-current',
  summary: {
    zh: '豁免没有过期；是否过期按标准自己的日期判断。',
    en: 'No waiver has run out, going by the dates of the standards themselves.',
  },
  source: [sources.project],
  severity: 'error',
  scope: 'waivers',
  *check({ waivers, date }) {
    for (const { waiver } of waivers) {
      const { expires, place } = waiver
      if (expires === undefined) continue
      if (!isExpiry(expires)) yield { place, message: unreadable(expires) }
      else if (date !== undefined && isExpired(waiver, date)) yield { place, message: expired(expires, date) }
    }
  },
}

function unreadable(expires: string): Message {
  return {
    zh: `豁免的期限 \`${expires}\` 无法读取，应为 \`2027-06\` 或 \`2027-06-30\` 的形式，请改写`,
    en: `Unexpected term \`${expires}\` of a waiver, expected the form \`2027-06\` or \`2027-06-30\`; rewrite it`,
  }
}

function expired(expires: string, date: string): Message {
  return {
    zh: `豁免到 \`${expires}\` 为止，标准的日期已是 \`${date}\`，应按规则改写文字，或说明理由后延长`,
    en: `Unexpected waiver up to \`${expires}\` in a text of \`${date}\`, expected the text to follow the rule by then; rewrite the text or extend the waiver`,
  }
}
