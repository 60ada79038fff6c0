import type { WordListId } from '../../model/lexicon.ts'
import type { Language } from '../../model/text.ts'

/** Words of one kind that rules look for, in both languages. */
export type WordList = { readonly id: WordListId } & Readonly<Record<Language, ListedWords>>

export interface ListedWords {
  readonly words: readonly string[]
  /** Longer words in which a word of the list means something else: 有效期 for 有效. */
  readonly except: readonly string[]
}

/** Words of a table: Chinese ones apart by white space, English ones by commas. */
export function wordsOf(language: Language, table: string): string[] {
  return table.split(language === 'zh' ? /\s+/ : /\s*,\s*/).flatMap((word) => (word.trim() === '' ? [] : [word.trim()]))
}

/** A list of words from its tables; what is left out is empty. */
export function wordList(
  id: WordListId,
  tables: { readonly zh?: string; readonly zhExcept?: string; readonly en?: string; readonly enExcept?: string },
): WordList {
  return {
    id,
    zh: { words: wordsOf('zh', tables.zh ?? ''), except: wordsOf('zh', tables.zhExcept ?? '') },
    en: { words: wordsOf('en', tables.en ?? ''), except: wordsOf('en', tables.enExcept ?? '') },
  }
}
