import { indexesWith, indexesWithWords } from '../language/joined-texts.ts'
import type { ListedWord, ListedWordFinder } from '../language/listed-words.ts'
import { modalsOf } from '../language/modality.ts'
import { none } from '../language/none.ts'
import { quantitiesOf } from '../language/quantities.ts'
import { maskQuotations, quotationStart } from '../language/quotations.ts'
import type { Catalog, Standard } from '../model/catalog.ts'
import type { Provision } from '../model/provision.ts'
import type { Section } from '../model/section.ts'
import { readDemands } from './demands.ts'
import type { LintedProvision } from './linted-family.ts'
import { joinedTexts } from './provisions-with.ts'
import { isBinding, type Zone, zoneOf } from './zones.ts'

/** Reads every provision of a catalog with the items below it, in the order of print. */
export function readProvisions({ standards }: Catalog, findWords: ListedWordFinder): LintedProvision[] {
  const found: ReadProvision[] = []
  const read = (provision: Provision, around: Around, leadIn: LintedProvision | undefined): void => {
    const { standard, section, zone } = around
    const modals = modalsOf(provision.text, standard.language)
    const quantities = quantitiesOf(provision.text, standard.language)
    const demands = isBinding(zone, provision) ? readDemands(provision, modals, standard.language) : none
    const own: ReadProvision = { provision, standard, section, zone, leadIn, modals, quantities, words: none, demands }
    found.push(own)
    if (provision.items.length > 0) for (const item of provision.items) read(item, around, own)
  }
  const readSection = (section: Section, standard: Standard, zoneAround: Zone): void => {
    const around = { standard, section, zone: zoneOf(section, zoneAround) }
    for (const block of section.blocks) if (block.type === 'provision') read(block.provision, around, undefined)
    for (const child of section.children) readSection(child, standard, around.zone)
  }
  for (const standard of standards) for (const section of standard.sections) readSection(section, standard, 'body')
  for (const language of new Set(standards.map((standard) => standard.language)))
    for (const own of mayHaveWords(found, (text) => findWords(text, language)))
      if (own.standard.language === language) own.words = findWords(maskQuotations(own.provision.text.plain), language)
  return found
}

interface ReadProvision extends Omit<LintedProvision, 'words'> {
  words: LintedProvision['words']
}

/** Those of some provisions in which `find` may find words: in a quotation they are none, and what is none with it may be one without. */
function mayHaveWords(
  provisions: readonly ReadProvision[],
  find: (text: string) => readonly ListedWord[],
): readonly ReadProvision[] {
  const texts = joinedTexts(provisions)
  const indexes = new Set([...indexesWithWords(find, texts), ...indexesWith([quotationStart], texts)])
  return indexes.size === 0 ? none : provisions.filter((_, index) => indexes.has(index))
}

type Around = Pick<LintedProvision, 'standard' | 'section' | 'zone'>
