import { onceEach } from '../model/once-each.ts'
import type { LintedProvision } from './linted-family.ts'

/**
 * The provisions of some lists in whose text something stands that `hint` matches, in order. The texts of a list are searched
 * together as one, which takes a fraction of a look into each: what a rule looks for stands in few of them. A hint tells nothing
 * by the beginning or the end of a text, and matches no line break.
 */
export function provisionsWith(hint: RegExp, ...lists: readonly (readonly LintedProvision[])[]): LintedProvision[] {
  const pattern = new RegExp(hint, `${hint.flags}g`)
  return lists.flatMap((provisions) => found(provisions, pattern))
}

function found(provisions: readonly LintedProvision[], pattern: RegExp): LintedProvision[] {
  const { text, ends } = joinedTexts(provisions)
  const hits: LintedProvision[] = []
  let index = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) {
    while (pattern.lastIndex > (ends[index] ?? text.length)) index++
    const hit = provisions[index]
    if (hit !== undefined) hits.push(hit)
    pattern.lastIndex = (ends[index] ?? text.length) + 1
  }
  return hits
}

/** Those of some provisions whose text is longer than `length`, in order. */
export function provisionsOver(length: number, provisions: readonly LintedProvision[]): LintedProvision[] {
  const { ends } = joinedTexts(provisions)
  return provisions.filter((_, index) => (ends[index] ?? 0) - (ends[index - 1] ?? -1) - 1 > length)
}

/** The texts of provisions, a line each at least, and where each of them ends. */
export const joinedTexts = onceEach((provisions: readonly LintedProvision[]) => {
  const texts = provisions.map(({ provision }) => provision.text.plain)
  let end = -1
  const ends = texts.map(({ length }) => {
    end += 1 + length
    return end
  })
  return { text: texts.join('\n'), ends }
})
