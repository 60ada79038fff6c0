import type { Answer } from '../assess/assessment.generated.ts'
import { findingLabels } from '../model/labels.ts'
import type { Scoring } from '../model/units.ts'
import { type AskedCriterion, questionKey } from './checklist.ts'
import { missingAnswers, questionAnswers } from './checklist-words.ts'
import type { TableCell, TableLine } from './form-table.ts'
import { type CellReader, type Choices, choicesOf } from './read-cells.ts'
import type { EvidenceRegister } from './read-evidence.ts'
import { type ReadProblem, readError, shown } from './read-problem.ts'

/** What reads one form. */
export interface FormReader {
  readonly cells: CellReader
  readonly evidence: EvidenceRegister
}

/** What stands besides an answer. */
export interface Remarks {
  readonly evidence?: readonly string[]
  readonly note?: string
}

/** The evidence and the note of a line. */
export function remarksOn(line: TableLine, { cells, evidence }: FormReader): Remarks {
  const found = cells.entered(line, 'evidence')
  const note = cells.entered(line, 'note')
  return { ...(found ? { evidence: evidence.idsIn(found) } : {}), ...(note ? { note: note.text } : {}) }
}

/** Reads the answer to a criterion from its line and those of its questions; nothing if there is none, or none is clear. */
export function readAnswer(
  criterion: AskedCriterion,
  lines: ReadonlyMap<string, TableLine>,
  form: FormReader,
): Answer | undefined {
  const { scoring } = criterion
  const line = lines.get(criterion.key) ?? emptyLine
  if (!scoring) return undefined
  const entries = entriesOn(line, form)
  const questions = questionsOf(criterion, lines, form)
  const remarks = remarksOn(line, form)
  const all = merged(remarks, questions.remarks)
  if (entries.absence) {
    const others = [entries.answer, entries.sampled, entries.conforming].filter((cell) => cell !== undefined)
    if (others.length > 0 || Object.keys(questions.items).length > 0) {
      form.cells.add(contradiction(entries.absence, others[0]))
      return undefined
    }
    const absent = absenceOf(entries.absence, criterion, form)
    return absent && { ...absent, ...all }
  }
  const answer = scoring.method === 'checklist' ? checklistAnswer(questions.items) : measured(scoring, entries, form)
  if (answer) return { ...answer, ...all }
  const isBlank = !['answer', 'sampled', 'conforming', 'absence'].some((column) => line.cells.has(column))
  if ((remarks.evidence || remarks.note) && isBlank) {
    form.cells.add(unanswered(line, remarks))
  }
  return undefined
}

const emptyLine: TableLine = { place: {}, cells: new Map() }

interface Entries {
  readonly answer?: TableCell | undefined
  readonly sampled?: TableCell | undefined
  readonly conforming?: TableCell | undefined
  readonly population?: TableCell | undefined
  readonly absence?: TableCell | undefined
  readonly low?: TableCell | undefined
  readonly high?: TableCell | undefined
}

function entriesOn(line: TableLine, { cells }: FormReader): Entries {
  return {
    answer: cells.entered(line, 'answer'),
    sampled: cells.entered(line, 'sampled'),
    conforming: cells.entered(line, 'conforming'),
    population: cells.entered(line, 'population'),
    absence: cells.entered(line, 'absence'),
    low: cells.entered(line, 'low'),
    high: cells.entered(line, 'high'),
  }
}

function absenceOf(cell: TableCell, { notApplicable }: AskedCriterion, { cells }: FormReader): Answer | undefined {
  const reasons: Choices<string> = notApplicable.map(({ id, title }) => ({
    id: `reason:${id}`,
    words: [title.zh, title.en, id],
  }))
  const chosen = cells.choice(cell, [...reasons, ...choicesOf(missingAnswers)])
  if (chosen === undefined) return undefined
  if (chosen === 'no-data' || chosen === 'denied') return { missing: chosen }
  return { notApplicable: chosen.slice('reason:'.length) }
}

function measured(scoring: Scoring, entries: Entries, form: FormReader): Answer | undefined {
  const { answer } = entries
  switch (scoring.method) {
    case 'binary':
      if (answer && (entries.sampled || entries.conforming)) return conflicting(answer, form)
      return answer ? conformity(answer, form) : sampleAnswer(entries, form)
    case 'ratio':
      return sampleAnswer(entries, form)
    case 'rubric': {
      const level = answer && form.cells.decimal(answer)
      return level === undefined ? undefined : { level: Number(level) }
    }
    case 'deduction': {
      const count = answer && form.cells.count(answer)
      return count === undefined ? undefined : { count }
    }
    case 'linear':
    case 'steps':
      if (answer && entries.conforming) return conflicting(answer, form)
      return answer ? valueAnswer(answer, entries, { unit: scoring.unit, form }) : quotientAnswer(entries, form)
    case 'checklist':
      return undefined
  }
}

function conformity(cell: TableCell, { cells }: FormReader): Answer | undefined {
  const { conforming, nonconforming } = findingLabels
  const chosen = cells.choice(cell, choicesOf({ conforming, nonconforming }))
  return chosen && { conforming: chosen === 'conforming' }
}

function sampleAnswer({ sampled, conforming, population }: Entries, { cells }: FormReader): Answer | undefined {
  if (!sampled && !conforming) return undefined
  if (!sampled || !conforming) return half(sampled ?? conforming, cells)
  const counts = { sampled: cells.count(sampled), conforming: cells.count(conforming) }
  if (counts.sampled === undefined || counts.conforming === undefined) return undefined
  const all = population && cells.count(population)
  return { sampled: counts.sampled, conforming: counts.conforming, ...(all === undefined ? {} : { population: all }) }
}

function valueAnswer(
  cell: TableCell,
  { sampled, population, low, high }: Entries,
  { unit, form: { cells } }: { unit: string; form: FormReader },
): Answer | undefined {
  const value = cells.decimal(cell, unit)
  if (value === undefined) return undefined
  const size = sampled && cells.count(sampled)
  const all = population && cells.count(population)
  const ends = low && high ? [cells.decimal(low), cells.decimal(high)] : []
  const interval = ends.filter((end) => end !== undefined)
  return {
    value,
    ...(interval.length === 2 ? { interval } : {}),
    ...(size === undefined ? {} : { sampled: size }),
    ...(all === undefined ? {} : { population: all }),
  }
}

function quotientAnswer({ sampled, conforming, population }: Entries, { cells }: FormReader): Answer | undefined {
  if (!sampled && !conforming) return undefined
  if (!sampled || !conforming) return half(sampled ?? conforming, cells)
  const denominator = cells.decimal(sampled)
  const numerator = cells.decimal(conforming)
  if (denominator === undefined || numerator === undefined) return undefined
  const all = population && cells.count(population)
  return { numerator, denominator, ...(all === undefined ? {} : { population: all }) }
}

type QuestionAnswer = keyof typeof questionAnswers

interface ReadQuestions {
  readonly items: Readonly<Record<string, QuestionAnswer>>
  readonly remarks: readonly Remarks[]
}

function questionsOf(
  criterion: AskedCriterion,
  lines: ReadonlyMap<string, TableLine>,
  form: FormReader,
): ReadQuestions {
  const items: Record<string, QuestionAnswer> = {}
  const remarks: Remarks[] = []
  for (const [index, question] of criterion.items.entries()) {
    const line = lines.get(questionKey(criterion, question))
    if (!line) continue
    const cell = form.cells.entered(line, 'answer')
    const answer = cell && form.cells.choice(cell, choicesOf(questionAnswers))
    if (answer) items[question.id] = answer
    const { note, evidence } = remarksOn(line, form)
    const named = note === undefined ? {} : { note: `${criterion.code ?? criterion.id}-${index + 1}: ${note}` }
    if (note !== undefined || evidence) remarks.push({ ...named, ...(evidence ? { evidence } : {}) })
  }
  return { items, remarks }
}

function checklistAnswer(items: ReadQuestions['items']): Answer | undefined {
  return Object.keys(items).length > 0 ? { items } : undefined
}

/** An answer has one note and one list of evidence, to which those of its questions are added. */
function merged(own: Remarks, others: readonly Remarks[]): Remarks {
  const all = [own, ...others]
  const evidence = [...new Set(all.flatMap((remarks) => remarks.evidence ?? []))]
  const notes = all.flatMap(({ note }) => (note === undefined ? [] : [note]))
  return { ...(evidence.length > 0 ? { evidence } : {}), ...(notes.length > 0 ? { note: notes.join('\n') } : {}) }
}

function half(cell: TableCell | undefined, cells: CellReader): undefined {
  const text = shown(cell?.text ?? '')
  cells.add(
    readError(
      'incomplete',
      {
        zh: `样本量和符合数只填了一个（${text}），没有读取，请补全`,
        en: `Unexpected ${text} alone, it is not taken over, enter both the cases examined and those conforming`,
      },
      cell?.place,
    ),
  )
  return undefined
}

function conflicting(cell: TableCell, { cells }: FormReader): undefined {
  cells.add(
    readError(
      'conflict',
      {
        zh: `答复 ${shown(cell.text)} 与样本量、符合数同时填写，两者均没有读取，请只留一种`,
        en: `Unexpected answer ${shown(cell.text)} beside counted cases, neither is taken over, keep one of them`,
      },
      cell.place,
    ),
  )
  return undefined
}

function contradiction(absence: TableCell, other: TableCell | undefined): ReadProblem {
  const also = other ? shown(other.text) : ''
  return readError(
    'conflict',
    {
      zh: `填了 ${shown(absence.text)}，又有答复${also === '' ? '' : ` ${also}`}，两者均没有读取，请只留一种`,
      en: `Unexpected ${shown(absence.text)} beside an answer${also === '' ? '' : ` ${also}`}, neither is taken over, keep one of them`,
    },
    absence.place,
  )
}

function unanswered(line: TableLine, { evidence = [], note = '' }: Remarks): ReadProblem {
  const text = shown(note || evidence.join(' '))
  return readError(
    'answer-missing',
    {
      zh: `有证据或备注 ${text} 而没有答复，没有读取，请补填答复`,
      en: `Unexpected evidence or note ${text} without an answer, it is not taken over, enter the answer`,
    },
    line.place,
  )
}
