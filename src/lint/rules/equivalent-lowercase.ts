import { isCommonEnglish } from '../../language/common-english.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { termNames } from '../term-names.ts'

export const equivalentLowercase: DocumentRule = {
  id: 'equivalent-lowercase',
  summary: {
    zh: '术语的英文对应词小写，专有名词除外。',
    en: 'English terms are in lower case, except proper names.',
  },
  source: [sources.gbTerms, sources.isoTerms],
  severity: 'warning',
  covers: ['TRM-02'],
  scope: 'document',
  *check(document) {
    if (document.kind !== 'term') return
    for (const { name, path } of termNames(document)) {
      const expected = name.replaceAll(/(?<![A-Za-z\d'’])[A-Z][a-z]+(?![A-Za-z])/g, lowered)
      if (expected !== name) yield { place: document.placeIn(path), message: capitalized(name, expected) }
    }
  },
}

/** A common word in lower case; what may be a name is left. */
function lowered(word: string): string {
  const lower = word.toLowerCase()
  return isCommonEnglish(lower) || isCommonEnglish(lower.replace(/s$/, '')) || minor.test(lower) ? lower : word
}

const minor = /^(?:a|an|the|of|for|and|or|to|by|with|at|from|per|as)$/

function capitalized(written: string, expected: string): Message {
  return {
    zh: `英文对应词 \`${written}\` 用了大写，应为 \`${expected}\`，专有名词除外，请改正`,
    en: `Unexpected capitals in the English term \`${written}\`, expected \`${expected}\`, as it is no proper name; correct it`,
  }
}
