import type { Message } from '../../model/text.ts'
import type { LintedProvision } from '../linted-family.ts'
import { groupsOf } from '../provision-groups.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const verificationGiven: CatalogRule = {
  id: 'verification-given',
  summary: { zh: '每项要求都有证实方法。', en: 'Every requirement says how it is verified.' },
  source: [sources.gbTypes, sources.project],
  covers: ['REQ-05'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions }) {
    for (const { provision, leadIn } of groupsOf(provisions).unverified.filter(isOfText)) {
      const isReported = leadIn?.provision.modality === 'requirement' && leadIn.provision.verify.length === 0
      if (!isReported) yield { place: provision.place, message: missing }
    }
  },
}

/** Metrics and criteria say themselves how they are measured. */
function isOfText({ zone }: LintedProvision): boolean {
  return zone !== 'criterion' && zone !== 'metric'
}

const missing: Message = {
  zh: '要求没有证实方法，应在前置数据中用 `verify` 给出，请补上',
  en: 'Unexpected requirement without a way to verify it, expected `verify` in front matter; add it',
}
