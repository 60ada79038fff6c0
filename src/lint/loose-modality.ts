import { findLooseModals, type LooseModal, looseModalHints } from '../language/loose-modals.ts'
import type { Modality } from '../model/kinds.ts'
import { onceEach } from '../model/once-each.ts'
import type { Place } from '../model/place.ts'
import type { LintedFamily } from './linted-family.ts'
import { provisionsWith } from './provisions-with.ts'
import { isBinding } from './zones.ts'

/** A word written for a modal verb in what binds. */
export interface PlacedModal {
  readonly place: Place
  readonly modal: LooseModal
}

/** Every word written for a modal verb of that modality in what binds, with its place. */
export function looseModalsOf(family: LintedFamily, modality: Modality): PlacedModal[] {
  return allLooseModals(family).filter(({ modal }) => modal.modality === modality)
}

const allLooseModals = onceEach(({ provisions, translations, placeOf }: LintedFamily): readonly PlacedModal[] => {
  const found: PlacedModal[] = []
  for (const { zone, provision, modals, standard } of provisionsWith(looseModalHints, provisions, translations))
    if (isBinding(zone, provision))
      for (const modal of findLooseModals(provision.text.plain, modals, standard.language))
        found.push({ place: placeOf(provision, modal.span), modal })
  return found
})
