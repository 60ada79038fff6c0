import { stageLabels } from 'virtual:normdown/labels'
import type { Standard } from '../../src/model/catalog.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { FactValue } from './provision-facts.ts'
import { allProvisions } from './sections.ts'
import type { PageContext, Site } from './site.ts'
import { fill } from './strings.ts'

/** The provisions of every edition of a standard that this site holds in several, by `standard/edition` and then by id. */
export type Editions = ReadonlyMap<string, ReadonlyMap<string, Provision>>

/** Makes `Editions`; empty where every standard has one edition. */
export function editionsOf(standards: readonly Standard[]): Editions {
  const several = standards.filter(({ id }) => standards.filter((other) => other.id === id).length > 1)
  return new Map(
    several.map((standard) => [
      editionKey(standard),
      new Map(allProvisions(standard.sections).map((provision) => [provision.id, provision])),
    ]),
  )
}

/** What is known of the past of `provision`: the edition in which it stands, and how each earlier one had it. */
export function historyOf(page: PageContext, standard: Standard, provision: Provision): FactValue[] {
  const { site, say, locale } = page
  const { edition, stage, dates } = standard
  const state = [stageLabels[stage][locale], dates.published ?? dates.drafted].filter((part) => part !== undefined)
  const earlier = earlierEditions(site, standard).map((other) => {
    const former = site.editions.get(editionKey(other))?.get(provision.id)
    if (former === undefined) return { text: fill(say.historyAbsent, other.edition) }
    return {
      text: fill(say.historyFormer, other.edition, former.label, changeOf(page, former, provision)),
      address: former.address,
    }
  })
  return [{ text: fill(say.historyEdition, edition, state.join(locale === 'zh' ? '，' : ', ')) }, ...earlier]
}

function earlierEditions({ catalog }: Site, { id, edition }: Standard): Standard[] {
  const position = catalog.standards.findIndex((standard) => standard.id === id && standard.edition === edition)
  return catalog.standards.filter((standard, index) => standard.id === id && index < position).toReversed()
}

function changeOf({ say }: PageContext, { digest: former }: Provision, { digest }: Provision): string {
  if (former.text === digest.text) return former.semantic === digest.semantic ? say.unchanged : say.changed
  return former.semantic === digest.semantic ? say.reworded : say.changed
}

function editionKey({ id, edition }: Standard): string {
  return `${id}/${edition}`
}
