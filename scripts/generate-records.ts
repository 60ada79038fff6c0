/**
 * Writes made-up service records for tests, examples and benchmarks:
 * `node scripts/generate-records.ts <folder> [--tickets 200] [--seed 1] [--from 2026-01-01] [--days 90]`.
 *
 * The columns are those of examples/records/map.json. The same arguments give the same bytes.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { headersOf } from '../src/measure/compile-kind.ts'
import { readRecordsMap } from '../src/schema/read-record-files.ts'
import { chanceOf } from './generate/chance.ts'
import { addCall, addComplaint, addNotices, addPerson, addRectification } from './records/others.ts'
import { addTicket } from './records/tickets.ts'
import { minute, type Table, tableIn, type World } from './records/world.ts'

interface Settings {
  readonly tickets: number
  readonly seed: number
  /** First day. */
  readonly from: string
  readonly days: number
}

/** Writes one CSV file for each kind of record. */
export function generateRecords(folder: string, { tickets, seed, from, days }: Settings): void {
  mkdirSync(folder, { recursive: true })
  const chance = chanceOf(seed)
  const first = Date.parse(`${from}T00:00:00Z`)
  const at = (): number => first + chance.integer(0, days * 24 * 60 - 1) * minute
  const tables = new Map<string, Table>(
    Object.entries(headings()).map(([name, columns]) => [name, tableIn(join(folder, `${name}.csv`), columns)]),
  )
  const world: World = { chance, at, table: (name) => tables.get(name) ?? nothing, outlets, lines }
  for (let number = 1; number <= tickets; number++) addTicket(number, world)
  for (let number = 1; number <= Math.ceil(tickets / 20); number++) addComplaint(number, world)
  for (let number = 1; number <= tickets; number++) addCall(number, world)
  for (let number = 1; number <= Math.max(40, Math.ceil(tickets / 100)); number++) addPerson(number, world)
  addNotices(world)
  for (let number = 1; number <= 35; number++) addRectification(number, world)
  for (const table of tables.values()) table.close()
}

const nothing: Table = { add: () => undefined, close: () => undefined }
const outlets = ['城东服务网点', '城西服务网点', '城南服务网点', '城北服务网点', '高新区服务网点', '老城区服务网点']
const lines = ['便携式计算机', '移动电话机', '显示器', '打印机']

/** The headings of each kind of record, as the map of the example has them. */
function headings(): Readonly<Record<string, readonly string[]>> {
  const file = new URL('../examples/records/map.json', import.meta.url)
  const read = readRecordsMap(JSON.parse(readFileSync(file, 'utf8')))
  if ('faults' in read) throw new Error(`Cannot use ${file.pathname}: normdown metrics says what is wrong with it`)
  return Object.fromEntries(
    Object.entries(read.content.records).map(([name, { columns }]) => [
      name,
      Object.entries(columns).map(([id, column]) => headersOf(id, column)[0] ?? id),
    ]),
  )
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      tickets: { type: 'string' },
      seed: { type: 'string' },
      from: { type: 'string' },
      days: { type: 'string' },
    },
  })
  const [folder] = positionals
  if (folder === undefined) {
    process.stderr.write('Give the folder: node scripts/generate-records.ts <folder> [--tickets 200] [--seed 1]\n')
    process.exitCode = 2
  } else {
    const { tickets = '200', seed = '1', from = '2026-01-01', days = '90' } = values
    generateRecords(folder, { tickets: Number(tickets), seed: Number(seed), from, days: Number(days) })
  }
}
