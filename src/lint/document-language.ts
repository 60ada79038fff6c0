import type { Standard } from '../model/catalog.ts'
import type { Language } from '../model/text.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import { textAt } from './front-matter-values.ts'

/** Finds the language that a file is written in: what its front matter says, or that of the standard in whose folder it stands. */
export function createLanguageFinder(standards: readonly Standard[]): (document: ParsedDocument) => Language {
  const folders = standards.map(({ place, language }) => ({
    folder: place.file.slice(0, place.file.lastIndexOf('/') + 1),
    language,
  }))
  return ({ path, frontMatter }) => {
    const said = textAt(frontMatter, ['language'])
    if (said === 'zh' || said === 'en') return said
    return folders.find(({ folder }) => path.startsWith(folder))?.language ?? standards[0]?.language ?? 'zh'
  }
}
