import { draftingRules } from '../../src/lint/drafting-rules.ts'
import { rules } from '../../src/lint/rules/index.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { checkFiles } from '../lint/check-files.ts'
import { type LabelledCase, labelledCases } from './labelled-case.ts'
import { labelledFolder, labelledWorkspace } from './labelled-workspace.ts'

/** Rows that a single text in a standard made around it cannot show, and why. */
export const notShown: Readonly<Record<string, string>> = {
  'TRM-07': 'a term of its own is used nowhere else',
  'TRM-10': 'a term of its own has no order',
  'REQ-05': 'how a requirement is verified stands in front matter',
  'REQ-12': 'a value conflicts with another only',
  'LIF-02': 'what justifies a value stands in front matter',
  'STR-01': 'the elements of the standard are made around the text',
  'REF-10': 'whether a document is current stands in its own file',
}

/** What became of one row or one finding of a case. */
export interface Outcome {
  readonly labelled: LabelledCase
  /** The row, of several the first. */
  readonly row: string
  readonly kind: 'hit' | 'miss' | 'false-alarm'
  /** The rule that found it. */
  readonly rule?: string | undefined
  readonly message?: string | undefined
}

/** Checks every labelled text and compares what is found with its label. */
export function measure(cases: readonly LabelledCase[] = labelledCases): readonly Outcome[] {
  return cases.flatMap(outcomesOf)
}

function outcomesOf(labelled: LabelledCase): Outcome[] {
  const found = checkFiles(labelledWorkspace(labelled)).filter(({ place }) => place.file.startsWith(labelledFolder))
  const findings = [...new Map(found.map((finding) => [finding.rule, finding])).values()].flatMap((finding) => {
    const rows = rowsOf(finding)
    return rows.length > 0 && rows.some((row) => !(row in notShown)) ? [{ finding, rows }] : []
  })
  const expected = labelled.rows.map((row) => row.split('|'))
  const outcomes = expected.map((alternatives): Outcome => {
    const hit = findings.find(({ rows }) => rows.some((row) => alternatives.includes(row)))
    const row = alternatives[0] ?? ''
    return hit ? { labelled, row, kind: 'hit', rule: hit.finding.rule } : { labelled, row, kind: 'miss' }
  })
  const right = [...expected.flat(), ...labelled.disputable]
  const alarms = findings.filter(({ rows }) => !rows.some((row) => right.includes(row)))
  return [
    ...outcomes,
    ...alarms.map(
      ({ finding, rows }): Outcome => ({
        labelled,
        row: rows[0] ?? '',
        kind: 'false-alarm',
        rule: finding.rule,
        message: finding.message.en,
      }),
    ),
  ]
}

/** The drafting rules that a finding may speak of; none where it speaks of the format. */
function rowsOf({ rule }: Diagnostic): readonly string[] {
  const covers = rules.find(({ id }) => id === rule)?.covers ?? []
  const named = draftingRules.filter(({ enforced }) => 'rules' in enforced && enforced.rules?.includes(rule))
  const demanded = schemaChecks.has(rule) ? draftingRules.filter(({ enforced }) => enforced.by === 'schema') : []
  return [...new Set([...covers, ...[...named, ...demanded].map(({ id }) => id)])]
}

const schemaChecks = new Set(['front-matter-readable', 'schema-valid'])

/** True and false positives, misses, and what follows from them. */
export interface Figures {
  readonly hits: number
  readonly falseAlarms: number
  readonly misses: number
  readonly precision: number
  readonly recall: number
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (wanted: Outcome['kind']): number => outcomes.filter(({ kind }) => kind === wanted).length
  const [hits, falseAlarms, misses] = [count('hit'), count('false-alarm'), count('miss')]
  const share = (others: number): number => (hits + others === 0 ? 1 : hits / (hits + others))
  return { hits, falseAlarms, misses, precision: share(falseAlarms), recall: share(misses) }
}

/** The figures of each group of drafting rules and of all, as a table for people. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const groupOf = ({ row }: Outcome): string => row.slice(0, 3)
  const known = [...new Set(draftingRules.map(({ id }) => id.slice(0, 3)))]
  const seen = known.filter((group) => outcomes.some((outcome) => groupOf(outcome) === group))
  const line = (name: string, among: readonly Outcome[]): string => {
    const { hits, falseAlarms, misses, precision, recall } = figuresOf(among)
    const cells = [hits, falseAlarms, misses].map((value) => String(value).padStart(6))
    return `${name.padEnd(6)}${cells.join('')}${percent(precision)}${percent(recall)}`
  }
  return [
    'group    true false missed precision  recall',
    ...seen.map((group) =>
      line(
        group,
        outcomes.filter((outcome) => groupOf(outcome) === group),
      ),
    ),
    line('all', outcomes),
  ].join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(10)
}

/** Misses and false alarms, one a line, for those who mend the rules. */
export function faultsOf(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes
    .filter(({ kind }) => kind !== 'hit')
    .map(({ labelled, row, kind, rule, message }) =>
      [kind, row, rule ?? '-', labelled.zone, labelled.text.trim().replaceAll('\n', '⏎'), message ?? ''].join('\t'),
    )
    .sort()
}
