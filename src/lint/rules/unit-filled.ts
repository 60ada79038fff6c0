import type { Message } from '../../model/text.ts'
import type { HeadingBlock, SourceBlock } from '../../syntax/blocks.ts'
import { headingText } from '../../syntax/blocks.ts'
import { holdsProvisions, provisionKinds } from '../linted-document.ts'
import { plainOf } from '../plain-text.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const unitFilled: DocumentRule = {
  id: 'unit-filled',
  summary: { zh: '没有空的条，没有只有标题的条。', en: 'No clause is empty or has a title only.' },
  source: [sources.gbNumbering],
  severity: 'warning',
  covers: ['HIE-09'],
  scope: 'document',
  kinds: ['standard', 'explanation', ...provisionKinds],
  check({ kind, blocks, placeIn }) {
    const findings: Finding[] = []
    // What a criterion judges stands in its front matter.
    if (blocks.length === 0 && holdsProvisions(kind) && kind !== 'criterion')
      findings.push({ place: placeIn(['title']), message: empty })
    blocks.forEach((block, index) => {
      if (block.type === 'heading' && isBare(block, blocks[index + 1]))
        findings.push({ place: block.place, message: bare(block) })
    })
    return findings
  },
}

/** Whether a heading has nothing below it, up to the next one that is not deeper. */
function isBare(heading: HeadingBlock, next: SourceBlock | undefined): boolean {
  if (heading.id === 'scope') return false // what a scope lacks, scope-stated says
  return next === undefined || (next.type === 'heading' && next.depth <= heading.depth)
}

const empty: Message = {
  zh: '文件没有正文，印出来只有标题，应至少有一段，请补上内容或删去文件',
  en: 'Unexpected file without text, expected at least a paragraph below the title; add it or delete the file',
}

function bare(heading: HeadingBlock): Message {
  const title = plainOf(heading.content).trim() || headingText(heading)
  return {
    zh: `标题 \`${title}\` 之下没有内容，应至少有一段，请补上内容或删去标题`,
    en: `Unexpected heading \`${title}\` with nothing below it, expected at least a paragraph; add it or delete the heading`,
  }
}
