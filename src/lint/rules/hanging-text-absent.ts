import type { Message } from '../../model/text.ts'
import { headingsByLevel } from '../headings.ts'
import { holdsProvisions, provisionKinds } from '../linted-document.ts'
import { preliminaryPart } from '../preliminary-part.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const hangingTextAbsent: DocumentRule = {
  id: 'hanging-text-absent',
  summary: {
    zh: '标题和它的第一个下级标题之间没有段。',
    en: 'No paragraph hangs between a title and the first title below it.',
  },
  source: [sources.gbParagraphs, sources.isoNumbering],
  severity: 'warning',
  covers: ['HIE-08'],
  scope: 'document',
  kinds: ['standard', ...provisionKinds],
  needs: 'heading',
  *check(document) {
    const { kind } = document
    const blocks = holdsProvisions(kind) ? document.blocks : preliminaryPart(document, 'introduction')?.blocks
    for (const { before } of headingsByLevel(blocks ?? [])) {
      const [hanging, second] = before.filter(({ type }) => type === 'paragraph')
      // Several paragraphs are untitled clauses beside titled ones, of which titles-uniform tells.
      if (hanging !== undefined && (second === undefined || !holdsProvisions(kind)))
        yield { place: hanging.place, message: hangs }
    }
  },
}

const hangs: Message = {
  zh: '这一段悬在标题和下级标题之间，无法按编号引用，应有自己的标题，如“通则”，请加上标题或移入其中一条',
  en: 'Unexpected paragraph between a title and the first one below it, expected a title of its own, such as `General`; add one or move the text',
}
