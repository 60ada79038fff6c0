import { existsSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Assessment, EvidenceRecord } from '../../assess/assessment.generated.ts'
import { readAssessment } from '../../assess/read-assessment.ts'
import { type Scheme, schemeOf } from '../../assess/scheme.ts'
import { FileError, systemCode } from '../../files/file-error.ts'
import { type FillOutcome, fillAnswers } from '../../measure/fill-answers.ts'
import type { MetricResults, RecordsMap } from '../../measure/records.generated.ts'
import type { Catalog } from '../../model/catalog.ts'
import type { Language } from '../../model/text.ts'
import { plainMessage } from '../../report/plain-message.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { readJson, unusable } from './read-json.ts'

/** An assessment to be answered, with the scheme by which it is scored. */
export interface AssessmentFile {
  readonly path: string
  readonly assessment: Assessment
  readonly scheme: Scheme
}

/** Reads an assessment of one of the standards; throws a `FileError` that tells all that is wrong with it. */
export function readAssessmentFile(path: string, { catalog, cwd }: { catalog: Catalog; cwd: string }): AssessmentFile {
  const { value } = readJson(path, cwd)
  const schemes = catalog.standards.flatMap((standard) => schemeOf(standard) ?? [])
  const scheme = schemes.find(({ standard }) => standard.id === standardIdOf(value)) ?? schemes[0]
  if (!scheme) throw new UsageError(noScheme)
  const read = readAssessment(value, scheme)
  if (read.problems) {
    throw unusable(
      path,
      read.problems.map(({ path: place, message }) => ({ path: place, message })),
    )
  }
  return { path, assessment: read.assessment, scheme }
}

export interface WriteOptions {
  readonly results: MetricResults
  readonly map: RecordsMap
  readonly out: string | undefined
  readonly replace: boolean
  readonly terminal: Terminal
}

/** Answers the assessment with the results, writes it, and says which criteria were answered. */
export function writeAnswers({ path, assessment, scheme }: AssessmentFile, options: WriteOptions): void {
  const { results, map, out = path, replace, terminal } = options
  const { cwd, locale, say } = terminal
  const filled = fillAnswers(assessment, {
    criteria: scheme.criteria,
    metrics: results.metrics,
    answers: map.answers,
    replace,
    evidence: evidenceOf(results, map),
  })
  const target = resolve(cwd, out)
  if (target !== resolve(cwd, path) && existsSync(target)) throw new UsageError(alreadyThere(out))
  try {
    writeFileSync(target, `${JSON.stringify(filled.assessment, null, 2)}\n`)
  } catch (cause) {
    throw new FileError(unwritable(out, systemCode(cause)), { cause })
  }
  for (const outcome of filled.outcomes) say(outcomeLine(outcome, scheme, locale))
  say(locale === 'zh' ? `已写入 ${basename(out)}。` : `Written to ${basename(out)}.`)
}

function standardIdOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('standard' in value)) return undefined
  const { standard } = value
  return typeof standard === 'object' && standard !== null && 'id' in standard ? standard.id : undefined
}

/** The files of records as evidence, named by their kind and the beginning of their digest. */
function evidenceOf(
  { records, period }: MetricResults,
  map: RecordsMap,
): ReadonlyMap<string, readonly EvidenceRecord[]> {
  return new Map(
    records.map(({ name, title, files }) => [
      name,
      files.map(({ name: source, sha256 }, index) => ({
        id: `${name}-${sha256?.slice(0, 8) ?? index + 1}`,
        kind: map.evidence ?? 'records',
        title: title?.zh ?? title?.en ?? name,
        source,
        period,
        ...(sha256 !== undefined && { sha256 }),
      })),
    ]),
  )
}

function outcomeLine({ criterion, outcome, metric, reason }: FillOutcome, scheme: Scheme, locale: Language): string {
  const found = scheme.criteria.find(({ id }) => id === criterion)
  const name = [found?.code, found?.title[locale] ?? criterion].filter(Boolean).join(' ')
  const why = reason ? plainMessage(reason, locale) : (metric ?? '')
  return locale === 'zh'
    ? `${name}：${outcomeWords[outcome].zh}（${why}）`
    : `${name}: ${outcomeWords[outcome].en} (${why})`
}

const outcomeWords: Readonly<Record<FillOutcome['outcome'], { readonly zh: string; readonly en: string }>> = {
  answered: { zh: '已答复', en: 'answered' },
  replaced: { zh: '已替换', en: 'replaced' },
  kept: { zh: '已有答复，保持原样', en: 'has an answer, kept' },
  unanswered: { zh: '没有答复', en: 'not answered' },
}

const noScheme = {
  zh: '标准中没有带 `evaluation` 的评价标准，无法答复评价文件。',
  en: 'None of the standards has an evaluation, so that no assessment can be answered.',
}

function alreadyThere(out: string) {
  return {
    zh: `文件 \`${out}\` 已经存在，没有覆盖。请换一个名称，或移走它。`,
    en: `The file \`${out}\` exists already and was not overwritten. Choose another name, or move it.`,
  }
}

function unwritable(out: string, code: string) {
  return {
    zh: `无法写入 \`${out}\`：系统拒绝写入（\`${code}\`）。请检查文件夹和权限。`,
    en: `Cannot write \`${out}\`: the system refuses (\`${code}\`). See to the folder and its permissions.`,
  }
}
