import { quoted } from './cells.ts'
import { type CompiledKind, headersOf, keyReader } from './compile-kind.ts'
import { keyTable } from './key-table.ts'
import type { ProblemLog } from './problem-log.ts'
import type { Row } from './row.ts'
import type { PlacedColumn } from './scope.ts'
import { writeTime } from './times.ts'

/** Where a row stands. */
export interface RowPlace {
  readonly file: string
  readonly line: number
}

/** Whether the row just filled counts: it has what it must have, and is not there twice. A time out of order is not taken. */
export function soundness(kind: CompiledKind, row: Row, log: ProblemLog | undefined): (place: RowPlace) => boolean {
  const required = [...kind.scope.columns.values()].filter(
    ({ name, column }) => column.required || kind.key.some((part) => part.name === name),
  )
  const keyOf = kind.key.length > 0 ? keyReader(kind.key) : undefined
  const keys = keyTable()
  return (place) => {
    for (const placed of required) {
      if (!isAbsent(row, placed)) continue
      log?.add({ ...place, column: headingOf(placed), code: 'value-missing', message: missingValue })
      return false
    }
    if (keyOf) {
      const key = keyOf(row)
      const known = keys.size()
      if (keys.add(key) < known) {
        log?.add({
          ...place,
          column: kind.key.map(headingOf).join('、'),
          code: 'record-duplicate',
          message: duplicate(key),
        })
        return false
      }
    }
    for (const [first, second] of kind.order) {
      const [earlier = Number.NaN, later = Number.NaN] = [row.numbers[first.index], row.numbers[second.index]]
      if (later < earlier) {
        const written = [writeTime(earlier, kind.scope.setting.zone), writeTime(later, kind.scope.setting.zone)]
        const message = reversed(written, headingOf(first))
        log?.add({ ...place, column: headingOf(second), code: 'times-reversed', message })
        row.numbers[second.index] = Number.NaN
      }
    }
    return true
  }
}

function isAbsent(row: Row, { index, column }: PlacedColumn): boolean {
  if (column.type === 'text') return row.texts[index] === ''
  if (column.type === 'intervals') return row.intervals[index]?.length === 0
  return Number.isNaN(row.numbers[index])
}

function headingOf({ name, column }: PlacedColumn): string {
  return headersOf(name, column)[0] ?? name
}

const missingValue = {
  zh: '缺少值，该列应有值，此行不参与计算',
  en: 'Unexpected lack of a value, expected one in this column; the row does not count',
}

function duplicate(key: string) {
  const shown = quoted(key.replaceAll('\u001f', ' '))
  return {
    zh: `${shown} 已出现过，每条记录应只出现一次，此行不参与计算`,
    en: `Unexpected second ${shown}, expected each record once; the row does not count`,
  }
}

function reversed([earlier = '', later = '']: readonly string[], heading: string) {
  return {
    zh: `出现了 \`${later}\`，应不早于 \`${heading}\` 的 \`${earlier}\`，该时刻不采用，请核对`,
    en: `Unexpected \`${later}\`, expected it not before \`${earlier}\` of \`${heading}\`; it is not taken, see to the times`,
  }
}
