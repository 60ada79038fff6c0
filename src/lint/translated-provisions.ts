import type { ListedWordFinder } from '../language/listed-words.ts'
import { findModals, sentenceModality } from '../language/modality.ts'
import { findQuantities } from '../language/quantities.ts'
import { maskQuotations } from '../language/quotations.ts'
import type { Standard } from '../model/catalog.ts'
import type { TranslatedUnit } from '../model/compilation.ts'
import type { Place } from '../model/place.ts'
import type { Item, SourceBlock } from '../syntax/blocks.ts'
import { readDemands } from './demands.ts'
import type { PreparedDocument } from './linted-document.ts'
import type { LintedProvision } from './linted-family.ts'
import { isBinding } from './zones.ts'

/** What is known of the translations of a family, beside its provisions. */
export interface Translations {
  readonly translations: readonly TranslatedUnit[]
  readonly documents: readonly PreparedDocument[]
  readonly findWords: ListedWordFinder
}

/** The translated provisions as rules of wording see them: their text, its language, and their place in the file of the translation. */
export function readTranslations(
  provisions: readonly LintedProvision[],
  { translations, documents, findWords }: Translations,
): LintedProvision[] {
  if (translations.length === 0) return []
  const placeOf = createPlaceFinder(translations, documents)
  const standards = new Map<string, Standard>()
  const made = new Map<LintedProvision, LintedProvision>()
  for (const original of provisions) {
    const { translation, modality, id, unit } = original.provision
    if (translation === undefined) continue
    const { language, text } = translation
    const modals = findModals(text.plain, language)
    const own = sentenceModality(modals)
    const key = `${original.standard.id} ${language}`
    const standard = standards.get(key) ?? { ...original.standard, language }
    standards.set(key, standard)
    const provision = {
      ...original.provision,
      ...{ text, limits: [], modal: own.modal, modality: own.modal === undefined ? modality : own.modality },
      place: placeOf(`${original.standard.id}/${unit}`, id.slice(id.indexOf('.') + 1)) ?? original.provision.place,
    }
    made.set(original, {
      ...original,
      ...{ standard, provision, modals, leadIn: original.leadIn && made.get(original.leadIn) },
      quantities: findQuantities(text.plain, language),
      words: findWords(maskQuotations(text.plain), language),
      demands: isBinding(original.zone, provision) ? readDemands(provision, modals, language) : [],
    })
  }
  return [...made.values()]
}

/** Finds where a translation has the paragraph or item of an id; the field that names its original, if it has none. */
function createPlaceFinder(
  translations: readonly TranslatedUnit[],
  documents: readonly PreparedDocument[],
): (unit: string, id: string) => Place | undefined {
  const byPath = new Map(documents.map((document) => [document.path, document]))
  const units = new Map(translations.map(({ original, place }) => [original, place]))
  const places = new Map<string, ReadonlyMap<string, Place>>()
  return (unit, id) => {
    const file = units.get(unit)
    if (file === undefined) return undefined
    const known = places.get(file.file) ?? new Map(placesIn(byPath.get(file.file)?.blocks ?? []))
    places.set(file.file, known)
    return known.get(id) ?? file
  }
}

function placesIn(blocks: readonly (SourceBlock | Item)[]): [id: string, place: Place][] {
  return blocks.flatMap((block): [string, Place][] => [
    ...ownPlace(block),
    ...('items' in block ? placesIn(block.items) : []),
  ])
}

function ownPlace(block: SourceBlock | Item): [id: string, place: Place][] {
  return 'id' in block && block.id !== undefined ? [[block.id, block.place]] : []
}
