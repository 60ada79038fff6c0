import type { Language, Localized } from '../model/text.ts'

/** A text as an author may give it: in the standard's own language, or in either or both. */
export type AuthoredText = string | { readonly zh?: string | undefined; readonly en?: string | undefined }

/** A text with its language known. */
export function localize(text: AuthoredText, language: Language): Localized {
  return typeof text === 'string' ? { [language]: text } : text
}

/** As `localize`, for a text that may be absent. */
export function localizeOptional(text: AuthoredText | undefined, language: Language): Localized | undefined {
  return text === undefined ? undefined : localize(text, language)
}
