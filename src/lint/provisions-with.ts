import { indexesWith, joinTexts } from '../language/joined-texts.ts'
import { onceEach } from '../model/once-each.ts'
import type { LintedProvision } from './linted-family.ts'

/**
 * The provisions of some lists in whose text something stands that `hint` matches, or one of several, in order. The texts of a list
 * are searched together as one. A hint tells nothing by the beginning or the end of a text, and matches no line break.
 */
export function provisionsWith(
  hint: RegExp | readonly RegExp[],
  ...lists: readonly (readonly LintedProvision[])[]
): LintedProvision[] {
  const hints = [hint].flat()
  return lists.flatMap((provisions) =>
    indexesWith(hints, joinedTexts(provisions)).flatMap((index) => provisions[index] ?? []),
  )
}

/** Those of some provisions whose text is longer than `length`, in order. */
export function provisionsOver(length: number, provisions: readonly LintedProvision[]): LintedProvision[] {
  const { ends } = joinedTexts(provisions)
  return provisions.filter((_, index) => (ends[index] ?? 0) - (ends[index - 1] ?? -1) - 1 > length)
}

/** The texts of provisions put together. */
export const joinedTexts = onceEach((provisions: readonly Pick<LintedProvision, 'provision'>[]) =>
  joinTexts(provisions.map(({ provision }) => provision.text.plain)),
)
