import { findModals, sentenceModality } from '../language/modality.ts'
import type { Modality } from '../model/kinds.ts'
import type { Limit, Modal, Provision } from '../model/provision.ts'
import type { Language, Translation } from '../model/text.ts'
import type { ProvisionAttributes } from '../schema/authoring.generated.ts'
import type { Inline } from '../syntax/blocks.ts'
import { anchorAddress } from './addresses.ts'
import type { ProvisionUnit } from './authored.ts'
import { digestOf, noDigest } from './digest.ts'
import type { LaidOutProvision } from './layout-blocks.ts'
import type { LaidOutItem } from './layout-items.ts'
import { type Attributes, bindLimits, type ParameterValues } from './limits.ts'
import { endItem } from './list-marks.ts'
import { renderInline, type Setting } from './render.ts'
import { translate, translateItem } from './translations.ts'

/** What extracting the provisions of one section needs. */
export interface ProvisionSetting {
  /** With what the section's text is rendered. */
  readonly rendering: Setting
  readonly source: ProvisionUnit
  readonly parameters: ParameterValues
  /** Address of the page. */
  readonly page: string
  /** True where the section's own text binds; false in an informative annex. */
  readonly binding: boolean
}

/** Extracts a paragraph, with the list that it leads in, as a provision. */
export function extractProvision(
  { block, id, number, items: below }: LaidOutProvision,
  setting: ProvisionSetting,
): Provision {
  const { rendering, source } = setting
  const local = block.id ?? ''
  const attributes = attributesOf(source, local, undefined)
  const translation = translate(block, rendering, id)
  return provisionOf(block, { id, number, label: number, local, attributes, translation, below }, setting)
}

interface Position {
  readonly id: string
  readonly number: string
  readonly label: string
  readonly marker?: string | undefined
  readonly local: string
  readonly attributes: Attributes
  readonly above?: Above | undefined
  readonly translation?: Translation | undefined
  /** The items of the list that it leads in. */
  readonly below: readonly LaidOutItem[]
}

/** What items have from the sentence that leads them in. */
interface Above {
  readonly number: string
  readonly leadIn: string
  readonly modality: Modality
  readonly attributes: Attributes
}

function provisionOf({ content, place }: Inline, position: Position, setting: ProvisionSetting): Provision {
  const { id, number, attributes, above, below } = position
  const { unit, language, wordsOnly } = setting.rendering
  const { actor, verify } = attributes
  const { text, terms, references } = renderInline(content, setting.rendering, id)
  const { modality, modal } = modalityOf(text.plain, language, above?.modality)
  const items =
    below.length === 0 ? none : itemsOf(below, { number, leadIn: text.plain, modality, attributes }, setting)
  const limits = attributes.limits.length === 0 ? none : limitsOf(position, text.plain, setting)
  const normative = setting.binding
  // In one literal: there are so many provisions that spreading them would be felt.
  return {
    id,
    unit,
    number,
    label: position.label,
    marker: position.marker,
    normative,
    modality,
    modal,
    actor,
    step: attributes.step,
    text,
    translation: position.translation,
    leadIn: above?.leadIn,
    limits,
    descriptive: attributes.descriptive,
    verify,
    evidence: attributes.evidence,
    basis: attributes.basis,
    proposal: attributes.proposal,
    terms,
    references,
    criteria: none,
    items,
    address: anchorAddress(setting.page, id),
    place,
    digest: wordsOnly ? noDigest : digestOf({ text, modality, actor, verify, normative, limits }),
  }
}

function limitsOf({ attributes, local }: Position, plain: string, setting: ProvisionSetting): Limit[] {
  const { rendering, source, parameters } = setting
  const { language, registry } = rendering
  const metricKey = (metric: string): string | undefined => {
    const named = registry.wide(`metric:${metric}`)
    return named && `${named.standard}/${metric}`
  }
  return bindLimits(attributes.limits, { plain, language }, { unit: source, provision: local, parameters, metricKey })
}

function itemsOf(items: readonly LaidOutItem[], above: Above, setting: ProvisionSetting): Provision[] {
  const { number, leadIn } = above
  const { rendering, source } = setting
  const { language } = rendering
  return items.map(({ item, id, label, marker, items: below }, index) => {
    const local = item.id ?? ''
    const last = index === items.length - 1
    const attributes = attributesOf(source, local, above.attributes)
    const content = endItem(item, { leadIn, last, language })
    const translation = translateItem(item, { leadIn, last, section: id }, rendering)
    const position: Position = { id, number, label, marker, local, attributes, above, translation, below }
    return provisionOf({ content, place: item.place }, position, setting)
  })
}

/** The main clause's modal verb decides; an item without one has the modality of its lead-in. */
function modalityOf(
  plain: string,
  language: Language,
  inherited: Modality | undefined,
): { modality: Modality; modal?: Modal | undefined } {
  const found = sentenceModality(findModals(plain, language))
  return found.modal ? found : { modality: inherited ?? found.modality }
}

/** A provision's attributes: its own, else those of its lead-in, else those of the file. */
function attributesOf({ unit }: ProvisionUnit, local: string, above: Attributes | undefined): Attributes {
  const file = unit.kind === 'criterion' ? { basis: unit.basis } : unit
  const provisions = unit.kind === 'criterion' ? undefined : unit.provisions
  const own = (local === '' ? undefined : provisions?.[local]) ?? nothing
  const actor = own.actor ?? above?.actor ?? ('actor' in file ? file.actor : undefined) ?? none
  return {
    actor: typeof actor === 'string' ? [actor] : actor,
    step: own.step ?? above?.step ?? ('step' in file ? file.step : undefined),
    verify: own.verify ?? above?.verify ?? ('verify' in file ? file.verify : undefined) ?? none,
    evidence: own.evidence ?? above?.evidence ?? ('evidence' in file ? file.evidence : undefined) ?? none,
    basis: own.basis ?? above?.basis ?? file.basis ?? none,
    proposal: own.proposal,
    descriptive: own.descriptive ?? none,
    limits: own.limits ?? none,
  }
}

const nothing: ProvisionAttributes = {}
const none: readonly never[] = []
