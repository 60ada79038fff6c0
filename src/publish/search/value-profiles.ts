import { writeNumbers } from './posting-lists.ts'
import type { OwnValues } from './search-filters.ts'
import type { SearchedValues } from './search-meta.ts'

/** Gives a function that gives of equal values always the same: there are few. */
export function valueProfiles(): (values: OwnValues) => OwnValues {
  const known = new Map<string, OwnValues>()
  let before: { readonly values: OwnValues; readonly profile: OwnValues } | undefined
  return (values) => {
    if (before?.values === values) return before.profile
    const { modality, actor, step, verification } = values
    const key = `${modality.join()} ${actor.join()} ${step.join()} ${verification.join()}`
    const profile = known.get(key) ?? values
    if (profile === values) known.set(key, profile)
    before = { values, profile }
    return profile
  }
}

/** What records are narrowed by, from the profiles of all of them. */
export function searchedValues(profiles: Iterable<OwnValues>): SearchedValues {
  const numbers = new Map<OwnValues, number>()
  const profileOf: number[] = []
  for (const profile of profiles) {
    const number = numbers.get(profile) ?? numbers.size
    if (number === numbers.size) numbers.set(profile, number)
    profileOf.push(number)
  }
  return { profiles: Array.from(numbers.keys(), withoutEmpty), profileOf: writeNumbers(profileOf) }
}

function withoutEmpty({ modality, actor, step, verification }: OwnValues): Partial<OwnValues> {
  const values = { modality, actor, step, verification }
  return Object.fromEntries(Object.entries(values).filter(([, named]) => named.length > 0))
}
