/** The languages in which a standard can be written and in which the tool speaks. */
export type Language = 'zh' | 'en'

/** One thing said in one or both languages. At least one is present. */
export interface Localized {
  readonly zh?: string | undefined
  readonly en?: string | undefined
}

/** A sentence of the tool itself, always present in both languages. */
export interface Message {
  readonly zh: string
  readonly en: string
}

/** Prose in the three forms in which it is read: without markup, as CommonMark, and as safe HTML. */
export interface RichText {
  readonly plain: string
  readonly markdown: string
  /** Contains no script, style or event handler; addresses of this site start with `/` (see `rebase`). */
  readonly html: string
}

/** The same text in the other language, as a translator wrote it. */
export interface Translation {
  readonly language: Language
  readonly text: RichText
  /** False if the original has changed since it was translated. */
  readonly current: boolean
}

/** What `text` says in `language`, or in the other language where it does not say it in that one; empty if absent. */
export function localized(text: Localized | undefined, language: Language): string {
  return text?.[language] ?? text?.zh ?? text?.en ?? ''
}

/** Puts `base` before every address of this site in `html`, so that the fragment can stand under any folder or host. */
export function rebase(html: string, base: string): string {
  if (!html.includes('="/')) return html // as nearly every text
  return html.replaceAll(/(href|src)="\/(?!\/)/g, `$1="${base.replace(/\/$/, '')}/`)
}
