import { modalsOf, sentenceModality } from '../language/modality.ts'
import type { Modality, VerificationMethod } from '../model/kinds.ts'
import type { Provision } from '../model/provision.ts'
import type { Translation } from '../model/text.ts'
import type { ProvisionAttributes } from '../schema/authoring.generated.ts'
import type { Inline } from '../syntax/blocks.ts'
import { anchorAddress } from './addresses.ts'
import type { ProvisionUnit } from './authored.ts'
import { digestOf, noDigest } from './digest.ts'
import type { LaidOutProvision } from './layout-blocks.ts'
import type { LaidOutItem } from './layout-items.ts'
import { bindLimits, type ParameterValues } from './limits.ts'
import { endItem, endMarks } from './list-marks.ts'
import { renderInline, type Setting } from './render.ts'
import { translate, translateItem } from './translations.ts'

/** What extracting the provisions of one section needs. */
export interface ProvisionSetting {
  /** With what the section's text is rendered. */
  readonly rendering: Setting
  readonly source: ProvisionUnit
  /** What the file says of all its provisions. */
  readonly attributes: Attributes
  readonly parameters: ParameterValues
  /** Address of the page. */
  readonly page: string
  /** True where the section's own text binds; false in an informative annex. */
  readonly binding: boolean
}

/** What a provision has from its file or from the sentence that leads it in, unless it says otherwise itself. */
export interface Attributes {
  readonly actor: readonly string[]
  readonly step: string | undefined
  readonly verify: readonly VerificationMethod[]
  readonly evidence: readonly string[]
  readonly basis: readonly string[]
}

/** What a file says of all its provisions; a criterion says nothing of what it judges. */
export function attributesOfFile({ unit }: ProvisionUnit): Attributes {
  return attributesOf(unit.kind === 'criterion' ? { basis: unit.basis ?? none } : unit, noAttributes)
}

/** Extracts a paragraph, with the list that it leads in, as a provision. */
export function extractProvision(laidOut: LaidOutProvision, setting: ProvisionSetting): Provision {
  const { block, id, number, items: below } = laidOut
  const own = ownAttributes(setting.source, block.id)
  const { content, place } = block
  const position: Position = {
    id,
    number,
    label: number,
    marker: undefined,
    content,
    place,
    local: block.id ?? '',
    own,
    attributes: attributesOf(own, setting.attributes),
    above: undefined,
    translation: translate(block, setting.rendering, id),
    below,
  }
  return provisionOf(position, setting)
}

/** A paragraph or item of which a provision is made. */
interface Position extends Inline {
  readonly id: string
  readonly number: string
  readonly label: string
  readonly marker: string | undefined
  /** Its id in its file. */
  readonly local: string
  /** What is said of it alone. */
  readonly own: ProvisionAttributes
  readonly attributes: Attributes
  readonly above: Above | undefined
  readonly translation: Translation | undefined
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

function provisionOf(position: Position, setting: ProvisionSetting): Provision {
  const { id, number, own, attributes, above, below } = position
  const { rendering, binding: normative } = setting
  const { unit, language, wordsOnly } = rendering
  const { actor, verify } = attributes
  const { text, terms, references } = renderInline(position.content, rendering, id)
  if (terms.length > 0) noteOwners(terms, rendering)
  // The main clause's modal verb decides; an item without one has the modality of its lead-in.
  const found = sentenceModality(modalsOf(text, language))
  const modality = found.modal ? found.modality : (above?.modality ?? found.modality)
  const items =
    below.length === 0 ? none : itemsOf(below, { number, leadIn: text.plain, modality, attributes }, setting)
  const limits = own.limits === undefined ? none : bindLimits(own.limits, { text, provision: position.local }, setting)
  // In one literal: there are so many provisions that spreading them would be felt.
  return {
    id,
    unit,
    number,
    label: position.label,
    marker: position.marker,
    normative,
    modality,
    modal: found.modal,
    actor,
    step: attributes.step,
    text,
    translation: position.translation,
    leadIn: above?.leadIn,
    limits,
    descriptive: own.descriptive ?? none,
    verify,
    evidence: attributes.evidence,
    basis: attributes.basis,
    proposal: own.proposal,
    terms,
    references,
    criteria: none,
    items,
    address: anchorAddress(setting.page, id),
    place: position.place,
    digest: wordsOnly ? noDigest : digestOf({ text, modality, actor, verify, normative, limits }),
  }
}

/** Notes the other standards whose terms a provision uses. */
function noteOwners(terms: Provision['terms'], { standard, termOwners }: Setting): void {
  terms.forEach(({ ref }) => {
    const owner = ref.slice(0, ref.indexOf('/'))
    if (owner !== standard) termOwners.add(owner)
  })
}

function itemsOf(items: readonly LaidOutItem[], above: Above, setting: ProvisionSetting): Provision[] {
  const { number, leadIn } = above
  const { rendering, source } = setting
  const marks = endMarks(leadIn, rendering.language)
  return items.map(({ item, id, label, marker, items: below }, index) => {
    const own = ownAttributes(source, item.id)
    const at = index === items.length - 1 ? 'last' : 'inner'
    const position: Position = {
      id,
      number,
      label,
      marker,
      content: endItem(item, marks, at),
      place: item.place,
      local: item.id ?? '',
      own,
      attributes: attributesOf(own, above.attributes),
      above,
      translation: rendering.counterparts && translateItem(item, { leadIn, at, section: id }, rendering),
      below,
    }
    return provisionOf(position, setting)
  })
}

/** What a file's front matter says of one of its provisions. */
function ownAttributes({ unit }: ProvisionUnit, local: string | undefined): ProvisionAttributes {
  if (local === undefined || unit.kind === 'criterion') return nothing
  return unit.provisions?.[local] ?? nothing
}

/** What is said of a provision itself, else what it has from above. */
function attributesOf(own: ProvisionAttributes, above: Attributes): Attributes {
  const { actor, step, verify, evidence, basis } = own
  if (!(actor ?? step ?? verify ?? evidence ?? basis)) return above // as most have it
  return {
    actor: typeof actor === 'string' ? [actor] : (actor ?? above.actor),
    step: step ?? above.step,
    verify: verify ?? above.verify,
    evidence: evidence ?? above.evidence,
    basis: basis ?? above.basis,
  }
}

const nothing: ProvisionAttributes = {}
const none: readonly never[] = []
const noAttributes: Attributes = { actor: none, step: undefined, verify: none, evidence: none, basis: none }
