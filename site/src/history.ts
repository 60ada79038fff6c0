import type { Standard } from '../../src/model/catalog.ts'
import { stageLabels } from '../../src/model/labels.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { FactValue } from './facts-html.ts'
import { provisionsOf } from './sections.ts'
import type { PageContext } from './site.ts'
import { fill } from './strings.ts'

/** An edition of a standard that this site holds in several. */
interface Edition {
  readonly provisions: ReadonlyMap<string, Provision>
  /** The editions before it, the latest first. */
  readonly earlier: readonly Standard[]
}

/** Of each standard of which there are several editions. */
export type Editions = ReadonlyMap<Standard, Edition>

/** Makes `Editions`. */
export function editionsOf(standards: readonly Standard[]): Editions {
  const byId = Map.groupBy(standards, ({ id }) => id)
  const several = [...byId.values()].filter(({ length }) => length > 1)
  return new Map(
    several.flatMap((editions) =>
      editions.map((standard, at) => editionAt(standard, editions.slice(0, at).toReversed())),
    ),
  )
}

/** What is known of the past of `provision`: the edition in which it stands, and how each earlier one had it. */
export function historyOf(page: PageContext, standard: Standard, provision: Provision): FactValue[] {
  const { site, say, locale } = page
  const { edition, stage, dates } = standard
  const state = [stageLabels[stage][locale], dates.published ?? dates.drafted].filter((part) => part !== undefined)
  const earlier = (site.editions.get(standard)?.earlier ?? []).map((other) => {
    const former = site.editions.get(other)?.provisions.get(provision.id)
    if (former === undefined) return { text: fill(say.historyAbsent, other.edition) }
    return {
      text: fill(say.historyFormer, other.edition, former.label, changeOf(page, former, provision)),
      address: former.address,
    }
  })
  return [{ text: fill(say.historyEdition, edition, state.join(locale === 'zh' ? '，' : ', ')) }, ...earlier]
}

function editionAt(standard: Standard, earlier: readonly Standard[]): [standard: Standard, edition: Edition] {
  const provisions = new Map(provisionsOf(standard).map((provision) => [provision.id, provision]))
  return [standard, { provisions, earlier }]
}

function changeOf({ say }: PageContext, { digest: former }: Provision, { digest }: Provision): string {
  if (former.text === digest.text) return former.semantic === digest.semantic ? say.unchanged : say.changed
  return former.semantic === digest.semantic ? say.reworded : say.changed
}
