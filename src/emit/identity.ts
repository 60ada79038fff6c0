import type { Standard } from '../model/catalog.ts'
import { addressesIn } from './addresses.ts'
import type { Edition } from './edition.ts'

/** What tells an importer which standard, edition and stage a file belongs to; stands at the head of every file of one. */
export function identityOf({ family, standard }: Pick<Edition, 'family' | 'standard'>) {
  const { baseUrl } = family.catalog.publication
  return {
    id: standard.id,
    number: standard.number,
    edition: standard.edition,
    designation: standard.designation,
    part: standard.part,
    language: standard.language,
    title: standard.title,
    type: standard.type,
    stage: standard.stage,
    dates: datesOf(standard),
    replaces: standard.replaces,
    ...addressesIn(standard, baseUrl)('', standard.address),
  }
}

function datesOf({ dates }: Standard) {
  return { drafted: dates.drafted, published: dates.published, implemented: dates.implemented }
}
