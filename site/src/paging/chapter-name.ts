import type { Section } from '../../../src/model/section.ts'
import type { Language } from '../../../src/model/text.ts'
import { numberOf } from '../sections.ts'
import { wordsOf } from '../words.ts'
import type { GroupName } from './contents.ts'

/** Id of the heading of `chapter` in a list that is grouped by chapters. */
export function chapterAnchor(chapter: Section): string {
  return `_${chapter.id}`
}

/** How the pages of a list name `chapter` of a standard in `language`. */
export function chapterName(chapter: Section, language: Language): GroupName {
  const title = wordsOf(chapter.title, language)
  const text = `${numberOf(chapter, language)} ${title.text}`.trim()
  return { name: { text, language: title.language }, anchor: chapterAnchor(chapter) }
}
