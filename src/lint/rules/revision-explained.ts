import type { Standard } from '../../model/catalog.ts'
import type { Section } from '../../model/section.ts'
import type { Message } from '../../model/text.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const revisionExplained: CatalogRule = {
  id: 'revision-explained',
  summary: {
    zh: '修订的标准在编制说明中列出主要技术变化，每项指明新旧条号。',
    en: 'The drafting explanation of a revision lists its technical changes, each with the old and the new number.',
  },
  source: [sources.gbForeword, sources.project],
  severity: 'error',
  stages: { draft: 'info' },
  covers: ['FWD-04'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const standard of compilation.catalog.standards)
      if (standard.replaces.length > 0 && isExplained(standard)) yield* findingsOf(standard)
  },
}

/** A text in English may have its drafting explained elsewhere. */
function isExplained({ explanation, language }: Standard): boolean {
  return explanation.length > 0 || language === 'zh'
}

function* findingsOf({ explanation, place, replaces }: Standard): Generator<Finding> {
  const section = explanation.find(({ id }) => id === 'changes')
  if (section === undefined) yield { place, message: absent(replaces[0] ?? '') }
  else {
    const changes = itemsOf(section)
    if (changes.length === 0) yield { place, message: unlisted }
    for (const change of changes) if (!isPlaced(change)) yield { place, message: unplaced(shortened(change)) }
  }
}

function itemsOf({ blocks, children }: Section): string[] {
  return [
    ...blocks.flatMap((block) => (block.type === 'list' ? block.items.map(({ plain }) => plain) : [])),
    ...children.flatMap(itemsOf),
  ]
}

/** Whether a change names where it stands, or, of what was added or deleted, the one place there is. */
function isPlaced(change: string): boolean {
  const places = change.match(place) ?? []
  const isOneSided =
    /^\s*(?:增加|新增|删除)|^\s*(?:added|deleted|removed)\b|\b(?:has|have) been (?:added|deleted|removed)\b/i.test(
      change,
    )
  return places.length >= (isOneSided ? 1 : 2)
}

/** 7.2, 第5章, 附录A, 表A.1, clause 5, Annex B. */
const place =
  /(?:第|附录|表|图|公式|\b(?:clause|annex|table|figure|formula)s? )\s?\(?[A-Z\d]+(?:\.\d+)*|(?<![\d.A-Za-z])[A-Z]?\.?\d+(?:\.\d+)+/gi

function shortened(written: string): string {
  const change = written.replace(/[；。;.]\s*$/, '')
  return change.length <= 24 ? change : `${change.slice(0, 24)}…`
}

function absent(replaced: string): Message {
  return {
    zh: `标准代替 \`${replaced}\`，编制说明中没有“主要技术变化”（\`changes\`），应逐项列出，请补上`,
    en: `Unexpected replacement of \`${replaced}\` without the section \`changes\` of the drafting explanation, expected a list of the technical changes; add it`,
  }
}

const unlisted: Message = {
  zh: '编制说明的“主要技术变化”（`changes`）中没有列项，应一项一条地列出，请改写',
  en: 'Unexpected section `changes` of the drafting explanation without a list, expected an item for each technical change; write them so',
}

function unplaced(change: string): Message {
  return {
    zh: `主要技术变化 \`${change}\` 没有指明新旧条号，应如“更改了到场时间要求（见7.2，2020年版的7.3）”，请补上`,
    en: `Unexpected change \`${change}\` without its numbers, expected the new and the old one, such as “the limit of arrival has been changed (see 7.2; 7.3 of the 2020 edition)”; add them`,
  }
}
