import type { ProvisionContent } from './edition-content.ts'

/** Provisions by key, with their units, which say what all their provisions say. */
export function withUnits(
  provisions: readonly (readonly [key: string, unit: string, content: ProvisionContent])[],
): ReadonlyMap<string, ProvisionContent> {
  const units = Map.groupBy(provisions, ([, unit]) => unit)
  const whole = [...units].flatMap(([unit, own]): [string, ProvisionContent][] => {
    const first = own[0]?.[2]
    if (!first) return []
    return [[unit, { ...first, digest: own.map(([, , { digest }]) => digest).join(' ') }]]
  })
  return new Map([...whole, ...provisions.map(([key, , content]) => [key, content] as const)])
}
