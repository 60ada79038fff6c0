import type { Language, Message } from '../model/text.ts'
import type { TableCell, TableLine } from './form-table.ts'
import { type ReadProblem, readError, readWarning, shown } from './read-problem.ts'

/** Reads the cells of one form and keeps what it could not take over. */
export interface CellReader {
  readonly problems: readonly ReadProblem[]
  readonly add: (problem: ReadProblem) => void
  /** What was entered in a column; nothing where it is empty, calculated or an error. */
  readonly entered: (line: TableLine, column: string) => TableCell | undefined
  /** Which of some words was entered, in either language or as its id. */
  readonly choice: <Id extends string>(cell: TableCell, among: Choices<Id>) => Id | undefined
  /** A number, exact as it was entered; with `unit` per cent also what is shown as a percentage. */
  readonly decimal: (cell: TableCell, unit?: string) => number | string | undefined
  /** A whole number from 0. */
  readonly count: (cell: TableCell) => number | undefined
  /** A day as ISO 8601 has it. */
  readonly day: (cell: TableCell) => string | undefined
}

/** Words by their id; the words may be one of several for an id. */
export type Choices<Id extends string> = readonly { readonly id: Id; readonly words: readonly (string | undefined)[] }[]

/** The choices of a table of labels. */
export function choicesOf<Id extends string>(labels: Readonly<Record<Id, Message>>): Choices<Id> {
  const ids: Id[] = []
  for (const id in labels) ids.push(id)
  return ids.map((id) => ({ id, words: [labels[id].zh, labels[id].en] }))
}

/** Makes a reader for cells; days that a spreadsheet holds as numbers count from 1900, or from 1904. */
export function cellReader(language: Language): CellReader {
  const problems: ReadProblem[] = []
  const add = (problem: ReadProblem): void => {
    problems.push(problem)
  }
  return {
    problems,
    add,
    entered(line, column) {
      const cell = line.cells.get(column)
      if (!cell) return undefined
      if (cell.formula !== undefined) return refuse(calculated(cell, cell.formula))
      return cell.error ? refuse(broken(cell)) : cell
    },
    choice(cell, among) {
      const wanted = plain(cell.text)
      const found = among.find(({ id, words }) =>
        [id, ...words].some((word) => word !== undefined && plain(word) === wanted),
      )
      return found ? found.id : refuse(unknownAnswer(cell, wordsOf(among, language)))
    },
    decimal(cell, unit = '') {
      return decimalOf(cell, unit, add) ?? refuse(notANumber(cell))
    },
    count(cell) {
      const number = cell.percent ? undefined : (cell.number ?? wholeIn(cell.text))
      return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : refuse(notACount(cell))
    },
    day(cell) {
      return dayOf(cell) ?? refuse(notADay(cell))
    },
  }

  function refuse(problem: ReadProblem): undefined {
    add(problem)
    return undefined
  }
}

/** One form for full-width and half-width signs, capitals and small letters. */
function plain(text: string): string {
  return text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

function wordsOf(among: Choices<string>, language: Language): string[] {
  return among.map(({ id, words: [zh, en] }) => (language === 'zh' ? (zh ?? en) : (en ?? zh)) ?? id)
}

function wholeIn(text: string): number | undefined {
  const digits = text.normalize('NFKC').trim()
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined
}

function decimalOf(cell: TableCell, unit: string, add: (problem: ReadProblem) => void): number | string | undefined {
  const percents = unit === '%'
  if (cell.number !== undefined) {
    if (cell.percent) return percents ? Number(shifted(cell.number)) : undefined
    if (percents && cell.number > 0 && cell.number < 1) add(smallPercentage(cell))
    return cell.number
  }
  const written = cell.text.normalize('NFKC').replaceAll('−', '-').trim()
  const bare = percents ? written.replace(/\s*%$/, '') : written
  if (!/^-?(0|[1-9]\d{0,11})(\.\d{1,18})?$/.test(bare)) return undefined
  const number = Number(bare)
  if (percents && bare === written && number > 0 && number < 1) add(smallPercentage(cell))
  return String(number) === bare ? number : bare
}

/** A hundred times a number, by its decimal digits: 0.57 gives 57 and not 56.99999999999999. */
function shifted(number: number): string {
  const [digits = '', exponent = '0'] = String(number).split('e')
  return `${digits}e${Number(exponent) + 2}`
}

/** ISO days, and the ways in which a day is written from the year on; numbers as spreadsheets count days. */
function dayOf({ number, percent, text }: TableCell): string | undefined {
  if (number !== undefined) {
    const usual = !percent && Number.isInteger(number) && number >= 61 && number <= 2_958_465
    return usual ? isoDay((number - 25_569) * 86_400_000) : undefined
  }
  const written = text.normalize('NFKC').trim()
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日|T00:00(?::00)?)?$/.exec(written) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isoDay(Date.parse(`${iso}T00:00:00Z`)) === iso ? iso : undefined
}

function isoDay(moment: number): string {
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 10)
}

function calculated({ text, place }: TableCell, formula: string): ReadProblem {
  const result = text === '' ? { zh: '', en: '' } : { zh: `（显示 ${shown(text)}）`, en: ` that shows ${shown(text)}` }
  return readError(
    'formula',
    {
      zh: `填写处是公式 ${shown(`=${formula}`)}${result.zh}，没有读取，请填写数值或文字`,
      en: `Unexpected formula ${shown(`=${formula}`)}${result.en}, it is not taken over, enter the value itself`,
    },
    place,
  )
}

function broken({ text, place }: TableCell): ReadProblem {
  return readError(
    'cell-error',
    {
      zh: `填写处显示错误 ${shown(text)}，没有读取，请重新填写`,
      en: `Unexpected error ${shown(text)}, it is not taken over, enter the value again`,
    },
    place,
  )
}

function unknownAnswer({ text, place }: TableCell, words: readonly string[]): ReadProblem {
  return readError(
    'unknown-answer',
    {
      zh: `填写的 ${shown(text)} 不在可选范围内，没有读取，应为 ${words.map((word) => `\`${word}\``).join('、')} 之一`,
      en: `Unexpected ${shown(text)}, it is not taken over, expected one of ${words.map((word) => `\`${word}\``).join(', ')}`,
    },
    place,
  )
}

function notANumber({ text, place }: TableCell): ReadProblem {
  return readError(
    'not-a-number',
    {
      zh: `填写的 ${shown(text)} 不是可读取的数，没有读取，请只填数字，不带单位和千位分隔符`,
      en: `Unexpected ${shown(text)}, it is not taken over, expected a number without unit and group separators`,
    },
    place,
  )
}

function notACount({ text, place }: TableCell): ReadProblem {
  return readError(
    'not-a-count',
    {
      zh: `填写的 ${shown(text)} 不是不小于 0 的整数，没有读取`,
      en: `Unexpected ${shown(text)}, it is not taken over, expected a whole number from 0`,
    },
    place,
  )
}

function notADay({ text, place }: TableCell): ReadProblem {
  return readError(
    'not-a-date',
    {
      zh: `填写的 ${shown(text)} 不是可读取的日期，没有读取，请按 \`2026-01-31\` 的形式填写`,
      en: `Unexpected ${shown(text)}, it is not taken over, expected a day such as \`2026-01-31\``,
    },
    place,
  )
}

function smallPercentage({ text, place }: TableCell): ReadProblem {
  return readWarning(
    'percent',
    {
      zh: `百分数填为 ${shown(text)}，按 ${text} % 读取，如为 ${Number(shifted(Number(text)))} % 请改填`,
      en: `Unexpected percentage ${shown(text)}, taken as ${text} %, enter ${Number(shifted(Number(text)))} if that is meant`,
    },
    place,
  )
}
