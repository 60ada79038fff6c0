import type { Language, RichText } from '../model/text.ts'

/**
 * Finds what `find` does in texts that are kept, once for each in which there is something, as in few: what the compiler found the
 * rules need not look for again.
 */
export function foundOnce<Found>(
  find: (text: string, language: Language) => readonly Found[],
): (text: RichText, language: Language) => readonly Found[] {
  const known = new WeakMap<RichText, readonly Found[]>()
  return (text, language) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = find(text.plain, language)
    if (found.length > 0) known.set(text, found)
    return found
  }
}
