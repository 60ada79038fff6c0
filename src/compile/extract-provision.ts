import { findModals, sentenceModality } from '../language/modality.ts'
import type { Link } from '../model/compilation.ts'
import type { Modality } from '../model/kinds.ts'
import type { Modal, Provision } from '../model/provision.ts'
import type { Translation } from '../model/text.ts'
import type { Item, ParagraphBlock } from '../syntax/blocks.ts'
import { anchorAddress } from './addresses.ts'
import { type ProvisionUnit, placeIn } from './authored.ts'
import { digestOf } from './digest.ts'
import { type LaidOutItem, layoutItems } from './layout-items.ts'
import { type Attributes, bindLimits, limitNames, type ParameterValues } from './limits.ts'
import { endItem } from './list-marks.ts'
import { renderInline, type Setting } from './render.ts'
import { byKey } from './resolve.ts'
import { translate, translateItem } from './translations.ts'

/** What extracting the provisions of one section needs. */
export interface ProvisionSetting extends Setting {
  readonly source: ProvisionUnit
  readonly parameters: ParameterValues
  /** Address of the page. */
  readonly page: string
  /** True where the section's own text binds; false in an informative annex. */
  readonly binding: boolean
}

/** Extracts a paragraph, with the list that it leads in, as a provision. */
export function extractProvision(
  block: ParagraphBlock,
  position: { readonly id: string; readonly number: string },
  setting: ProvisionSetting,
): Provision {
  const local = block.id ?? ''
  const { id, number } = position
  const own = { ...setting, section: id }
  const attributes = attributesOf(own, local, undefined)
  const translation = translate(block, own)
  const below = layoutItems(block.items, { id, label: number, unit: setting.unit })
  return provisionOf(block, { id, number, label: number, local, attributes, translation, below }, own)
}

interface Place {
  readonly id: string
  readonly number: string
  readonly label: string
  readonly marker?: string | undefined
  readonly local: string
  readonly attributes: Attributes
  readonly above?: { readonly leadIn: string; readonly modality: Modality } | undefined
  readonly translation?: Translation | undefined
  /** The items of the list that it leads in. */
  readonly below: readonly LaidOutItem[]
}

/** The section of its setting is the provision itself. */
function provisionOf(source: ParagraphBlock | Item, place: Place, setting: ProvisionSetting): Provision {
  const { id, number, label, marker, attributes, above } = place
  const { text, terms, references } = renderInline(source.content, setting)
  const { modality, modal } = modalityOf(text.plain, setting, above?.modality)
  const leadIn = above?.leadIn
  const items = itemsOf(place.below, { number, leadIn: text.plain, modality, attributes }, setting)
  const provision: Omit<Provision, 'digest'> = {
    id,
    unit: setting.unit,
    number,
    label,
    marker,
    normative: setting.binding,
    modality,
    modal,
    actor: attributes.actor,
    step: attributes.step,
    text,
    translation: place.translation,
    leadIn,
    limits: bindLimits(
      attributes.limits,
      { plain: text.plain, language: setting.language },
      {
        unit: setting.source,
        provision: place.local,
        parameters: setting.parameters,
        metricKey: (metric) => metricKey(metric, setting),
      },
    ),
    descriptive: attributes.descriptive,
    verify: attributes.verify,
    evidence: attributes.evidence,
    basis: attributes.basis,
    proposal: attributes.proposal,
    terms,
    references,
    criteria: [],
    items,
    address: anchorAddress(setting.page, id),
    place: source.place,
  }
  return { ...provision, digest: digestOf(provision) }
}

function metricKey(metric: string, { registry }: Setting): string | undefined {
  const named = registry.named.get(`metric:${metric}`)
  return named && `${named.standard}/${metric}`
}

interface Above {
  readonly number: string
  readonly leadIn: string
  readonly modality: Modality
  readonly attributes: Attributes
}

function itemsOf(items: readonly LaidOutItem[], above: Above, setting: ProvisionSetting): Provision[] {
  return items.map(({ item, id, label, marker, items: below }, index) => {
    const local = item.id ?? ''
    const own = { ...setting, section: id }
    const attributes = attributesOf(own, local, above.attributes)
    const position = { leadIn: above.leadIn, last: index === items.length - 1 }
    const ended = endItem(item, { ...position, language: setting.language })
    const translation = translateItem(item, position, own)
    const { number, leadIn, modality } = above
    return provisionOf(
      ended,
      { id, number, label, marker, local, attributes, above: { leadIn, modality }, translation, below },
      own,
    )
  })
}

/** The main clause's modal verb decides; an item without one has the modality of its lead-in. */
function modalityOf(
  plain: string,
  { language }: Setting,
  inherited: Modality | undefined,
): { modality: Modality; modal?: Modal | undefined } {
  const found = sentenceModality(findModals(plain, language))
  return found.modal ? found : { modality: inherited ?? found.modality }
}

/** A provision's attributes: its own, else those of its lead-in, else those of the file. */
function attributesOf(setting: ProvisionSetting, local: string, above: Attributes | undefined): Attributes {
  const { unit } = setting.source
  const file = unit.kind === 'criterion' ? { basis: unit.basis } : unit
  const provisions = unit.kind === 'criterion' ? undefined : unit.provisions
  const own = (local === '' ? undefined : provisions?.[local]) ?? {}
  const actor = own.actor ?? above?.actor ?? ('actor' in file ? file.actor : undefined) ?? []
  const attributes: Attributes = {
    actor: typeof actor === 'string' ? [actor] : actor,
    step: own.step ?? above?.step ?? ('step' in file ? file.step : undefined),
    verify: own.verify ?? above?.verify ?? ('verify' in file ? file.verify : undefined) ?? [],
    evidence: own.evidence ?? above?.evidence ?? ('evidence' in file ? file.evidence : undefined) ?? [],
    basis: own.basis ?? above?.basis ?? file.basis ?? [],
    proposal: own.proposal,
    descriptive: own.descriptive ?? [],
    limits: own.limits ?? [],
  }
  return attributes
}

/** Records the names that a unit's front matter mentions: actors, steps, evidence, parameters, metrics. */
export function attributeLinks(source: ProvisionUnit, setting: Setting): Link[] {
  const { unit } = source
  if (unit.kind === 'criterion') return []
  const links: Link[] = []
  const record = (group: string, id: string, path: readonly (string | number)[]): void => {
    const { expects, named, suggestions } = byKey(group, id, group, setting.registry)
    const from = { standard: setting.standard, section: setting.section }
    links.push({
      written: id,
      expects,
      target: named?.key,
      suggestions,
      from,
      normative: false,
      place: placeIn(source, ...path),
    })
  }
  const scopes = [
    { fields: unit, path: [] },
    ...Object.entries(unit.provisions ?? {}).map(([id, fields]) => ({ fields, path: ['provisions', id] })),
  ]
  for (const { fields, path } of scopes) {
    const actors = typeof fields.actor === 'string' ? [fields.actor] : (fields.actor ?? [])
    for (const [index, id] of actors.entries())
      record('actor', id, [...path, 'actor', ...(typeof fields.actor === 'string' ? [] : [index])])
    if (fields.step !== undefined) record('step', fields.step, [...path, 'step'])
    for (const [index, id] of (fields.evidence ?? []).entries()) record('evidence', id, [...path, 'evidence', index])
    const limits = 'limits' in fields ? (fields.limits ?? []) : []
    for (const { group, id, index, field } of limitNames(limits)) record(group, id, [...path, 'limits', index, field])
  }
  for (const id of Object.keys(unit.provisions ?? {})) links.push(provisionKeyLink(id, source, setting))
  return links
}

/** A key under `provisions:` names a provision of the file's body. */
function provisionKeyLink(id: string, source: ProvisionUnit, setting: Setting): Link {
  const group = `anchor:${setting.standard}`
  const { named, suggestions } = byKey(group, `${source.unit.id}.${id}`, 'provision', setting.registry)
  return {
    written: id,
    expects: 'provision',
    target: named?.key,
    suggestions: suggestions.flatMap((found) =>
      found.startsWith(`${source.unit.id}.`) ? [found.slice(source.unit.id.length + 1)] : [],
    ),
    from: { standard: setting.standard, section: setting.section },
    normative: false,
    place: placeIn(source, 'provisions', id),
  }
}
