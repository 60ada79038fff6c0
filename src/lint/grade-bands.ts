import { type Interval, readInterval } from '../language/intervals.ts'
import type { Place } from '../model/place.ts'
import type { Inline, SourceTable } from '../syntax/blocks.ts'
import { documentsWith } from './documents-with.ts'
import type { LintedFamily } from './linted-family.ts'
import { plainOf } from './plain-text.ts'
import { provisionsWith } from './provisions-with.ts'

/** The range of scores of a grade, with its place. */
export interface Band {
  readonly interval: Interval
  readonly place: Place
  readonly text: string
}

/** The bands of every scale of grades that a list or a table of the family states as ranges of scores. */
export function scalesOf(family: LintedFamily): Band[][] {
  return [...listedScales(family), ...tabledScales(family)]
}

const gradeWords = /等级|星级|级别|[一二三四五]星|分级|\b(?:grades?|stars?|levels?|rating)\b/i
const scoreWords = /总分|得分|分数|分值|评分|得分率|\d\s?分|\b(?:scores?|points?|marks?)\b/i

/** Lists in which every item states a range of scores. */
function listedScales({ provisions }: LintedFamily): Band[][] {
  const leadIns = new Set(provisionsWith(gradeWords, provisions))
  if (leadIns.size === 0) return []
  const lists = new Map<unknown, Band[] | undefined>()
  for (const { provision, leadIn } of provisions) {
    if (leadIn === undefined || !leadIns.has(leadIn)) continue
    const { plain } = provision.text
    const key = leadIn.provision
    const known = lists.has(key) ? lists.get(key) : []
    const interval = known === undefined || !scoreWords.test(plain) ? undefined : readInterval(plain)
    lists.set(
      key,
      interval === undefined ? undefined : [...(known ?? []), { interval, place: provision.place, text: plain }],
    )
  }
  return [...lists.values()].filter((bands): bands is Band[] => bands !== undefined && isScale(bands))
}

/** Whether ranges are those of one score, and not gates of several. */
function isScale(bands: readonly Band[]): boolean {
  return bands.length > 1 && new Set(bands.map(({ text }) => measured(text))).size === 1
}

/** What a text compares with its figures: 总分 in 五星：总分不小于95分. */
function measured(text: string): string {
  const before = text.split(/[\d[【]/)[0] ?? ''
  const last = before.split(/[：:，,]/).at(-1) ?? ''
  return last.replaceAll(
    /[\s（(]|应|[^：，]{0,3}星级?|不?(?:小于|低于|少于|大于|高于|超过)|至少|达到|[≥≤<>=＜＞]|at least|less than|below|more than|over|above|from|is|of|under/gi,
    '',
  )
}

/** Tables with a column of grades and one of scores. */
function tabledScales({ documents }: LintedFamily): Band[][] {
  return documentsWith('table', documents).flatMap(({ blocks, kind }) =>
    kind === 'explanation' ? [] : blocks.flatMap((block) => (block.type === 'table' ? scaleIn(block) : [])),
  )
}

function scaleIn({ header, rows }: SourceTable): Band[][] {
  const titles = header.map(({ content }) => plainOf(content))
  const score = titles.findIndex((title) => scoreWords.test(title) || /界限|区间|范围|\brange\b/i.test(title))
  const grade = titles.findIndex((title, index) => index !== score && gradeWords.test(title))
  if (score < 0 || grade < 0) return []
  const bands = rows.map((row) => bandIn(row[score]))
  return bands.length > 1 && bands.every((band) => band !== undefined) ? [bands] : []
}

function bandIn(cell: Inline | undefined): Band | undefined {
  if (cell === undefined) return undefined
  const text = plainOf(cell.content)
  const interval = readInterval(text)
  return interval && { interval, place: cell.place, text }
}
