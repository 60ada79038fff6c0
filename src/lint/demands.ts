import type { FoundModal } from '../language/modality.ts'
import { none } from '../language/none.ts'
import { isWithin, sentencesOf } from '../language/sentences.ts'
import { append } from '../model/lists.ts'
import type { Provision, Span } from '../model/provision.ts'
import type { Language } from '../model/text.ts'

/** A sentence by which a provision demands something. */
export interface Demand {
  readonly text: string
  /** Where it stands in the provision's plain text. */
  readonly span: Span
  /** The modal verb by which it demands; absent in an item that has it from its lead-in. */
  readonly modal?: FoundModal | undefined
}

/** The sentences of a requirement that demand; where none has a modal verb of its own, all of them. */
export function readDemands(
  { text: { plain }, modality }: Provision,
  modals: readonly FoundModal[],
  language: Language,
): readonly Demand[] {
  if (modality !== 'requirement') return none
  const hasOwn = modals.some(isRequiring)
  let demands: Demand[] | undefined
  const spans = sentencesOf(plain, language)
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index]
    if (span === undefined) break
    const modal = hasOwn ? requiringIn(span, modals) : undefined
    if (modal !== undefined || !hasOwn) demands = append(demands, { text: plain.slice(span[0], span[1]), span, modal })
  }
  return demands ?? none
}

function requiringIn(span: Span, modals: readonly FoundModal[]): FoundModal | undefined {
  return modals.find((modal) => isRequiring(modal) && isWithin(span, modal.span[0]))
}

/** Whether a modal verb makes its sentence a requirement. */
export function isRequiring({ modality, subordinate }: FoundModal): boolean {
  return modality === 'requirement' && !subordinate
}
