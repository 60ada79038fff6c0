import type { Artifact } from '../model/artifact.ts'
import type { Modality } from '../model/kinds.ts'
import { findingLabels, limitInWords, methodLabels, modalityLabels } from '../model/labels.ts'
import type { Limit } from '../model/provision.ts'
import type { Section } from '../model/section.ts'
import { absolute, addressesOf } from './addresses.ts'
import type { Edition, PlacedProvision } from './edition.ts'
import { named } from './family.ts'
import { identityOf } from './identity.ts'
import { jsonFile } from './json-file.ts'
import { pathStep } from './provision.ts'

/** `checklist.json`: what to check, chapter by chapter, whom to ask, how, and what to look at. */
export function emitChecklist(edition: Edition): Artifact[] {
  const { catalog } = edition.family
  const content = {
    standard: identityOf(edition),
    labels: { modality: checkedLabels, verify: methodLabels, finding: findingLabels },
    chapters: checklistOf(edition).map(({ chapter, rows }) => ({
      ...pathStep(chapter),
      page: absolute(chapter.address, catalog.publication.baseUrl),
      rows: rows.map((placed) => rowJson(edition, placed)),
    })),
  }
  return [jsonFile(catalog, 'checklist', { path: `${edition.folder}checklist.json`, content })]
}

/** The part of a checklist that one chapter or annex gives. */
export interface ChecklistChapter {
  readonly chapter: Section
  readonly rows: readonly PlacedProvision[]
}

/** What a standard demands or recommends, by chapter: a provision that leads in a list is checked item by item. */
export function checklistOf(edition: Edition): ChecklistChapter[] {
  const rows = edition.provisions.filter(
    ({ provision }) => provision.items.length === 0 && checkedModalities.has(provision.modality),
  )
  const byChapter = Map.groupBy(rows, ({ path }) => path[0])
  return [...byChapter].flatMap(([chapter, own]) => (chapter ? [{ chapter, rows: own }] : []))
}

const checkedModalities: ReadonlySet<Modality> = new Set(['requirement', 'recommendation'])

const checkedLabels = {
  requirement: modalityLabels.requirement,
  recommendation: modalityLabels.recommendation,
}

/** The limits of a line: those of the sentences that lead it in hold for it too. */
export function limitsChecked({ provision, leadIns }: PlacedProvision): Limit[] {
  return [...leadIns, provision].flatMap(({ limits }) => limits)
}

/** Keys of the criteria that judge a line, or the list in which it stands. */
export function criteriaChecked({ provision, leadIns }: PlacedProvision): string[] {
  return [...new Set([...leadIns, provision].flatMap(({ criteria }) => criteria))]
}

function rowJson({ family, standard }: Edition, placed: PlacedProvision) {
  const { provision, path, leadIns } = placed
  const { baseUrl } = family.catalog.publication
  const step = provision.step
  return {
    provision: provision.id,
    ...addressesOf(standard, provision.id, { address: provision.address, baseUrl }),
    number: provision.number,
    label: provision.label,
    title: path.at(-1)?.title,
    leadIns: leadIns.map(({ text }) => text.plain),
    text: provision.text.plain,
    modality: provision.modality,
    actor: provision.actor.map((id) => named(id, family.actors)),
    step: step === undefined ? undefined : named(step, family.steps),
    verify: provision.verify,
    evidence: provision.evidence.map((id) => named(id, family.evidence)),
    limits: limitsChecked(placed).map(rowLimit),
    criteria: criteriaChecked(placed).map((key) => ({ key, title: family.criteria.get(key)?.title })),
  }
}

function rowLimit(limit: Limit) {
  const { metric, statistic, op, value, unit, parameter } = limit
  const words = { zh: limitInWords(limit, 'zh'), en: limitInWords(limit, 'en') }
  return { metric, statistic, op, value, unit, parameter, words }
}
