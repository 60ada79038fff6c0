import type { Assessment } from '../assess/assessment.generated.ts'
import type { Checklist } from '../checklist/checklist.ts'
import { checkInWords } from '../checklist/checklist-words.ts'
import { recordFields } from '../checklist/record-words.ts'
import type { Evaluation } from '../model/evaluation.ts'
import { across, recordBlock, text } from './form-cells.ts'
import { type SheetFrame, sheetPage } from './provision-sheet.ts'
import type { Choice, Row, Sheet } from './spreadsheet.ts'
import { words } from './words.ts'

/** The sheet that says how many to sample, and records what was sampled and at which outlets. */
export function samplingSheet(
  {
    evaluation,
    checklists,
    assessment,
  }: {
    evaluation?: Evaluation | undefined
    checklists: readonly Checklist[]
    assessment?: Partial<Assessment> | undefined
  },
  frame: SheetFrame,
): Sheet {
  const { language } = frame
  const name = words.sampling[language]
  const rows: Row[] = [{ cells: [], height: 4 }, ...guidanceRows(evaluation, frame)]
  const merged: string[] = []
  const rules = ruleTexts(evaluation, checklists, frame)
  if (rules.length > 0) rows.push(across(words.rules[language], 'section', 1, 24))
  for (const rule of rules) {
    rows.push(across(rule, 'text', 6, 15 * Math.max(1, Math.ceil(rule.length / (language === 'zh' ? 58 : 110)))))
    merged.push(`B${rows.length}:G${rows.length}`)
  }
  const choices: Choice[] = []
  for (const [table, title, records, spare] of [
    ['sample', words.samples, assessment?.sampling ?? [], 10],
    ['outlet', words.outlets, assessment?.subject?.outlets ?? [], 10],
  ] as const) {
    rows.push({ cells: [], height: 10 }, across(title[language], 'section', 1, 24))
    const block = recordBlock(table, recordFields[table], { top: rows.length + 1, records, spare, language })
    rows.push(...block.rows)
    choices.push(...block.choices)
  }
  return {
    name,
    tab: '2F855A',
    columns: [{ width: 4, hidden: true }, ...[14, 36, 14, 14, 18, 20].map((width) => ({ width }))],
    rows,
    merged,
    choices,
    page: sheetPage(frame, name),
  }
}

function guidanceRows(evaluation: Evaluation | undefined, { language }: SheetFrame): Row[] {
  const samples = evaluation?.samples ?? []
  if (samples.length === 0) return []
  return [
    across(words.guidance[language], 'section', 1, 24),
    { cells: [undefined, text(words.population[language], 'header'), text(words.sample[language], 'header')] },
    ...samples.map(({ atMost, sample }): Row => {
      const bound = atMost === undefined ? words.larger[language] : `≤ ${atMost}`
      return { cells: [undefined, text(bound, 'centred'), { number: sample, style: 'count' }] }
    }),
    { cells: [], height: 10 },
  ]
}

/** The provisions that guide the sampling, as far as this form holds them. */
function ruleTexts(
  evaluation: Evaluation | undefined,
  checklists: readonly Checklist[],
  { language }: SheetFrame,
): string[] {
  const keys = evaluation?.sampling ?? []
  return checklists.flatMap(({ chapters }) =>
    chapters.flatMap(({ rows }) =>
      rows
        .filter(({ key }) => keys.some((wanted) => key === wanted || key.startsWith(`${wanted}.`)))
        .map((row) => `${row.label}　${checkInWords(row, language)}`),
    ),
  )
}

/** The sheet on which evidence is registered, so that answers can name it by number. */
export function evidenceSheet(
  assessment: Partial<Assessment> | undefined,
  kinds: string | undefined,
  frame: SheetFrame,
): Sheet {
  const { language } = frame
  const name = words.evidence[language]
  const records = assessment?.evidence ?? []
  const block = recordBlock('evidence', recordFields.evidence, { top: 2, records, spare: 40, language })
  const last = block.rows.length + 1
  const refusal = { title: words.choose[language], text: words.chooseText[language] }
  const kindChoice: Choice[] = kinds === undefined ? [] : [{ range: `C4:C${last}`, rule: { listedIn: kinds }, refusal }]
  return {
    name,
    tab: '2B6CB0',
    columns: [{ width: 4, hidden: true }, ...[12, 20, 26, 18, 12, 18, 13, 13, 30, 13, 20].map((width) => ({ width }))],
    rows: [across(words.register[language], 'section', 1, 24), ...block.rows],
    frozen: { rows: 3, columns: 2 },
    choices: [...block.choices, ...kindChoice],
    page: sheetPage(frame, name, '3:3'),
  }
}
