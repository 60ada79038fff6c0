import type { Standard } from '../../model/catalog.ts'
import { stages } from '../../model/kinds.ts'
import type { Section, TableBlock } from '../../model/section.ts'
import type { Message } from '../../model/text.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const commentsAnswered: CatalogRule = {
  id: 'comments-answered',
  summary: {
    zh: '进入审查时，编制说明汇总全部意见，每条意见有处理结论，未采纳的有理由。',
    en: 'From review on, the drafting explanation lists the comments, each with a decision, and with a reason where it is not accepted.',
  },
  source: [sources.project],
  severity: 'error',
  covers: ['LIF-01'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const standard of compilation.catalog.standards) if (isReviewed(standard)) yield* findingsOf(standard)
  },
}

/** From review to publication; before it comments still come in, behind it they are settled. */
function isReviewed({ stage }: Standard): boolean {
  return stages.indexOf(stage) >= stages.indexOf('review') && stages.indexOf(stage) < stages.indexOf('published')
}

function* findingsOf({ explanation, place, language }: Standard): Generator<Finding> {
  if (explanation.length === 0 && language !== 'zh') return // explained elsewhere, as English texts are
  const section = explanation.find(({ id }) => id === 'comments')
  if (section === undefined) yield { place, message: absent }
  else if (!saysNone(section)) {
    const tables = tablesOf(section)
    if (tables.length === 0) yield { place, message: untabled }
    for (const table of tables) yield* inTable(table, place)
  }
}

function* inTable({ id, header, rows }: TableBlock, place: Standard['place']): Generator<Finding> {
  const [decision, reason] = [decisions, reasons].map((name) => header.findIndex(({ plain }) => name.test(plain)))
  if (decision === undefined || decision < 0) yield { place, message: undecidable(id) }
  else
    for (const [index, row] of rows.entries()) {
      const decided = row[decision]?.plain.trim() ?? ''
      const why = `${reason === undefined || reason < 0 ? '' : (row[reason]?.plain ?? '')}`.replaceAll(/[\s—–-]/g, '')
      if (!answers.test(decided)) yield { place, message: undecided(id, index + 1, decided) }
      else if (refusals.test(decided) && why === '' && decided.length < withReason)
        yield { place, message: unreasoned(id, index + 1, decided) }
    }
}

const decisions =
  /处理(?:意见|结论|结果|情况)|结论|采纳情况|\b(?:decision|resolution|response|disposition|observation)/i
const reasons = /理由|说明|备注|\b(?:reason|justification|rationale|remark)/i
const answers =
  /采纳|采用|接受|\b(?:accepted|rejected|noted|agreed|adopted|not adopted|partly|partially|in principle)\b/i
const refusals =
  /不采纳|未采纳|部分采纳|不接受|部分接受|\b(?:rejected|not accepted|not adopted|not agreed|part(?:ly|ially) (?:accepted|adopted|agreed))\b/i
/** A decision that is this long says why by itself. */
const withReason = 12

function tablesOf({ blocks, children }: Section): TableBlock[] {
  return [...blocks.flatMap((block) => (block.type === 'table' ? [block] : [])), ...children.flatMap(tablesOf)]
}

/** 无。, 没有收到意见: that there was nothing to answer. */
function saysNone({ blocks }: Section): boolean {
  return blocks.some(
    (block) => block.type === 'paragraph' && /^(?:无|没有|未收到|none|no comments)/i.test(block.text.plain.trim()),
  )
}

const absent: Message = {
  zh: '编制说明没有意见汇总处理（`comments`），进入审查时应有，没有意见的写明“无”，请补上',
  en: 'Unexpected drafting explanation without `comments`, expected the comments and their decisions from review on, if only to say that there were none; add it',
}

const untabled: Message = {
  zh: '编制说明的意见汇总处理（`comments`）中没有表，应每条意见一行，请补上',
  en: 'Unexpected section `comments` of the drafting explanation without a table, expected a row for each comment; add it',
}

function undecidable(table: string): Message {
  return {
    zh: `意见汇总处理表 \`${table}\` 没有“处理意见”一列，应有，请补上`,
    en: `Unexpected table \`${table}\` of comments without a column of decisions, expected one; add it`,
  }
}

function undecided(table: string, row: number, written: string): Message {
  return {
    zh: `意见汇总处理表 \`${table}\` 第${row}行的处理意见是 \`${written}\`，应为采纳、部分采纳或不采纳，请补上`,
    en: `Unexpected decision \`${written}\` in row ${row} of the table \`${table}\` of comments, expected accepted, partly accepted or not accepted; add it`,
  }
}

function unreasoned(table: string, row: number, written: string): Message {
  return {
    zh: `意见汇总处理表 \`${table}\` 第${row}行 \`${written}\` 没有理由，应写明，请补上`,
    en: `Unexpected \`${written}\` without a reason in row ${row} of the table \`${table}\` of comments, expected one; add it`,
  }
}
