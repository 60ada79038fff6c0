import type { Language, Localized } from '../model/text.ts'

/** What a person wants to know of something: a heading, and a paragraph for each thing said of it. */
export interface Description {
  readonly heading: string
  readonly paragraphs: readonly string[]
}

/** A description as Markdown or, for editors without it, as plain text. What authors wrote is shown as it is, not as markup. */
export function descriptionText({ heading, paragraphs }: Description, markdown: boolean): string {
  const said = paragraphs.filter((paragraph) => paragraph !== '')
  if (!markdown) return [heading, ...said].join('\n\n')
  return [`**${escaped(heading)}**`, ...said.map(escaped)].join('\n\n')
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>|~$&]/g, '\\$&')
    .replaceAll(/^([#+-])/gm, '\\$1')
    .replaceAll(/^(\d+)([.)])(?=\s)/gm, '$1\\$2')
    .replaceAll('\n', '  \n')
}

/** A name in both languages, that of the reader first: `首次响应 · first response`. */
export function inBothLanguages(text: Localized | undefined, locale: Language): string {
  const own = text?.[locale]
  const other = text?.[locale === 'zh' ? 'en' : 'zh']
  return [own, other].filter((name) => name !== undefined && name !== '').join(' · ')
}

/** The first characters of a text, for lists and where the whole is too long. */
export function shortened(text: string, length: number): string {
  const characters = [...text]
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text
}
