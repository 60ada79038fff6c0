import type { Language, Localized } from '../../src/model/text.ts'

/** Words with the language in which they are written. */
export interface Words {
  readonly text: string
  readonly language: Language
}

/** What `text` says in `locale`, or in the other language where it does not say it in that one; empty if absent. */
export function wordsOf(text: Localized | undefined, locale: Language): Words {
  const other: Language = locale === 'zh' ? 'en' : 'zh'
  const own = text?.[locale]
  return own === undefined
    ? { text: text?.[other] ?? '', language: text?.[other] === undefined ? locale : other }
    : { text: own, language: locale }
}

/** What `text` says in the language other than the one that `wordsOf` gives; undefined if it says it once only. */
export function otherWordsOf(text: Localized | undefined, locale: Language): Words | undefined {
  const other: Language = locale === 'zh' ? 'en' : 'zh'
  const own = text?.[other]
  return own === undefined || text?.[locale] === undefined ? undefined : { text: own, language: other }
}

/** The language tag of a language's texts, as HTML wants it. */
export function tagOf(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en'
}

/** The attribute that names `language`, with a space before it; empty inside text of the same language. */
export function langUnless(around: Language, language: Language): string {
  return language === around ? '' : ` lang="${tagOf(language)}"`
}
