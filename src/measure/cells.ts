import type { Message } from '../model/text.ts'
import type { Interval } from './intervals.ts'
import type { Column } from './records.generated.ts'
import type { Row } from './row.ts'
import { parseDate, parseTime } from './times.ts'

/** What is wrong with a cell. */
export interface CellFault {
  readonly code: 'value-unreadable' | 'value-out-of-range'
  readonly message: Message
}

/** Puts the value that a cell writes into its place in a row, or tells why it is none; an empty cell is no value. */
export type ReadCell = (row: Row, written: string) => CellFault | undefined

/** The reader of a column at a position. */
export function cellReader(column: Column, index: number, zone: number): ReadCell {
  switch (column.type) {
    case 'text':
      return (row, written) => {
        row.texts[index] = written
        return undefined
      }
    case 'enum':
      return enumReader(column, index)
    case 'boolean':
      return numberReader(index, readBoolean, booleanWords)
    case 'integer':
      return ranged(column, index, numberReader(index, readInteger, { zh: '应为整数', en: 'expected a whole number' }))
    case 'number':
      return ranged(column, index, numberReader(index, readNumber, { zh: '应为数值', en: 'expected a number' }))
    case 'time':
      return numberReader(index, (written) => parseTime(written, zone), timeWords)
    case 'date':
      return numberReader(index, (written) => parseDate(written, zone), dateWords)
    case 'intervals':
      return intervalReader(index, zone)
  }
}

/** Position of each written form of an enum's values, and of their names. */
export function enumPositions(column: Column): ReadonlyMap<string, number> {
  const positions = new Map<string, number>()
  Object.entries(column.values ?? {}).forEach(([name, forms], position) => {
    for (const form of [name, ...forms]) positions.set(form, position)
  })
  return positions
}

function enumReader(column: Column, index: number): ReadCell {
  const positions = enumPositions(column)
  const forms = Object.entries(column.values ?? {}).map(([name, [form]]) => `\`${form ?? name}\``)
  const expected = { zh: `应为 ${forms.join('、')} 之一`, en: `expected one of ${forms.join(', ')}` }
  return numberReader(index, (written) => positions.get(written) ?? Number.NaN, expected)
}

function numberReader(index: number, read: (written: string) => number, expected: Message): ReadCell {
  return (row, written) => {
    const value = written === '' ? Number.NaN : read(written)
    row.numbers[index] = value
    return Number.isNaN(value) && written !== '' ? unreadable(written, expected) : undefined
  }
}

function ranged({ minimum = -Infinity, maximum = Infinity }: Column, index: number, reader: ReadCell): ReadCell {
  return (row, written) => {
    const fault = reader(row, written)
    const value = row.numbers[index] ?? Number.NaN
    if (fault || !(value < minimum || value > maximum)) return fault
    row.numbers[index] = Number.NaN
    return {
      code: 'value-out-of-range',
      message: {
        zh: `出现了 ${quoted(written)}，应${range(minimum, maximum).zh}`,
        en: `Unexpected ${quoted(written)}, expected ${range(minimum, maximum).en}`,
      },
    }
  }
}

function range(minimum: number, maximum: number): Message {
  if (minimum === -Infinity) return { zh: `不大于 \`${maximum}\``, en: `at most \`${maximum}\`` }
  if (maximum === Infinity) return { zh: `不小于 \`${minimum}\``, en: `at least \`${minimum}\`` }
  return { zh: `在 \`${minimum}\` 与 \`${maximum}\` 之间`, en: `something from \`${minimum}\` to \`${maximum}\`` }
}

function readBoolean(written: string): number {
  return booleans.get(written) ?? booleans.get(written.toLowerCase()) ?? Number.NaN
}

const booleans: ReadonlyMap<string, number> = new Map([
  ...['是', '有', 'true', 'yes', 'y', '1', '√'].map((word) => [word, 1] as const),
  ...['否', '无', 'false', 'no', 'n', '0', '×'].map((word) => [word, 0] as const),
])

function readInteger(written: string): number {
  return /^-?\d{1,15}$/.test(written) ? Number(written) : Number.NaN
}

function readNumber(written: string): number {
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(written) ? Number(written) : Number.NaN
}

function intervalReader(index: number, zone: number): ReadCell {
  return (row, written) => {
    const intervals: Interval[] = []
    let fault: CellFault | undefined
    for (const text of written.split(/[;；]/)) {
      const part = text.trim()
      if (part === '') continue
      const bounds = part.split(/[～~]|\/(?=\d{4})/).map((time) => parseTime(time.trim(), zone))
      const [from = Number.NaN, until = Number.NaN] = bounds
      if (bounds.length === 2 && from <= until) intervals.push([from, until])
      else fault ??= unreadable(part, intervalWords)
    }
    row.intervals[index] = intervals
    return fault
  }
}

function unreadable(written: string, expected: Message): CellFault {
  return {
    code: 'value-unreadable',
    message: {
      zh: `出现了 ${quoted(written)}，${expected.zh}`,
      en: `Unexpected ${quoted(written)}, ${expected.en}`,
    },
  }
}

/** What is wrong with a value that is a list or an object where a single one should be. */
export const notSingle: CellFault = {
  code: 'value-unreadable',
  message: { zh: '出现了列表或对象，应为单个的值', en: 'Unexpected list or object, expected a single value' },
}

/** Text of a record in backticks, on one line and not longer than that. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', "'")
  const characters = [...line.slice(0, 200)]
  return `\`${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('')}\``
}

const booleanWords: Message = { zh: '应为 `是` 或 `否`', en: 'expected `yes` or `no`' }
const timeWords: Message = {
  zh: '应为 1970 年至 2105 年的日期和时刻，例如 `2026-03-02 09:30:00`',
  en: 'expected a date and time from 1970 to 2105, such as `2026-03-02 09:30:00`',
}
const dateWords: Message = { zh: '应为日期，例如 `2026-03-02`', en: 'expected a date such as `2026-03-02`' }
const intervalWords: Message = {
  zh: '应为起点不晚于终点的时段，例如 `2026-03-02 09:30～2026-03-03 10:00`',
  en: 'expected an interval whose end is not earlier than its start, such as `2026-03-02 09:30~2026-03-03 10:00`',
}
