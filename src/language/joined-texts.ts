import { none } from './none.ts'

/** Texts put together to be searched as one, which takes a fraction of a look into each: what is looked for stands in few of them. */
export interface JoinedTexts {
  /** All of them, a line each at least. */
  readonly text: string
  /** Where each of them ends. */
  readonly ends: readonly number[]
}

/** Puts texts together. */
export function joinTexts(texts: readonly string[]): JoinedTexts {
  let end = -1
  const ends = texts.map(({ length }) => {
    end += 1 + length
    return end
  })
  return { text: texts.join('\n'), ends }
}

/**
 * Which of some texts, by their indexes in order, have something that one of `hints` matches; they match no line break. What begins
 * in more than some ten ways is found much sooner by several hints: the engine steps over what none of so few beginnings is.
 */
export function indexesWith(hints: readonly RegExp[], texts: JoinedTexts): readonly number[] {
  const [only, ...others] = hints.map((hint) => matching(hint, texts))
  if (only === undefined || others.length === 0) return only ?? none
  return [...new Set(only.concat(...others))].sort((a, b) => a - b)
}

function matching(hint: RegExp, { text, ends }: JoinedTexts): number[] {
  const pattern = new RegExp(hint, `${hint.flags}g`)
  const indexes: number[] = []
  let index = 0
  while (pattern.test(text)) {
    while (pattern.lastIndex > (ends[index] ?? text.length)) index++
    indexes.push(index)
    pattern.lastIndex = (ends[index] ?? text.length) + 1
  }
  return indexes
}

/**
 * Which of some texts, by their indexes in order, may have one of the words that `find` finds: those in which one is found, or that one
 * with a line break reaches into, behind which another may stand.
 */
export function indexesWithWords(
  find: (text: string) => readonly { readonly span: readonly [number, number] }[],
  { text, ends }: JoinedTexts,
): number[] {
  if (text.includes(growing)) return [...ends.keys()]
  const indexes: number[] = []
  let index = 0
  for (const { span } of find(text)) {
    while (span[0] >= (ends[index] ?? text.length)) index++
    if (indexes.at(-1) !== index) indexes.push(index)
    while (span[1] > (ends[index] ?? text.length)) indexes.push(++index)
  }
  return indexes
}

/** The one character that is longer in lower case, in which words are looked for: what stands behind it is found elsewhere. */
const growing = 'İ'
