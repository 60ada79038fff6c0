import { none } from '../language/none.ts'
import type { Catalog, Standard } from '../model/catalog.ts'
import type { Provision } from '../model/provision.ts'
import type { Section } from '../model/section.ts'
import { readDemands } from './demands.ts'
import type { FamilyTools, LintedProvision } from './linted-family.ts'
import { isBinding, type Zone, zoneOf } from './zones.ts'

/** Reads every provision of a catalog with the items below it, in the order of print. */
export function readProvisions({ standards }: Catalog, readSentence: FamilyTools['readSentence']): LintedProvision[] {
  const found: LintedProvision[] = []
  const read = (provision: Provision, around: Around, leadIn: LintedProvision | undefined): void => {
    const { standard, section, zone } = around
    const { modals, quantities, words } = readSentence(provision.text, standard.language)
    const demands = isBinding(zone, provision) ? readDemands(provision, modals, standard.language) : none
    const own = { provision, standard, section, zone, leadIn, modals, quantities, words, demands }
    found.push(own)
    if (provision.items.length > 0) for (const item of provision.items) read(item, around, own)
  }
  const readSection = (section: Section, standard: Standard, zoneAround: Zone): void => {
    const around = { standard, section, zone: zoneOf(section, zoneAround) }
    for (const block of section.blocks) if (block.type === 'provision') read(block.provision, around, undefined)
    for (const child of section.children) readSection(child, standard, around.zone)
  }
  for (const standard of standards) for (const section of standard.sections) readSection(section, standard, 'body')
  return found
}

type Around = Pick<LintedProvision, 'standard' | 'section' | 'zone'>
