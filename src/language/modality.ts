import type { Modality } from '../model/kinds.ts'
import type { Modal } from '../model/provision.ts'
import type { Language } from '../model/text.ts'

/** Every modal verb of a sentence in order, each with the modality it gives. */
export interface FoundModal extends Modal {
  readonly modality: Exclude<Modality, 'instruction'>
}

/** Finds the modal verbs (GB/T 1.1—2020 annex C; ISO/IEC Directives Part 2, clause 7) of `text`. TODO by language helper. */
export function findModals(_text: string, _language: Language): FoundModal[] {
  return []
}
