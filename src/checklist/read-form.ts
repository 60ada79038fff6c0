import type {
  Answer,
  EvidenceRecord,
  FoundAdjustment,
  FoundVeto,
  ProvisionFinding,
} from '../assess/assessment.generated.ts'
import { findingLabels } from '../model/labels.ts'
import type { Language } from '../model/text.ts'
import { type Checklist, type ChecklistRow, type Criteria, type Named, questionKey, rowDigest } from './checklist.ts'
import { questionAnswers } from './checklist-words.ts'
import { answerColumns } from './form-columns.ts'
import type { FormTable, TableLine } from './form-table.ts'
import { identify } from './identify-form.ts'
import { type FormReader, type Remarks, readAnswer, remarksOn } from './read-answer.ts'
import { cellReader, choicesOf } from './read-cells.ts'
import { evidenceRegister } from './read-evidence.ts'
import { type FormPlace, type ReadProblem, readError, readWarning, shown } from './read-problem.ts'
import { put, readField, readRecord } from './read-records.ts'
import { factFields, type RecordTable, recordFields, recordPaths } from './record-words.ts'

/** What a form may ask: everything that the standards of a workspace check, and the criteria of one of them. */
export interface Asked {
  readonly checklists: readonly Checklist[]
  readonly criteria?: Criteria | undefined
  /** SHA-256 of the `criteria.json` of today. */
  readonly digest?: string | undefined
}

/** What a filled form says. */
export interface ReadForm {
  /**
   * The assessment as far as it was understood; its structure is checked by `readAssessment`, because facts may be
   * missing. Absent if the file is no form of this edition.
   */
  readonly assessment?: Readonly<Record<string, unknown>> | undefined
  /** How many answers, findings and records were taken over. */
  readonly taken: number
  /** Where the parts of the assessment stand in the form, by JSON Pointer. */
  readonly places: ReadonlyMap<string, FormPlace>
  readonly problems: readonly ReadProblem[]
}

/** Reads the lines of a filled form. Nothing is guessed: what is not clear is left out and said. */
export function readForm(table: FormTable, asked: Asked, language: Language): ReadForm {
  const identity = identify(table, asked)
  if (!identity.standard) return { taken: 0, places: new Map(), problems: identity.problems }
  const cells = cellReader(language)
  const kinds = evidenceKinds(asked)
  const lines = linesByKey(table.lines, asked, cells.add)
  const assessment: Record<string, unknown> = { schemaVersion: '1.0.0', standard: identity.standard }
  readFacts(lines, assessment, { cells, kinds })
  let taken = 0
  for (const name of recordTables) {
    const records = table.lines.flatMap((line) =>
      line.key === name ? [readRecord(line, recordFields[name], { cells, kinds })] : [],
    )
    const filled = records.filter((record) => record !== undefined)
    taken += filled.length
    if (filled.length > 0) put(assessment, recordPaths[name], filled)
  }
  const form: FormReader = { cells, evidence: evidenceRegister(evidenceIn(assessment.evidence), cells) }
  const found = {
    answers: answersIn(lines, asked, form),
    findings: findingsIn(lines, asked, form),
    vetoes: vetoesIn(lines, form),
    adjustments: adjustmentsIn(lines, form),
  }
  const evidence = form.evidence.records()
  Object.assign(assessment, {
    ...(evidence.length > 0 ? { evidence } : {}),
    answers: found.answers,
    ...(Object.keys(found.findings).length > 0 ? { findings: found.findings } : {}),
    ...(found.adjustments.length > 0 ? { adjustments: found.adjustments } : {}),
    ...(found.vetoes.length > 0 ? { vetoes: found.vetoes } : {}),
  })
  taken +=
    Object.keys(found.answers).length +
    Object.keys(found.findings).length +
    found.vetoes.length +
    found.adjustments.length
  return { assessment, taken, places: placesOf(lines, asked), problems: [...identity.problems, ...cells.problems] }
}

/** Where facts, answers and findings stand. */
function placesOf(lines: Lines, { criteria }: Asked): Map<string, FormPlace> {
  const ids = new Map((criteria?.criteria ?? []).map(({ key, id }) => [key, id]))
  const places = [...lines].map(([key, { place }]): [string, FormPlace] => {
    if (key.startsWith('fact:')) return [`/${key.slice('fact:'.length).replaceAll('.', '/')}`, place]
    const id = ids.get(key)
    return [id === undefined ? `/findings/${key.replaceAll('/', '~1')}` : `/answers/${id}`, place]
  })
  return new Map(places)
}

const recordTables: readonly RecordTable[] = ['team', 'sample', 'outlet', 'evidence']

function evidenceKinds({ checklists, criteria }: Asked): Named[] {
  const rows = checklists.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.rows))
  const all = [...rows, ...(criteria?.criteria ?? [])].flatMap(({ evidence }) => evidence)
  return [...new Map(all.map((kind) => [kind.id, kind])).values()]
}

/** The records just read, as far as an answer can name them. */
function evidenceIn(records: unknown): EvidenceRecord[] {
  if (!Array.isArray(records)) return []
  return records.filter((record: unknown): record is EvidenceRecord => {
    return typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string'
  })
}

type Lines = ReadonlyMap<string, TableLine>

/** The lines that this form can have, by key. What is entered on any other line is said, not lost in silence. */
function linesByKey(lines: readonly TableLine[], asked: Asked, add: (problem: ReadProblem) => void): Lines {
  const known = knownKeys(asked)
  const byKey = new Map<string, TableLine>()
  const twice = new Set<string>()
  for (const line of lines) {
    const { key } = line
    const answered = answerColumns.some((column) => line.cells.has(column))
    if (key !== undefined && (key.startsWith('#') || recordTables.some((name) => name === key))) continue
    if (key === undefined || !known.has(key)) {
      if (answered) add(key === undefined ? withoutId(line) : unknownLine(line, key))
      continue
    }
    const other = byKey.get(key)
    if (!other || !answerColumns.some((column) => other.cells.has(column))) byKey.set(key, line)
    else if (answered) {
      if (!sameAnswers(other, line)) twice.add(key)
      add(duplicate(line, key, sameAnswers(other, line)))
    }
  }
  for (const key of twice) byKey.delete(key)
  return byKey
}

function knownKeys({ checklists, criteria }: Asked): ReadonlySet<string> {
  return new Set([
    ...factFields.map(({ path }) => `fact:${path}`),
    ...checklists.flatMap(({ chapters }) => chapters.flatMap(({ rows }) => rows.map(({ key }) => key))),
    ...(criteria?.criteria ?? []).flatMap((criterion) => [
      criterion.key,
      ...criterion.items.map((question) => questionKey(criterion, question)),
    ]),
    ...(criteria?.evaluation?.vetoes ?? []).map(({ id }) => `veto:${id}`),
    ...(criteria?.evaluation?.adjustments ?? []).map(({ id }) => `adjustment:${id}`),
  ])
}

function sameAnswers(one: TableLine, other: TableLine): boolean {
  return answerColumns.every((column) => one.cells.get(column)?.text === other.cells.get(column)?.text)
}

function readFacts(
  lines: Lines,
  assessment: Record<string, unknown>,
  reading: { readonly cells: ReturnType<typeof cellReader>; readonly kinds: readonly Named[] },
): void {
  for (const field of factFields) {
    const line = lines.get(`fact:${field.path}`)
    const value = line && readField(line, 'answer', { field, ...reading })
    if (value !== undefined) put(assessment, field.path, value)
    else if (field.required && !line?.cells.has('answer')) {
      reading.cells.add(
        readError(
          'fact-missing',
          {
            zh: `没有填“${field.title.zh}”，请在封面补填，CSV 文件可加标识为 \`fact:${field.path}\` 的一行`,
            en: `Unexpected form without \`${field.title.en}\`, enter it on the cover, or in a CSV file on a line with the id \`fact:${field.path}\``,
          },
          line?.place,
        ),
      )
    }
  }
}

function answersIn(lines: Lines, { criteria }: Asked, form: FormReader): Record<string, Answer> {
  const answers: Record<string, Answer> = {}
  for (const criterion of criteria?.criteria ?? []) {
    const answer = readAnswer(criterion, lines, form)
    if (answer) answers[criterion.id] = answer
  }
  return answers
}

function findingsIn(lines: Lines, { checklists }: Asked, form: FormReader): Record<string, ProvisionFinding> {
  const findings: Record<string, ProvisionFinding> = {}
  for (const row of checklists.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.rows))) {
    const line = lines.get(row.key)
    if (!line) continue
    const cell = form.cells.entered(line, 'answer')
    const finding = cell && form.cells.choice(cell, choicesOf(findingLabels))
    const remarks = remarksOn(line, form)
    if (finding) {
      findings[row.key] = { finding, ...remarks }
      if (isChanged(row, line)) form.cells.add(lineChanged(line, row))
    } else if (isBare(line, remarks)) form.cells.add(withoutFinding(line, remarks))
  }
  return findings
}

function isChanged(row: ChecklistRow, line: TableLine): boolean {
  const digest = line.cells.get('digest')?.text
  return digest !== undefined && digest !== rowDigest(row)
}

function vetoesIn(lines: Lines, form: FormReader): FoundVeto[] {
  return [...lines].flatMap(([key, line]) => {
    if (!key.startsWith('veto:')) return []
    const cell = form.cells.entered(line, 'answer')
    const { yes, no } = questionAnswers
    const answer = cell && form.cells.choice(cell, choicesOf({ yes, no }))
    const remarks = remarksOn(line, form)
    if (isBare(line, remarks)) form.cells.add(withoutFinding(line, remarks))
    return answer === 'yes' ? [{ id: key.slice('veto:'.length), ...remarks }] : []
  })
}

function adjustmentsIn(lines: Lines, form: FormReader): FoundAdjustment[] {
  return [...lines].flatMap(([key, line]) => {
    if (!key.startsWith('adjustment:')) return []
    const cell = form.cells.entered(line, 'answer')
    const count = cell && form.cells.count(cell)
    const remarks = remarksOn(line, form)
    if (isBare(line, remarks)) form.cells.add(withoutFinding(line, remarks))
    return count === undefined || count === 0 ? [] : [{ id: key.slice('adjustment:'.length), count, ...remarks }]
  })
}

/** Whether there is evidence or a note and nothing at all where the answer belongs. */
function isBare(line: TableLine, { evidence, note }: Remarks): boolean {
  return !line.cells.has('answer') && (evidence !== undefined || note !== undefined)
}

function enteredOn(line: TableLine): string {
  return shown(answerColumns.flatMap((column) => line.cells.get(column)?.text ?? []).join(' '))
}

function withoutId(line: TableLine): ReadProblem {
  return readError(
    'line-without-id',
    {
      zh: `这一行有填写内容 ${enteredOn(line)}，但没有标识，没有读取，请填到检查表原有的行`,
      en: `Unexpected entry ${enteredOn(line)} on a line without id, it is not taken over, enter it on a line of the checklist`,
    },
    line.place,
  )
}

function unknownLine(line: TableLine, key: string): ReadProblem {
  return readError(
    'unknown-line',
    {
      zh: `标识 ${shown(key)} 不在这一版的检查表中，填写的 ${enteredOn(line)} 没有读取`,
      en: `Unexpected id ${shown(key)}, which this edition does not have, ${enteredOn(line)} is not taken over`,
    },
    line.place,
  )
}

function duplicate(line: TableLine, key: string, same: boolean): ReadProblem {
  if (same) {
    const message = {
      zh: `标识 ${shown(key)} 出现多次，填写内容相同，读取一次`,
      en: `Unexpected second line ${shown(key)} with the same entry, it is read once`,
    }
    return readWarning('duplicate', message, line.place)
  }
  const message = {
    zh: `标识 ${shown(key)} 出现多次，填写内容不同，均没有读取，请只留一行`,
    en: `Unexpected second line ${shown(key)} with another entry, none of them is taken over, keep one line`,
  }
  return readError('duplicate', message, line.place)
}

function lineChanged(line: TableLine, { label }: ChecklistRow): ReadProblem {
  return readWarning(
    'line-changed',
    {
      zh: `条款 \`${label}\` 在检查表生成后有改动，结果已读取，请按现行条文复核`,
      en: `Unexpected wording of \`${label}\`, which has changed since the checklist was made, the finding is taken over, look at it again`,
    },
    line.place,
  )
}

function withoutFinding(line: TableLine, { evidence = [], note = '' }: Remarks): ReadProblem {
  const text = shown(note || evidence.join(' '))
  return readError(
    'answer-missing',
    {
      zh: `有证据或备注 ${text} 而没有检查结果，没有读取，请补填结果`,
      en: `Unexpected evidence or note ${text} without a finding, it is not taken over, enter the finding`,
    },
    line.place,
  )
}
