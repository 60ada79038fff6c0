/**
 * `node scripts/bench-records.ts [1000000]`: computes the metrics of that many made-up tickets, with the calls, orders,
 * surveys … that go with them, and prints time and memory. It runs in a process of its own, from the first byte read.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFamily } from '../src/cli/metrics/read-family.ts'
import { generateRecords } from './generate-records.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

if (process.argv[2] === '--measure') {
  const { createProgram } = await import('../src/cli/program.ts')
  const { readGenerator } = await import('../src/files/package-folder.ts')
  let printed = ''
  const terminal = {
    locale: 'en' as const,
    cwd: process.cwd(),
    repository: undefined,
    colours: false,
    width: 100,
    print: (text: string) => {
      printed += text
    },
    say: (text: string) => process.stderr.write(`${text}\n`),
    progress: () => undefined,
  }
  const before = performance.now()
  await createProgram(terminal, readGenerator().version).run(process.argv.slice(3))
  const rows: readonly { readonly rows: number }[] = JSON.parse(printed).records
  const seconds = (performance.now() - before) / 1000
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const used = { processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }
  process.stdout.write(JSON.stringify({ rows: rows.reduce((sum, each) => sum + each.rows, 0), seconds, ...used }))
} else {
  const tickets = Number(process.argv[2] ?? 1_000_000)
  const folder = mkdtempSync(join(tmpdir(), 'normdown-bench-records-'))
  try {
    generateRecords(folder, { tickets, seed: 1, from: '2026-01-01', days: 365 })
    const catalog = join(folder, 'catalog-of-bench.json')
    writeFileSync(catalog, JSON.stringify(readFamily(root, { catalog: undefined, cwd: root })))
    for (const records of [join(folder, 'tickets.csv'), folder]) {
      const given = ['--catalog', catalog, '--map', join(root, 'examples/records/map.json'), '--format', 'json']
      const command = [
        fileURLToPath(import.meta.url),
        '--measure',
        'metrics',
        records,
        '--period',
        '2026-01-01..2026-12-31',
        ...given,
      ]
      const { rows, seconds, processor, memory } = JSON.parse(
        execFileSync(process.execPath, command, { encoding: 'utf8' }),
      )
      const what = records === folder ? 'all kinds of record' : 'tickets alone'
      process.stdout.write(
        `${what.padEnd(20)} ${String(rows).padStart(9)} rows  ${seconds.toFixed(1).padStart(6)} s  ${processor.toFixed(1).padStart(6)} s of processor  ${memory.toFixed(0).padStart(5)} MiB\n`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
