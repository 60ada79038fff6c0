import { stages } from '../../model/kinds.ts'
import type { Message } from '../../model/text.ts'
import { textAt } from '../front-matter-values.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const datesOrdered: DocumentRule = {
  id: 'dates-ordered',
  summary: {
    zh: '成稿不晚于发布，实施晚于发布，发布日期与阶段和版本一致。',
    en: 'A draft is no later than its publication, which precedes implementation and agrees with stage and edition.',
  },
  source: [sources.gbCover],
  severity: 'error',
  covers: ['CVR-04'],
  scope: 'document',
  kinds: ['standard'],
  *check({ frontMatter, placeIn }) {
    const [drafted, published, implemented] = ['drafted', 'published', 'implemented'].map((name) =>
      textAt(frontMatter, ['dates', name]),
    )
    if (drafted !== undefined && published !== undefined && drafted > published)
      yield { place: placeIn(['dates', 'drafted']), message: lateDraft(drafted, published) }
    if (published !== undefined && implemented !== undefined && implemented <= published)
      yield { place: placeIn(['dates', 'implemented']), message: earlyImplementation(implemented, published) }
    if (published === undefined) return
    const stage = textAt(frontMatter, ['stage'])
    if (stages.some((known) => known === stage && stages.indexOf(known) < stages.indexOf('approval')))
      yield { place: placeIn(['dates', 'published']), message: unpublished(published, stage ?? '') }
    const edition = textAt(frontMatter, ['edition']) ?? ''
    if (/^\d{4}$/.test(edition) && !published.startsWith(edition))
      yield { place: placeIn(['edition']), message: otherYear(edition, published) }
  },
}

function lateDraft(drafted: string, published: string): Message {
  return {
    zh: `成稿日期 \`${drafted}\` 晚于发布日期 \`${published}\`，应不晚于发布，请改正`,
    en: `Unexpected draft of \`${drafted}\` after publication on \`${published}\`, expected it before; correct one of the two`,
  }
}

function earlyImplementation(implemented: string, published: string): Message {
  return {
    zh: `实施日期 \`${implemented}\` 不晚于发布日期 \`${published}\`，应晚于发布，请改正`,
    en: `Unexpected implementation on \`${implemented}\`, no later than publication on \`${published}\`, expected a later date; correct one of the two`,
  }
}

function unpublished(published: string, stage: string): Message {
  return {
    zh: `阶段为 \`${stage}\` 的标准已有发布日期 \`${published}\`，应在批准后填写，请改正阶段或删去日期`,
    en: `Unexpected date of publication \`${published}\` at the stage \`${stage}\`, expected none before approval; correct the stage or delete the date`,
  }
}

function otherYear(edition: string, published: string): Message {
  return {
    zh: `版本 \`${edition}\` 与发布日期 \`${published}\` 的年份不一致，应相同，请改正其中之一`,
    en: `Unexpected edition \`${edition}\` of a standard published on \`${published}\`, expected the same year; correct one of the two`,
  }
}
