import { findLooseModals, type LooseModal } from '../language/loose-modals.ts'
import type { Modality } from '../model/kinds.ts'
import type { Place } from '../model/place.ts'
import type { LintedFamily } from './linted-family.ts'
import { isBinding } from './zones.ts'

/** Every word written for a modal verb of that modality in what binds, with its place. */
export function* looseModalsOf(
  { provisions, translations, placeOf }: LintedFamily,
  modality: Modality,
): Generator<{ readonly place: Place; readonly modal: LooseModal }> {
  for (const linted of [...provisions, ...translations]) {
    if (!isBinding(linted.zone, linted.provision)) continue
    const { plain } = linted.provision.text
    for (const modal of findLooseModals(plain, linted.modals, linted.standard.language))
      if (modal.modality === modality) yield { place: placeOf(linted.provision, modal.span), modal }
  }
}
