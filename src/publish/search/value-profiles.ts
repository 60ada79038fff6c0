import { writeNumbers } from './posting-lists.ts'
import type { OwnValues } from './search-filters.ts'
import type { SearchedValues } from './search-meta.ts'

/** Collects by what each record is narrowed; records come in their order. */
export interface ValueCollector {
  readonly add: (values: OwnValues) => void
  readonly collected: () => SearchedValues
}

/** Values are counted by the combinations in which they occur, of which there are few. */
export function valueCollector(): ValueCollector {
  const known = new Map<string, number>()
  const profiles: Partial<OwnValues>[] = []
  const numbers: number[] = []
  return {
    add({ modality, actor, step, verification }) {
      const key = [modality, actor, step, verification].map((values) => values.join()).join(' ')
      const number = known.get(key) ?? profiles.length
      if (number === profiles.length) {
        known.set(key, number)
        profiles.push(withoutEmpty({ modality, actor, step, verification }))
      }
      numbers.push(number)
    },
    collected: () => ({ profiles, profileOf: writeNumbers(numbers) }),
  }
}

function withoutEmpty(values: OwnValues): Partial<OwnValues> {
  return Object.fromEntries(Object.entries(values).filter(([, named]) => named.length > 0))
}
