import type { MetricFacts } from '../../src/measure/compiled-metric.ts'
import { measureRecords } from '../../src/measure/measure.ts'
import { periodOf } from '../../src/measure/period.ts'
import { type PlanOptions, planMeasures } from '../../src/measure/plan.ts'
import type { RecordFile } from '../../src/measure/read-records.ts'
import type { CalendarFile, Measured, RecordsMap } from '../../src/measure/records.generated.ts'
import type { Trace } from '../../src/measure/trace.ts'
import { workingCalendar } from '../../src/measure/working-calendar.ts'

export const zone = 8 * 3600

/** A metric of no standard, with what a test needs to differ. */
export function metricFacts(change: Partial<MetricFacts> & { id: string }): MetricFacts {
  return {
    key: `service/${change.id}`,
    edition: 'T/XXX 1—2026',
    title: { zh: '指标', en: 'Metric' },
    unit: '%',
    direction: 'higher',
    statistics: [],
    exclusions: [],
    ...change,
  }
}

export interface Setup {
  readonly map: RecordsMap
  readonly metrics: readonly MetricFacts[]
  readonly period?: readonly [from: string, to: string]
  readonly calendar?: CalendarFile
  readonly parameters?: Readonly<Record<string, { readonly value: number; readonly unit: string }>>
  readonly by?: readonly string[]
}

/** The plan of a set-up, or the faults of its map. */
export function planned({
  map,
  metrics,
  period = ['2026-03-01', '2026-03-31'],
  calendar,
  parameters = {},
  by = [],
}: Setup) {
  const options: PlanOptions = {
    metrics,
    by,
    setting: {
      zone,
      period: periodOf(...period, zone)!,
      calendar: workingCalendar(calendar, zone),
      parameters: new Map(Object.entries(parameters)),
    },
  }
  return planMeasures(map, options)
}

/** Text as a file of records, in pieces of some bytes. */
export function recordFile(text: string, { name = 'records.csv', piece = 1 << 20 } = {}): RecordFile {
  const bytes = new TextEncoder().encode(text)
  return {
    name,
    format: name.endsWith('.csv') ? 'csv' : 'json',
    *pieces() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
    },
  }
}

/** Everything computed from tables of text, by the kind of record. */
export function measureTexts(
  setup: Setup,
  texts: Readonly<Record<string, string | readonly RecordFile[]>>,
  trace?: Trace,
) {
  const plan = planned(setup)
  if ('faults' in plan) throw new Error(plan.faults.map(({ path, message }) => `${path}: ${message.en}`).join('\n'))
  const files = Object.entries(texts).map(
    ([kind, text]) => [kind, typeof text === 'string' ? [recordFile(text, { name: `${kind}.csv` })] : text] as const,
  )
  return measureRecords(plan.plan, new Map(files), trace)
}

/** What was measured of the only metric. */
export function measuredOnly(setup: Setup, texts: Parameters<typeof measureTexts>[1]): Measured {
  const { measured } = measureTexts(setup, texts).metrics[0]!
  if (!measured) throw new Error('nothing was measured')
  return measured
}
