import type { Checklist, ChecklistRow, RowLimit, RowTranslation } from '../checklist/checklist.ts'
import { limitInWords } from '../model/labels.ts'
import type { Limit } from '../model/provision.ts'
import { absolute } from './addresses.ts'
import type { Edition, PlacedProvision } from './edition.ts'
import { type Family, named } from './family.ts'
import { identityOf } from './identity.ts'

/** What a standard demands or recommends, by chapter. */
export function checklistOf(edition: Edition): Checklist {
  const { baseUrl } = edition.family.catalog.publication
  const byChapter = Map.groupBy(provisionsChecked(edition), ({ placed }) => placed.path[0])
  const chapters = [...byChapter].flatMap(([chapter, own]) => {
    if (!chapter) return []
    const { id, number, title, nature, address } = chapter
    const rows = own.map((each) => rowOf(edition, each))
    return [{ id, number, title, nature, page: absolute(address, baseUrl), rows }]
  })
  return { standard: identityOf(edition), chapters }
}

/** A provision that is a line of a checklist. */
export interface CheckedProvision {
  readonly placed: PlacedProvision
  readonly modality: ChecklistRow['modality']
}

/** The lines of a checklist; a provision that leads in a list is checked item by item. */
export function provisionsChecked({ provisions }: Edition): CheckedProvision[] {
  const checked: CheckedProvision[] = []
  for (const placed of provisions) {
    const { modality, items } = placed.provision
    const isDemanded = modality === 'requirement' || modality === 'recommendation'
    if (isDemanded && items.length === 0) checked.push({ placed, modality })
  }
  return checked
}

function rowOf({ family, standard }: Edition, { placed, modality }: CheckedProvision): ChecklistRow {
  const { provision, addresses, path, leadIns } = placed
  const { id, number, label, step, digest } = provision
  return {
    provision: id,
    key: `${standard.id}/${id}`,
    uri: addresses.uri,
    latestUri: addresses.latestUri,
    page: addresses.page,
    number,
    label,
    title: path.at(-1)?.title,
    leadIns: leadIns.map(({ text }) => text.plain),
    text: provision.text.plain,
    translation: translationOf(placed),
    modality,
    actor: provision.actor.map((actor) => named(actor, family.actors)),
    step: step === undefined ? undefined : named(step, family.steps),
    verify: provision.verify,
    evidence: provision.evidence.map((kind) => named(kind, family.evidence)),
    limits: limitsChecked(placed).map((limit) => limitOf(family, limit)),
    criteria: criteriaChecked(placed).map((key) => ({ key, title: family.criteria.get(key)?.title })),
    digest: { text: digest.text, semantic: digest.semantic },
  }
}

/** A list reads on from its lead-in, so a line is in the other language as a whole or not at all. */
function translationOf({ provision, leadIns }: PlacedProvision): RowTranslation | undefined {
  const own = provision.translation
  if (!own) return undefined
  const around = leadIns.flatMap(({ translation }) => (translation ? [translation] : []))
  if (around.length < leadIns.length) return undefined
  return {
    language: own.language,
    leadIns: around.map(({ text }) => text.plain),
    text: own.text.plain,
    current: [own, ...around].every(({ current }) => current),
  }
}

/** The limits of a line: those of the sentences that lead it in hold for it too. */
function limitsChecked({ provision, leadIns }: PlacedProvision): readonly Limit[] {
  const around = leadIns.flatMap(({ limits }) => limits)
  return around.length === 0 ? provision.limits : [...around, ...provision.limits]
}

/** Keys of the criteria that judge a line, or the list in which it stands. */
export function criteriaChecked({ provision, leadIns }: PlacedProvision): readonly string[] {
  const around = leadIns.flatMap(({ criteria }) => criteria)
  return around.length === 0 ? provision.criteria : [...new Set([...around, ...provision.criteria])]
}

function limitOf(family: Family, limit: Limit): RowLimit {
  const { metric, statistic, op, value, unit, parameter } = limit
  const title = metric === undefined ? undefined : family.metrics.get(metric)?.title
  const words = { zh: limitInWords(limit, 'zh'), en: limitInWords(limit, 'en') }
  return { metric, title, statistic, op, value, unit, parameter, words }
}
