import type { Language } from '../model/text.ts'
import type { Path } from '../syntax/parsed-document.ts'
import { textAt, valueAt } from './front-matter-values.ts'
import type { LintedDocument } from './linted-document.ts'

/** One element of a standard's title, and where it stands in front matter. */
export interface TitleElement {
  readonly text: string
  readonly path: Path
}

/** The elements of a standard's title in the languages in which it has one. */
export function titleElements({
  frontMatter,
}: Pick<LintedDocument, 'frontMatter'>): Readonly<Partial<Record<Language, readonly TitleElement[]>>> {
  const own = textAt(frontMatter, ['language']) === 'en' ? 'en' : 'zh'
  const title = valueAt(frontMatter, ['title'])
  const byLanguage = typeof title === 'object' && title !== null && !Array.isArray(title)
  if (!byLanguage) return { [own]: elementsAt(frontMatter, ['title']) }
  return Object.fromEntries(
    (['zh', 'en'] as const).flatMap((language) =>
      language in title ? [[language, elementsAt(frontMatter, ['title', language])]] : [],
    ),
  )
}

function elementsAt(frontMatter: unknown, path: Path): TitleElement[] {
  const value = valueAt(frontMatter, path)
  if (typeof value === 'string') return [{ text: value, path }]
  if (!Array.isArray(value)) return []
  return value.flatMap((text: unknown, index) => (typeof text === 'string' ? [{ text, path: [...path, index] }] : []))
}
