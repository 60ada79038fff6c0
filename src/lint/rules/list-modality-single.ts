import type { FoundModal } from '../../language/modality.ts'
import { modalityLabels } from '../../model/labels.ts'
import type { Message } from '../../model/text.ts'
import type { LintedProvision } from '../linted-family.ts'
import { groupsOf } from '../provision-groups.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const listModalitySingle: CatalogRule = {
  id: 'list-modality-single',
  summary: {
    zh: '一个列项的能愿动词只在引语或各项中出现，并且是同一种。',
    en: 'In a list the modal verb stands either in the lead-in or in the items, and is of one modality.',
  },
  source: [sources.gbProvisions, sources.project, sources.isoModalVerbs],
  severity: 'warning',
  covers: ['LST-07'],
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions }) {
    const items = groupsOf(provisions).modal.filter(
      (linted) => linted.leadIn !== undefined && deciding(linted) !== undefined,
    )
    for (const [leadIn, own] of Map.groupBy(items, (item) => item.leadIn))
      if (leadIn !== undefined) yield* faultsIn(leadIn, own)
  },
}

function* faultsIn(leadIn: LintedProvision, items: readonly LintedProvision[]): Generator<Finding> {
  const above = deciding(leadIn)
  const own = items.flatMap((item) => {
    const modal = deciding(item)
    return modal === undefined ? [] : [{ modal, place: item.provision.place }]
  })
  if (above !== undefined) {
    // Where the two differ, modality-single says so.
    for (const { modal, place } of own)
      if (modal.modality === above.modality) yield { place, message: repeated(modal, above) }
    return
  }
  const [first, ...others] = own
  const second = others.find(({ modal }) => modal.modality !== first?.modal.modality)
  if (first !== undefined && second !== undefined)
    yield { place: second.place, message: mixed(second.modal, first.modal) }
}

/** The modal verb that makes a sentence a requirement, recommendation or permission. */
function deciding({ modals }: LintedProvision): FoundModal | undefined {
  return modals.find(({ modality, subordinate }) => modality !== 'statement' && !subordinate)
}

function repeated({ literal }: FoundModal, above: FoundModal): Message {
  return {
    zh: `引语已有 \`${above.literal}\`，列项中又有 \`${literal}\`，应只在一处，请删去列项中的一个`,
    en: `Unexpected \`${literal}\` in an item below a lead-in with \`${above.literal}\`, expected it in one of the two; delete that of the item`,
  }
}

function mixed(second: FoundModal, first: FoundModal): Message {
  const [one, other] = [modalityLabels[first.modality], modalityLabels[second.modality]]
  return {
    zh: `同一列项中既有${one.zh}（\`${first.literal}\`）又有${other.zh}（\`${second.literal}\`），应为同一种，请分成两个列项`,
    en: `Unexpected \`${second.literal}\` (${other.en.toLowerCase()}) in a list with \`${first.literal}\` (${one.en.toLowerCase()}), expected one modality; make it two lists`,
  }
}
