import type { FoundModal } from '../../language/modality.ts'
import { modalityLabels } from '../../model/labels.ts'
import type { Message } from '../../model/text.ts'
import type { LintedProvision } from '../linted-family.ts'
import { groupsOf } from '../provision-groups.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const modalitySingle: CatalogRule = {
  id: 'modality-single',
  summary: { zh: '一个条款只有一种能愿动词。', en: 'A provision has one modality.' },
  source: [sources.gbProvisions, sources.isoModalVerbs],
  severity: 'error',
  covers: ['MOD-08'],
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions, placeOf }) {
    for (const { provision, modals, leadIn } of groupsOf(provisions).modal) {
      if (modals.length === 1 && leadIn === undefined) continue // there is nothing from which it could differ
      const first = modals.find(isDeciding)
      if (first === undefined) continue
      const second = modals.find((modal) => isDeciding(modal) && modal.modality !== first.modality)
      if (second !== undefined) yield { place: placeOf(provision, second.span), message: mixed(second, first) }
      const above = leadIn && decidingAbove(leadIn)
      if (above !== undefined && above.modality !== first.modality) {
        yield { place: placeOf(provision, first.span), message: unlikeLeadIn(first, above) }
      }
    }
  },
}

/** Whether a modal verb makes a modality: one of a main clause that requires, recommends or permits. */
function isDeciding({ modality, subordinate }: FoundModal): boolean {
  return modality !== 'statement' && !subordinate
}

/** The modal verb that holds for the items below: that of the nearest sentence above that has one. */
function decidingAbove({ modals, leadIn }: LintedProvision): FoundModal | undefined {
  return modals.find(isDeciding) ?? (leadIn && decidingAbove(leadIn))
}

function mixed(second: FoundModal, first: FoundModal): Message {
  return {
    zh: `在${named(first).zh}之外又有${named(second).zh}，一个条款应只有一种，请分成两段`,
    en: `Unexpected ${named(second).en} beside ${named(first).en}, expected one modality a provision; make it two paragraphs`,
  }
}

function unlikeLeadIn(own: FoundModal, above: FoundModal): Message {
  return {
    zh: `列项中有${named(own).zh}，引语中是${named(above).zh}，应为同一种，请分成两个列项`,
    en: `Unexpected ${named(own).en} in an item below ${named(above).en}, expected the modality of the lead-in; make it two lists`,
  }
}

function named({ literal, modality }: FoundModal): Message {
  const label = modalityLabels[modality]
  return { zh: ` \`${literal}\`（${label.zh}）`, en: `\`${literal}\` (${label.en.toLowerCase()})` }
}
