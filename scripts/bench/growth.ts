/** How time and memory grow with the number of clauses: `time ∝ clauses ^ exponent`. */
import type { Outcome } from './tables.ts'

/** What was measured of workspaces of one size. */
export interface Sized {
  readonly clauses: number
  readonly outcomes: readonly Outcome[]
}

/** A table of the subjects that were measured at more than one size; empty if there is none. */
export function growthTable(sizes: readonly Sized[]): string {
  const inOrder = sizes.toSorted((a, b) => a.clauses - b.clauses)
  const names = new Set(inOrder.flatMap(({ outcomes }) => outcomes.map(({ subject }) => subject.name)))
  const lines = [...names].flatMap((name) => linesOf(name, inOrder))
  if (lines.length === 0) return ''
  return `## Growth\n\nBy the least time of each; linear is 1, and what does not grow, such as the start of the program, makes it less.\n\n| what | clauses | seconds | MiB | exponent |\n| --- | --- | --- | --- | --- |\n${lines.join('\n')}\n`
}

function linesOf(name: string, sizes: readonly Sized[]): string[] {
  const known = sizes.flatMap(({ clauses, outcomes }) => {
    const outcome = outcomes.find(({ subject }) => subject.name === name)
    if (outcome === undefined || 'missing' in outcome || outcome.runs.length === 0) return []
    const seconds = Math.min(...outcome.runs.map((run) => run.seconds))
    const memory = Math.max(...outcome.runs.map((run) => run.memory ?? 0))
    return [{ clauses, seconds, memory }]
  })
  if (known.length < 2) return []
  return known.map(({ clauses, seconds, memory }, index) => {
    const before = known[index - 1]
    const exponent = before && Math.log(seconds / before.seconds) / Math.log(clauses / before.clauses)
    return `| ${name} | ${clauses} | ${seconds.toFixed(2)} | ${memory.toFixed(0)} | ${exponent?.toFixed(2) ?? ''} |`
  })
}
