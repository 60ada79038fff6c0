import type { Assessment } from '../assess/assessment.generated.ts'
import { designationOf, type NamedStandard } from '../checklist/checklist.ts'
import { findingsInWords } from '../checklist/checklist-words.ts'
import { factFields, recordFields } from '../checklist/record-words.ts'
import type { Evaluation } from '../model/evaluation.ts'
import { stageLabels } from '../model/labels.ts'
import { type Language, localized } from '../model/text.ts'
import { across, blanks, choiceAmong, columnIds, entry, fieldWords, machine, recordBlock, text } from './form-cells.ts'
import { findingColours, type SheetFrame, sheetPage } from './provision-sheet.ts'
import { quoted } from './sheet-xml.ts'
import type { Cell, Choice, Colouring, Row, Sheet } from './spreadsheet.ts'
import { words } from './words.ts'

/** What the cover says and adds up. */
export interface Cover {
  readonly standards: readonly NamedStandard[]
  readonly digest: string
  readonly assessment?: Partial<Assessment> | undefined
  /** Range of the findings, and how many lines and findings of each kind there are; absent where no provision is checked. */
  readonly findings?: { readonly range: string; readonly lines: number; readonly counts: readonly number[] } | undefined
  /** Present where criteria are scored. */
  readonly score?: Score | undefined
}

/** The ranges from which the cover calculates the score. */
export interface Score {
  readonly evaluation?: Evaluation | undefined
  readonly ranges: { readonly fractions: string; readonly weights: string; readonly scores: string }
  /** Formulas for the points taken off and added, if the evaluation knows any. */
  readonly deductions?: string | undefined
  readonly bonus?: string | undefined
}

/** Columns B to E; what stands beside a label goes over C to E. */
const width = 4

/** The first sheet: of which standard, about whom, by whom, and what came out so far. */
export function coverSheet(cover: Cover, frame: SheetFrame): Sheet {
  const { language } = frame
  const sheet = new Map<number, Row>()
  const merged: string[] = []
  const choices: Choice[] = []
  let next = 1
  const add = (row: Row, wide?: 'all' | 'value'): number => {
    sheet.set(next, row)
    if (wide) merged.push(`${wide === 'all' ? 'B' : 'C'}${next}:E${next}`)
    next += 1
    return next - 1
  }
  add(columnIds([undefined, 'answer']))
  for (const { row, wide } of headRows(cover, frame)) add(row, wide)
  add({ cells: [], height: 8 })
  add(across(words.aboutAssessment[language], 'section', width, 24), 'all')
  for (const field of factFields) {
    const value = cover.assessment && fieldWords(cover.assessment, field, language)
    const cells = [
      machine(`fact:${field.path}`),
      text(field.title[language], 'label'),
      entry(value, 'open'),
      ...blanks(2, 'open'),
    ]
    const row = add({ cells, height: field.type === 'lines' ? 36 : 20 }, 'value')
    if (field.among)
      choices.push(
        choiceAmong(
          `C${row}`,
          Object.values(field.among).map((word) => word[language]),
          language,
        ),
      )
  }
  add({ cells: [], height: 8 })
  add(across(words.aboutTeam[language], 'section', width, 24), 'all')
  const team = recordBlock('team', recordFields.team, {
    top: next,
    records: cover.assessment?.team ?? [],
    spare: 5,
    language,
  })
  for (const row of team.rows) add(row)
  choices.push(...team.choices)
  const colours: Colouring[] = []
  if (cover.findings) {
    add({ cells: [], height: 8 })
    add(across(words.summary[language], 'section', width, 24), 'all')
    const first = next + 1
    colours.push(findingColours(`B${first}:B${first + 3}`, language))
    for (const row of summaryRows(cover.findings, first, language)) add(row)
  }
  if (cover.score) {
    add({ cells: [], height: 8 })
    add(across(words.score[language], 'section', width, 24), 'all')
    add(across(words.scoreHint[language], 'hint', width, 26), 'all')
    for (const row of scoreRows(cover.score, next, language)) add(row)
  }
  return {
    name: words.cover[language],
    tab: '5B6573',
    columns: [{ width: 4, hidden: true }, { width: 24 }, { width: 30 }, { width: 16 }, { width: 30 }],
    rows: [...sheet.values()],
    merged,
    choices,
    colours,
    page: { ...sheetPage(frame, words.cover[language]), orientation: 'portrait', onePage: sheet.size <= 70 },
  }
}

interface WideRow {
  readonly row: Row
  readonly wide: 'all' | 'value'
}

function headRows({ standards, digest }: Cover, { language }: SheetFrame): WideRow[] {
  const [standard] = standards
  if (!standard) return []
  const title = standards.map((each) => localized(each.title, language)).join('\n')
  const number = standards.map(designationOf).join('\n')
  const lines = standards.length
  const facts: [string, string, number][] = [
    [words.number[language], number, lines],
    [words.title[language], title, lines],
    ...stageFact(standard, language),
    [words.digest[language], digest, 1],
  ]
  return [
    { row: across(lines === 1 ? title : words.checklist[language], 'title', width, 58), wide: 'all' },
    {
      row: across(`${number.replaceAll('\n', ' · ')}　${words.checklist[language]}`, 'subtitle', width, 24),
      wide: 'all',
    },
    { row: across(words.howTo[language], 'hint', width, 40), wide: 'all' },
    { row: across(words.aboutStandard[language], 'section', width, 24), wide: 'all' },
    ...facts.map(([label, value, high]): WideRow => {
      const cells = [undefined, text(label, 'label'), text(value, 'fact'), ...blanks(2, 'fact')]
      return { row: { cells, height: Math.max(20, high * 16) }, wide: 'value' }
    }),
  ]
}

function stageFact({ stage }: NamedStandard, language: Language): [string, string, number][] {
  return stage === undefined ? [] : [[words.stage[language], stageLabels[stage][language], 1]]
}

function summaryRows(
  { range, lines, counts }: NonNullable<Cover['findings']>,
  first: number,
  language: Language,
): Row[] {
  const findings = findingsInWords(language)
  const total = first + findings.length + 1
  const share = (row: number): Cell => ({
    formula: `IF(C${total}=0,0,C${row}/C${total})`,
    result: lines === 0 ? 0 : (counts[row - first] ?? 0) / lines,
    style: 'share',
  })
  const open = lines - counts.reduce((sum, count) => sum + count, 0)
  const head = [words.provisions, words.lines, words.share].map((word) => text(word[language], 'header'))
  return [
    { cells: [undefined, ...head], height: 22 },
    ...findings.map((finding, index) => {
      const count: Cell = {
        formula: `COUNTIF(${range},${quoted(finding)})`,
        result: counts[index] ?? 0,
        style: 'count',
      }
      return { cells: [undefined, text(finding, 'fact'), count, share(first + index)] }
    }),
    {
      cells: [
        undefined,
        text(words.open[language], 'fact'),
        { formula: `C${total}-SUM(C${first}:C${total - 2})`, result: open, style: 'count' },
        {
          formula: `IF(C${total}=0,0,C${total - 1}/C${total})`,
          result: lines === 0 ? 0 : open / lines,
          style: 'share',
        },
      ],
    },
    { cells: [undefined, text(words.all[language], 'label'), { number: lines, style: 'count' }] },
  ]
}

/** The same result-forming as the engine's, but in the spreadsheet's own arithmetic and without gates and vetoes. */
function scoreRows({ evaluation, ranges, deductions, bonus }: Score, first: number, language: Language): Row[] {
  const { fractions, weights, scores } = ranges
  const outOf = quoted(findingsInWords(language).at(-1) ?? '')
  const [applicable, unanswered, base, off, added, total] = [0, 1, 2, 3, 4, 5].map((row) => `C${first + row}`)
  const answered = `SUMIF(${fractions},">=0",${weights})`
  const grades = evaluation?.grades ?? []
  const band = grades.reduceRight(
    (rest, { minimum, title }) => `IF(${total}>=${minimum},${quoted(localized(title, language))},${rest})`,
    '""',
  )
  const formulas: [string, string, 'count' | 'points' | 'result'][] = [
    [words.applicable[language], `SUM(${weights})-SUMIF(${fractions},${outOf},${weights})`, 'points'],
    [words.unanswered[language], `COUNT(${weights})-COUNT(${fractions})-COUNTIF(${fractions},${outOf})`, 'count'],
    [words.base[language], `IF(${answered}=0,"—",SUM(${scores})/${answered}*100)`, 'points'],
    [words.deductions[language], deductions ?? '0', 'points'],
    [words.bonus[language], bonus ?? '0', 'points'],
    [words.total[language], `IF(ISNUMBER(${base}),MAX(0,MIN(100,${base}-${off}+${added})),"—")`, 'result'],
  ]
  if (grades.length > 0) {
    formulas.push([words.band[language], `IF(OR(${unanswered}>0,${applicable}<=0),"—",${band})`, 'result'])
  }
  return formulas.map(([label, formula, style]) => ({
    cells: [undefined, text(label, 'label'), { formula, style }],
    height: style === 'result' ? 22 : 18,
  }))
}
