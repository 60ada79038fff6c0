import { closeSync, openSync, writeSync } from 'node:fs'
import type { Chance } from '../generate/chance.ts'

/** One file being written: its name and the headings of its columns. */
export interface Table {
  readonly add: (cells: Readonly<Record<string, string | number | undefined>>) => void
  readonly close: () => void
}

/** What all records are made of. */
export interface World {
  readonly chance: Chance
  /** A time within the days, in milliseconds. */
  readonly at: () => number
  readonly table: (name: string) => Table
  readonly outlets: readonly string[]
  readonly lines: readonly string[]
}

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** A time as records write it. */
export function written(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ')
}

/** A table in a file, with a byte order mark as Excel wants it. */
export function tableIn(path: string, columns: readonly string[]): Table {
  const file = openSync(path, 'w')
  let text = `\uFEFF${columns.join(',')}\r\n`
  const flush = () => {
    writeSync(file, text)
    text = ''
  }
  return {
    add(cells) {
      text += `${columns.map((column) => cells[column] ?? '').join(',')}\r\n`
      if (text.length > 1 << 20) flush()
    },
    close() {
      flush()
      closeSync(file)
    },
  }
}
