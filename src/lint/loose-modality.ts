import { findLooseModals, type LooseModal } from '../language/loose-modals.ts'
import type { Modality } from '../model/kinds.ts'
import type { LintedFamily, LintedProvision } from './linted-family.ts'
import { isBinding } from './zones.ts'

/** Every word written for a modal verb of that modality in what binds, with the provision in which it stands. */
export function* looseModalsOf(
  { provisions }: LintedFamily,
  modality: Modality,
): Generator<{ readonly linted: LintedProvision; readonly modal: LooseModal }> {
  for (const linted of provisions) {
    if (!isBinding(linted.zone, linted.provision)) continue
    const { plain } = linted.provision.text
    for (const modal of findLooseModals(plain, linted.modals, linted.standard.language))
      if (modal.modality === modality) yield { linted, modal }
  }
}
