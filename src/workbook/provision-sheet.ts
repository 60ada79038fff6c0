import { findingsInWords } from '../checklist/checklist-words.ts'
import type { FilledLine } from '../checklist/filled-lines.ts'
import { formColumns } from '../checklist/form-columns.ts'
import type { ProvisionLine, WordedChecklist } from '../checklist/form-lines.ts'
import { type Language, localized } from '../model/text.ts'
import { across, choiceAmong, columnIds, entry, machine, text } from './form-cells.ts'
import { type Colouring, cellName, type Row, type Sheet } from './spreadsheet.ts'
import { words } from './words.ts'

/** What the sheets of one workbook have in common. */
export interface SheetFrame {
  readonly language: Language
  /** What is entered already, by the key of the line. */
  readonly filled: ReadonlyMap<string, FilledLine>
  /** Stands on each page: the number of the standard. */
  readonly designation: string
  readonly publisher: string
}

/** The columns in the order of the sheet, after the one for keys. */
const columns = [
  ['digest', 0],
  ['clause', 10],
  ['heading', 13],
  ['check', 46],
  ['modality', 8],
  ['actor', 12],
  ['step', 9],
  ['verify', 11],
  ['expected', 16],
  ['limits', 16],
  ['answer', 10],
  ['evidence', 20],
  ['note', 22],
] as const

const answerColumn = columns.findIndex(([id]) => id === 'answer') + 2
const headRow = 3

/** The range of the cells in which findings are chosen, for counting them. */
export function findingRange(rows: number): string {
  return `${cellName(answerColumn, headRow + 1)}:${cellName(answerColumn, Math.max(headRow + 1, rows))}`
}

/** The sheet on which provisions are checked one by one, in bands by chapter. */
export function provisionSheet(checklists: readonly WordedChecklist[], frame: SheetFrame): Sheet {
  const { language } = frame
  const rows = [...headRows(frame), ...checklists.flatMap((checklist) => bands(checklist, checklists.length, frame))]
  const last = cellName(columns.length + 1, rows.length)
  const findings = findingRange(rows.length)
  return {
    name: words.provisions[language],
    tab: '1F3A5F',
    columns: [
      { width: 4, hidden: true },
      ...columns.map(([id, width]) =>
        id === 'digest' ? { width: 4, hidden: true } : { width: wider(id, width, language) },
      ),
    ],
    rows,
    frozen: { rows: headRow, columns: 4 },
    filter: `C${headRow}:${last}`,
    choices: [choiceAmong(findings, findingsInWords(language), language)],
    colours: [findingColours(findings, language)],
    page: sheetPage(frame, words.provisions[language], `${headRow}:${headRow}`),
  }
}

function headRows({ designation, language }: SheetFrame): Row[] {
  const headings = columns.map(([id]) => text(headingOf(id, language), 'header'))
  return [
    columnIds(columns.map(([id]) => (isRead.has(id) ? id : undefined))),
    { cells: [undefined, undefined, text(`${designation}　${words.provisions[language]}`, 'section')], height: 24 },
    { cells: [undefined, ...headings], height: 30 },
  ]
}

function headingOf(id: (typeof columns)[number][0], language: Language): string {
  if (id === 'digest') return ''
  return (id === 'heading' ? words.heading : formColumns[id])[language]
}

/** English words are longer than Chinese ones where there is one of them a cell. */
function wider(id: string, width: number, language: Language): number {
  return language === 'en' && oneWord.has(id) ? Math.max(width, 16) : width
}

const oneWord: ReadonlySet<string> = new Set(['modality', 'step', 'verify', 'answer'])

const isRead: ReadonlySet<string> = new Set(['digest', 'answer', 'evidence', 'note'])

function bands({ standard, chapters }: WordedChecklist, standards: number, frame: SheetFrame): Row[] {
  const title = `${standard.designation} ${localized(standard.title, frame.language)}`
  return [
    ...(standards > 1 ? [band(title)] : []),
    ...chapters.flatMap((chapter) => [band(chapter.title), ...chapter.lines.map((line) => provisionRow(line, frame))]),
  ]
}

function band(title: string): Row {
  const { cells } = across(title, 'band', columns.length - 1)
  return { cells: [undefined, ...cells] }
}

function provisionRow(line: ProvisionLine, { filled }: SheetFrame): Row {
  const { answer, evidence, note } = filled.get(line.key) ?? {}
  return {
    cells: [
      machine(line.key),
      machine(line.digest),
      { text: line.label, style: 'link', link: line.uri },
      { text: line.heading, style: 'text' },
      { text: line.check, style: 'text' },
      { text: line.modality, style: 'centred' },
      { text: line.actor, style: 'text' },
      { text: line.step, style: 'text' },
      { text: line.verify, style: 'text' },
      { text: line.expected, style: 'text' },
      { text: line.limits, style: 'text' },
      entry(answer, 'openChoice'),
      entry(evidence, 'open'),
      entry(note, 'open'),
    ],
  }
}

/** Green, amber, red and grey behind the four findings. */
export function findingColours(range: string, language: Language): Colouring {
  const tones = ['good', 'fair', 'poor', 'neutral'] as const
  const found = findingsInWords(language).map((word, index) => ({ word, tone: tones[index] ?? 'neutral' }))
  return { range, words: found }
}

/** A4 across, with the standard's number above and the count of pages below. */
export function sheetPage(
  { designation, publisher, language }: SheetFrame,
  title: string,
  repeated?: string,
): NonNullable<Sheet['page']> {
  return {
    orientation: 'landscape',
    ...(repeated === undefined ? {} : { repeated }),
    header: { left: designation, right: title },
    footer: { left: publisher, right: words.page[language] },
  }
}
