import type { Message } from '../../model/text.ts'
import { headingsByLevel } from '../headings.ts'
import { provisionKinds } from '../linted-document.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const titlesUniform: DocumentRule = {
  id: 'titles-uniform',
  summary: {
    zh: '同一层次的条都有标题，或都没有标题。',
    en: 'The clauses of one level all have titles, or none has.',
  },
  source: [sources.gbNumbering, sources.isoNumbering],
  severity: 'error',
  covers: ['HIE-06'],
  scope: 'document',
  kinds: provisionKinds,
  needs: 'heading',
  *check({ blocks }) {
    for (const { before } of headingsByLevel(blocks)) {
      const [first, second] = before.filter(({ type }) => type === 'paragraph')
      if (first !== undefined && second !== undefined) yield { place: first.place, message: mixed }
    }
  },
}

const mixed: Message = {
  zh: '没有标题的条和有标题的条处于同一层次，应都有标题，请给这些段落加上标题',
  en: 'Unexpected untitled clauses beside titled ones, expected all of a level to have titles; put a heading above these paragraphs',
}
