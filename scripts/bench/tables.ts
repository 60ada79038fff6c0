import type { EditToSight } from './edit-to-sight.ts'
import type { RuleShares } from './rule-shares.ts'
import type { Run } from './run-command.ts'
import type { Group, Subject } from './subject.ts'

/** A subject with its runs, or why there are none. */
export type Outcome =
  | { readonly subject: Subject; readonly runs: readonly Run[] }
  | { readonly subject: Subject; readonly missing: string }

const groupTitles: Record<Group, string> = {
  start: 'Start-up',
  floor: 'Floors',
  check: 'Check, cold',
  warm: 'Check, warm',
  build: 'Full build',
}

/**
 * Seconds, memory, the ratio to the measure of the group and how much of each one's time normdown takes, as Markdown: medians of
 * the rounds, in brackets the least and the most.
 */
export function groupTable(group: Group, outcomes: readonly Outcome[]): string {
  const own = outcomes.filter(({ subject }) => subject.group === group)
  const measure = own.find(({ subject }) => subject.isMeasure === true)
  const base = measure !== undefined && 'runs' in measure ? measure.runs : undefined
  const about = own.find(({ subject }) => subject.isSubject === true)
  const ours = about !== undefined && 'runs' in about ? about.runs : []
  const lines = own.map((outcome) => {
    const { subject } = outcome
    if ('missing' in outcome) return `| ${subject.name} | passed over: ${outcome.missing} | | | |`
    const seconds = outcome.runs.map((run) => run.seconds)
    const memory = outcome.runs.flatMap((run) => run.memory ?? [])
    const ratios = base === undefined ? [] : ratiosOf(outcome.runs, base)
    const taken = subject.isSubject === true ? [] : ratiosOf(ours, outcome.runs)
    const most = memory.length === 0 ? '' : Math.max(...memory).toFixed(0)
    return `| ${subject.name} | ${spread(seconds, 2)} | ${spread(ratios, 2)} | ${spread(taken, 2)} | ${most} |`
  })
  return `### ${groupTitles[group]}\n\n| what | seconds | ratio | normdown takes | MiB |\n| --- | --- | --- | --- | --- |\n${lines.join('\n')}\n`
}

/** Round by round. */
function ratiosOf(runs: readonly Run[], base: readonly Run[]): number[] {
  return runs.map((run, round) => run.seconds / (base[round]?.seconds ?? Number.NaN))
}

/** The share of each rule in what all rules cost, and of all rules in what parsing costs. */
export function ruleTable({ parsing, compiling, reading, rules }: RuleShares, remark: number | undefined): string {
  const own = rules.reduce((sum, { seconds }) => sum + seconds, 0)
  const all = own + reading
  const lines = rules.map(
    ({ id, seconds }) => `| ${id} | ${(seconds * 1000).toFixed(1)} | ${((seconds / all) * 100).toFixed(1)} % |`,
  )
  const beside = remark === undefined ? '' : `, ${(all / remark).toFixed(2)} of the remark floor`
  return `### Rules

Parsing ${parsing.toFixed(2)} s, compiling ${compiling.toFixed(2)} s, all rules ${all.toFixed(2)} s (of which reading sentences once for all of them ${reading.toFixed(2)} s)${beside}.

| rule | ms | share |
| --- | --- | --- |
| (reading sentences for all rules) | ${(reading * 1000).toFixed(1)} | ${((reading / all) * 100).toFixed(1)} % |
${lines.join('\n')}
`
}

/** How long after a save its effect is there: medians and what 95 % of the saves stay below. */
export function editTable({ files, sight }: EditToSight): string {
  const lines = [
    ['JSON of the clause and findings written', files],
    ['the page in the browser shows it', sight],
  ].flatMap(([name, times]) => (Array.isArray(times) && times.length > 0 ? [`| ${name} | ${quantiles(times)} |`] : []))
  return `### Edit to sight (\`normdown dev\`)\n\n| from the save until | saves | median, ms | 95 %, ms |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`
}

function quantiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(0)
  return [sorted.length, at(0.5), at(0.95)].join(' | ')
}

function spread(values: readonly number[], digits: number): string {
  if (values.length === 0) return ''
  const sorted = values.toSorted((a, b) => a - b)
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  const ends = [sorted[0] ?? median, sorted.at(-1) ?? median].map((value) => value.toFixed(digits))
  return sorted.length === 1 ? median.toFixed(digits) : `${median.toFixed(digits)} (${ends.join('–')})`
}
