/**
 * `npm run bench [-- <clauses>…] [--rounds <n>] [--only <group>,…] [--write]`: times normdown over generated workspaces beside floors
 * and other tools, cold and whole processes, and prints the ratios; `--write` keeps them in docs/benchmarks.md.
 *
 * The rounds take turns (every subject once, then all again), so that a busy machine slows all alike; only ratios within one run mean anything.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { EditToSight } from './bench/edit-to-sight.ts'
import { growthTable, type Sized } from './bench/growth.ts'
import { ownSubjects } from './bench/own.ts'
import { peers } from './bench/peers.ts'
import type { RuleShares } from './bench/rule-shares.ts'
import { type Run, runCommand } from './bench/run-command.ts'
import type { Ground, Group, Subject } from './bench/subject.ts'
import { editTable, groupTable, type Outcome, ruleTable } from './bench/tables.ts'
import { generateWorkspace } from './generate-workspace.ts'

const groups: readonly Group[] = ['start', 'floor', 'check', 'warm', 'build']
const page = join(import.meta.dirname, '../docs/benchmarks.md')

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: [...groups, 'edit', 'rules', 'assess'].join() },
    write: { type: 'boolean', default: false },
  },
})
const wanted = values.only.split(',')
const sizes = positionals.length > 0 ? positionals.map(Number) : [10_000]

const measured: Sized[] = []
let report = ''
for (const clauses of sizes) report += await reportOn(clauses, Number(values.rounds))
report += growth()
if (wanted.includes('assess')) report += assessments()
if (values.write) keep(report)

async function reportOn(clauses: number, rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'normdown-bench-'))
  const ground: Ground = { workspace: join(folder, 'workspace'), scratch: join(folder, 'peers'), clauses }
  try {
    mkdirSync(ground.scratch, { recursive: true })
    const files = generateWorkspace(ground.workspace, clauses)
    const title = `## ${clauses} clauses\n\n${files} files, Node ${process.versions.node}, ${availableParallelism()} cores, ${rounds} rounds in turn: median (least–most); the ratio is to the first line that has the ratio 1.\n`
    process.stdout.write(`${title}\n`)
    const parts = [title]
    for (const group of groups.filter((known) => wanted.includes(known))) {
      const outcomes = await outcomesOf(group, ground, rounds)
      measured.push({ clauses, outcomes })
      const table = groupTable(group, outcomes)
      process.stdout.write(`${table}\n`)
      parts.push(table)
    }
    if (wanted.includes('edit')) {
      const table = editTable(editToSight(ground.workspace))
      process.stdout.write(`${table}\n`)
      parts.push(table)
    }
    if (wanted.includes('rules')) {
      const table = ruleTable(ruleShares(ground.workspace), undefined)
      process.stdout.write(`${table}\n`)
      parts.push(table)
    }
    return `${parts.join('\n')}\n`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function outcomesOf(group: Group, ground: Ground, rounds: number): Promise<Outcome[]> {
  const subjects = [...peers, ...ownSubjects].filter((subject) => subject.group === group)
  const missing = new Map(subjects.map((subject) => [subject, subject.missing?.()]))
  const present = subjects.filter((subject) => missing.get(subject) === undefined)
  for (const subject of present) subject.prepare?.(ground)
  const runs = new Map<Subject, Run[]>(present.map((subject) => [subject, []]))
  for (let round = 0; round < rounds; round++) {
    for (const subject of present) {
      if (missing.get(subject) !== undefined) continue // it failed in an earlier round
      subject.before?.(ground, round)
      try {
        runs.get(subject)?.push(await runCommand(subject.command(ground)))
      } catch (failure) {
        if (!peers.includes(subject) || !(failure instanceof Error)) throw failure
        process.stderr.write(`${failure.message}\n`)
        missing.set(subject, 'it failed')
      }
    }
  }
  return subjects.map((subject) => {
    const why = missing.get(subject)
    return why === undefined ? { subject, runs: runs.get(subject) ?? [] } : { subject, missing: why }
  })
}

/** How time and memory grow from size to size; nothing where one size was measured. */
function growth(): string {
  const bySize = Map.groupBy(measured, ({ clauses }) => clauses)
  const sized = [...bySize].map(([clauses, groups]) => ({
    clauses,
    outcomes: groups.flatMap(({ outcomes }) => outcomes),
  }))
  const table = growthTable(sized)
  process.stdout.write(`${table}\n`)
  return table === '' ? '' : `${table}\n`
}

/** How many assessments are scored in a second; see bench-assess.ts. */
function assessments(): string {
  const measured = execFileSync(process.execPath, [join(import.meta.dirname, 'bench-assess.ts')], { encoding: 'utf8' })
  const text = `## Assessments\n\n\`\`\`\n${measured}\`\`\`\n`
  process.stdout.write(text)
  return text
}

function editToSight(workspace: string): EditToSight {
  const program = join(import.meta.dirname, 'bench/edit-to-sight.ts')
  return JSON.parse(execFileSync(process.execPath, [program, workspace], { encoding: 'utf8' })) as EditToSight
}

function ruleShares(workspace: string): RuleShares {
  const program = join(import.meta.dirname, 'bench/rule-shares.ts')
  return JSON.parse(execFileSync(process.execPath, [program, workspace], { encoding: 'utf8' })) as RuleShares
}

/** Replaces what the page says between its marks; the words around them are written by hand. */
function keep(measured: string): void {
  const [before = '', after = ''] = readFileSync(page, 'utf8').split(/<!-- measured -->[\s\S]*<!-- \/measured -->/)
  writeFileSync(page, `${before}<!-- measured -->\n\n${measured.trim()}\n\n<!-- /measured -->${after}`)
}
