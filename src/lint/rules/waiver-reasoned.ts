import type { Message } from '../../model/text.ts'
import type { WaiverRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const waiverReasoned: WaiverRule = {
  id: 'waiver-reasoned',
  summary: {
    zh: '每处豁免都写明规则和理由。',
    en: 'Every waiver names its rule and gives its reason.',
  },
  source: [sources.project],
  severity: 'error',
  scope: 'waivers',
  *check({ waivers }) {
    for (const { waiver } of waivers) {
      if (waiver.rule === '') yield { place: waiver.place, message: nameless }
      else if (waiver.reason === '') yield { place: waiver.place, message: reasonless(waiver.rule) }
    }
  },
}

const nameless: Message = {
  zh: '豁免没有写明规则，应为 `lint-allow 规则名 reason="理由"`，请补上',
  en: 'Unexpected waiver of nothing, expected `lint-allow <rule> reason="…"`; name the rule',
}

function reasonless(rule: string): Message {
  return {
    zh: `对 \`${rule}\` 的豁免没有理由，因此不生效，应有 \`reason="理由"\`，请写明`,
    en: `Unexpected waiver of \`${rule}\` without a reason, which does not hold, expected \`reason="…"\`; say why`,
  }
}
