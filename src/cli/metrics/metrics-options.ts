import type { Call } from '../page.ts'
import { UsageError } from '../usage-error.ts'

/** What a user wants computed. */
export interface MetricsOptions {
  readonly map: string
  readonly records: readonly string[]
  readonly period: string | undefined
  readonly calendar: string | undefined
  readonly previous: string | undefined
  readonly trace: string | undefined
  readonly by: readonly string[]
  readonly catalog: string | undefined
  readonly assessment: string | undefined
  readonly out: string | undefined
  readonly replace: boolean
}

/** Reads the options of the command; throws a `UsageError` where they leave open what to do. */
export function readOptions({ given, options }: Call): MetricsOptions {
  const text = (name: string) => (typeof options[name] === 'string' ? options[name] : undefined)
  const list = (name: string) => (Array.isArray(options[name]) ? options[name].map(String) : [])
  const [map, out, assessment] = [text('map'), text('out'), text('assessment')]
  const records = [...given, ...list('records')]
  if (map === undefined) throw new UsageError(mapMissing)
  if (records.length === 0) throw new UsageError(recordsMissing)
  if ((out === undefined) !== (assessment === undefined)) throw new UsageError(outAlone)
  return {
    map,
    records,
    period: text('period'),
    calendar: text('calendar'),
    previous: text('previous'),
    trace: text('trace'),
    by: list('by'),
    catalog: text('catalog'),
    assessment,
    out,
    replace: options.replace === true,
  }
}

const mapMissing = {
  zh: '缺少 `--map`：请给出说明各列含义的映射，见 docs/metrics.zh-CN.md。',
  en: 'The option `--map` is missing: give the map that says what the columns mean, see docs/metrics.md.',
}

const recordsMissing = {
  zh: '没有给出记录文件，请写作 `tickets=工单.csv`，种类取自映射。',
  en: 'No file of records was given: write `tickets=tickets.csv`, with a kind of the map.',
}

const outAlone = {
  zh: '`--assessment` 与 `--out` 应同时给出。',
  en: 'The options `--assessment` and `--out` belong together: give both.',
}
