import type { FoundModal } from '../language/modality.ts'
import { isWithin, sentencesOf } from '../language/sentences.ts'
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
): Demand[] {
  if (modality !== 'requirement') return []
  const sentences = sentencesOf(plain, language).map((span) => ({ text: plain.slice(...span), span }))
  const required = modals.filter(isRequiring)
  if (required.length === 0) return sentences
  return sentences.flatMap((sentence) => {
    const modal = required.find((candidate) => isWithin(sentence.span, candidate.span[0]))
    return modal === undefined ? [] : [{ ...sentence, modal }]
  })
}

/** Whether a modal verb makes its sentence a requirement. */
export function isRequiring({ modality, subordinate }: FoundModal): boolean {
  return modality === 'requirement' && !subordinate
}
