import type { Message } from '../../model/text.ts'
import type { Path } from '../../syntax/parsed-document.ts'
import { listAt } from '../front-matter-values.ts'
import { headingsByLevel } from '../headings.ts'
import { type LintedDocument, provisionKinds } from '../linted-document.ts'
import { preliminaryPart } from '../preliminary-part.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const clauseAccompanied: DocumentRule = {
  id: 'clause-accompanied',
  summary: { zh: '同一层次不只有一个条。', en: 'No clause is divided into a single one.' },
  source: [sources.gbNumbering, sources.isoNumbering],
  severity: 'error',
  covers: ['HIE-04'],
  scope: 'document',
  kinds: ['standard', ...provisionKinds],
  check(document) {
    const { kind, blocks } = document
    if (kind !== 'standard') return aloneBelow(blocks)
    return [...aloneInOutline(document), ...aloneBelow(preliminaryPart(document, 'introduction')?.blocks ?? [])]
  },
}

function aloneBelow(blocks: LintedDocument['blocks']): Finding[] {
  return headingsByLevel(blocks).flatMap(({ headings: [only, second] }) =>
    only !== undefined && second === undefined ? [{ place: only.place, message: aloneHeading }] : [],
  )
}

/** Groups that hold nothing but one group; a group of one unit prints the unit's text itself. */
function* aloneInOutline({ frontMatter, placeIn }: LintedDocument): Generator<Finding> {
  const terms = listAt(frontMatter, ['outline', 'terms'])
  if (terms.length === 1 && isGroup(terms[0]))
    yield { place: placeIn(['outline', 'terms', 0, 'id']), message: aloneGroup }
  for (const path of groupsBelow(listAt(frontMatter, ['outline', 'chapters']), ['outline', 'chapters'])) {
    const units = listAt(frontMatter, [...path, 'units'])
    if (units.length === 1 && isGroup(units[0]))
      yield { place: placeIn([...path, 'units', 0, 'id']), message: aloneGroup }
  }
}

function groupsBelow(entries: readonly unknown[], path: Path): Path[] {
  const groups: Path[] = []
  entries.forEach((entry, index) => {
    if (!isGroup(entry)) return // most are the ids of units
    const own = [...path, index]
    groups.push(own, ...groupsBelow(listAt(entry, ['units']), [...own, 'units']))
  })
  return groups
}

function isGroup(entry: unknown): entry is object {
  return typeof entry === 'object' && entry !== null
}

const aloneHeading: Message = {
  zh: '这一层次只有一个条，应至少有两个，请去掉这个标题，让条文直接写在上一层',
  en: 'Unexpected heading alone at its level, expected two or more; delete it and let its text stand one level up',
}
const aloneGroup: Message = {
  zh: '这一层次只有一个分组，应至少有两个，请去掉这一层',
  en: 'Unexpected group alone at its level, expected two or more; leave that level out',
}
