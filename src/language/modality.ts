import type { Modality } from '../model/kinds.ts'
import type { Modal } from '../model/provision.ts'
import type { Language } from '../model/text.ts'
import { findChineseModals } from './chinese-modals.ts'
import { findEnglishModals } from './english-modals.ts'
import { foundOnce } from './found-once.ts'

/** A modal verb of a sentence with the modality that it gives. */
export interface FoundModal extends Modal {
  readonly modality: Exclude<Modality, 'instruction'>
  /** True in a relative, conditional or object clause (应由用户承担的费用; parts that may be replaced): no modality of the sentence. */
  readonly subordinate: boolean
}

/**
 * Finds every modal verb (GB/T 1.1—2020 annex C; ISO/IEC Directives Part 2, clause 7) of `text` in order, quoted words left out.
 * Words that a standard should not use (必须, 不得, 可以, must) are found too, with the modality that their authors mean.
 */
export function findModals(text: string, language: Language): readonly FoundModal[] {
  return language === 'zh' ? findChineseModals(text) : findEnglishModals(text)
}

/** The same of a text that is kept. */
export const modalsOf = foundOnce(findModals)

/** The modality of a sentence, with the modal verb that carries it; a statement has none. */
export interface SentenceModality {
  readonly modality: Exclude<Modality, 'instruction'>
  readonly modal?: Modal | undefined
}

/** The modality that `modals` give their sentence: that of the first one which requires, recommends or permits. */
export function sentenceModality(modals: readonly FoundModal[]): SentenceModality {
  const main = modals.find((modal) => !modal.subordinate && modal.modality !== 'statement')
  if (main === undefined) return { modality: 'statement' }
  const { modality, literal, polarity, span } = main
  return { modality, modal: { literal, polarity, span } }
}
