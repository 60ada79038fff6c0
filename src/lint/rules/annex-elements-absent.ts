import { headingText } from '../../syntax/blocks.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const annexElementsAbsent: DocumentRule = {
  id: 'annex-elements-absent',
  summary: {
    zh: '附录不设范围、规范性引用文件、术语和定义。',
    en: 'An annex has no scope, normative references or terms of its own.',
  },
  source: [sources.gbAnnexes],
  severity: 'error',
  covers: ['ANX-04'],
  scope: 'document',
  kinds: ['annex'],
  needs: 'heading',
  *check({ blocks }) {
    for (const block of blocks) {
      if (block.type !== 'heading') continue
      const title = headingText(block)
      if (!element.test(title)) continue
      yield {
        place: block.place,
        message: {
          zh: `附录中设了 \`${title}\`，它属于整个文件，附录不应另设，请删去，内容移到文件的相应章`,
          en: `Unexpected \`${title}\` in an annex, expected it for the whole document only; delete it and move what it says there`,
        },
      }
    }
  },
}

const element =
  /^(?:范围|适用范围|规范性引用文件|引用文件|引用标准|术语和定义|术语与定义|术语、定义和缩略语|术语及定义|术语|Scope|Normative references|Terms and definitions|Terms, definitions and abbreviated terms)$/i
