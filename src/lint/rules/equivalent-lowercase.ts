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
  kinds: ['term'],
  *check(document) {
    for (const { name, path } of termNames(document)) {
      const expected = lowered(name)
      if (expected !== name) yield { place: document.placeIn(path), message: capitalized(name, expected) }
    }
  },
}

/** A term with its common words in lower case; one that begins with what may be a name is left as it is: World Wide Web. */
function lowered(name: string): string {
  const words = [...name.matchAll(capitalizedWord)]
  const [first] = words
  if (first === undefined || (first.index === 0 && !isCommon(first[0]))) return name
  return name.replaceAll(capitalizedWord, (word) => (isCommon(word) ? word.toLowerCase() : word))
}

const capitalizedWord = /(?<![A-Za-z\d'’])[A-Z][a-z]+(?![A-Za-z])/g

function isCommon(word: string): boolean {
  const lower = word.toLowerCase()
  return isCommonEnglish(lower) || isCommonEnglish(lower.replace(/s$/, '')) || minor.test(lower)
}

const minor = /^(?:a|an|the|of|for|and|or|to|by|with|at|from|per|as|in|on|between|within|after|before)$/

function capitalized(written: string, expected: string): Message {
  return {
    zh: `英文对应词 \`${written}\` 用了大写，应为 \`${expected}\`，专有名词除外，请改正`,
    en: `Unexpected capitals in the English term \`${written}\`, expected \`${expected}\`, as it is no proper name; correct it`,
  }
}
