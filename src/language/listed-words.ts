import type { LexiconChanges, WordListId } from '../model/lexicon.ts'
import { once } from '../model/once.ts'
import type { Language } from '../model/text.ts'
import { wordLists } from './lexicons/index.ts'
import { none } from './none.ts'
import { createWordFinder, type FoundWord } from './words.ts'

/** A word of one of the lists, found in a text. */
export interface ListedWord extends FoundWord {
  readonly list: WordListId
}

export type ListedWordFinder = (text: string, language: Language) => readonly ListedWord[]

/** What a search for listed words leaves out or adds: the changes of a workspace, and names that mean more than their words. */
export interface ListedWordOptions {
  readonly changes?: LexiconChanges | undefined
  /** Defined terms and titles of metrics: 及时率 is not 及时, wherever it stands. */
  readonly names?: readonly string[] | undefined
}

/**
 * Prepares one search for the words of several lists: at each place the longest word, exceptions included, none within another.
 * It is prepared for a language when a text in it is first searched.
 */
export function createListedWordFinder(
  ids: readonly WordListId[],
  { changes = {}, names = [] }: ListedWordOptions = {},
): ListedWordFinder {
  const options = { changes, names }
  const finders = { zh: once(() => finderIn('zh', ids, options)), en: once(() => finderIn('en', ids, options)) }
  return (text, language) => finders[language]()(text)
}

/** Prepares a test of texts in any language, several together or one: where it fails, none of the words of some lists stands. */
export function createListedWordHint(
  ids: readonly WordListId[],
  changes: LexiconChanges = {},
): (text: string) => boolean {
  const find = once(() =>
    createWordFinder(ids.flatMap((id) => [...wordsIn(id, 'zh', changes), ...wordsIn(id, 'en', changes)])),
  )
  return (text) => find()(text).length > 0
}

function finderIn(
  language: Language,
  ids: readonly WordListId[],
  { changes, names }: { readonly changes: LexiconChanges; readonly names: readonly string[] },
): (text: string) => readonly ListedWord[] {
  const listOf = new Map<string, WordListId>()
  const exceptions = new Set<string>()
  for (const id of ids) {
    for (const word of wordsIn(id, language, changes)) if (!listOf.has(word)) listOf.set(word, id)
    for (const word of exceptionsIn(id, language, changes)) exceptions.add(word)
  }
  const findListed = names.length === 0 ? undefined : createWordFinder(listOf.keys())
  for (const name of names) {
    listOf.delete(name)
    if (findListed && findListed(name).length > 0) exceptions.add(name)
  }
  const find = createWordFinder([...listOf.keys(), ...exceptions])
  return (text) => {
    const found = find(text)
    if (found.length === 0) return none
    return found.flatMap(({ word, span }) => {
      const list = listOf.get(word)
      return list === undefined ? [] : [{ word, span, list }]
    })
  }
}

/** The words of a list as the workspace has it; words that it adds count in every language that could write them. */
export function wordsIn(id: WordListId, language: Language, changes: LexiconChanges = {}): string[] {
  const { add = [], remove = [] } = changes[id] ?? {}
  const own = wordLists.find((list) => list.id === id)?.[language].words ?? []
  return [...own, ...add].filter((word) => !remove.includes(word))
}

function exceptionsIn(id: WordListId, language: Language, changes: LexiconChanges): string[] {
  const own = wordLists.find((list) => list.id === id)?.[language].except ?? []
  return [...own, ...(changes[id]?.except ?? [])]
}
