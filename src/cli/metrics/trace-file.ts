import { closeSync, openSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { FileError, systemCode } from '../../files/file-error.ts'
import type { Trace, TracedRecord } from '../../measure/trace.ts'
import type { Language } from '../../model/text.ts'

/** A CSV file of what each record was for each metric, being written. */
export interface TraceFile {
  readonly trace: Trace
  readonly close: () => void
}

/** Begins the file; throws a `FileError` if it is there already or cannot be written. */
export function traceFile(
  path: string,
  { cwd, locale }: { readonly cwd: string; readonly locale: Language },
): TraceFile {
  const file = open(resolve(cwd, path), path)
  let text = `\uFEFF${rowOf(headings[locale])}`
  const flush = () => {
    writeSync(file, text)
    text = ''
  }
  return {
    trace(record) {
      text += rowOf(cellsOf(record, locale))
      if (text.length > 1 << 20) flush()
    },
    close() {
      flush()
      closeSync(file)
    },
  }
}

function cellsOf(record: TracedRecord, locale: Language): readonly string[] {
  const { code, metric, records, file, line, key, outcome, exclusion, value } = record
  return [
    code ?? '',
    metric,
    records,
    file,
    String(line),
    key,
    outcomeWords[outcome][locale],
    exclusion ?? '',
    value ?? '',
  ]
}

/** A row as RFC 4180 has it; what a spreadsheet would take for a formula gets an apostrophe. */
function rowOf(cells: readonly string[]): string {
  return `${cells.map((cell) => quotedCell(/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)).join(',')}\r\n`
}

function quotedCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function open(path: string, given: string): number {
  try {
    return openSync(path, 'wx')
  } catch (cause) {
    const code = systemCode(cause)
    throw new FileError(
      code === 'EEXIST'
        ? {
            zh: `文件 \`${given}\` 已经存在，没有覆盖。请换一个名称，或移走它。`,
            en: `The file \`${given}\` exists already and was not overwritten. Choose another name, or move it.`,
          }
        : {
            zh: `无法写入 \`${given}\`：系统拒绝写入（\`${code}\`）。请检查文件夹和权限。`,
            en: `Cannot write \`${given}\`: the system refuses (\`${code}\`). See to the folder and its permissions.`,
          },
      { cause },
    )
  }
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  zh: ['代码', '指标', '记录', '文件', '行', '键', '判定', '剔除情形', '数值'],
  en: ['code', 'metric', 'records', 'file', 'line', 'key', 'outcome', 'exclusion', 'value'],
}

const outcomeWords: Readonly<Record<TracedRecord['outcome'], { readonly zh: string; readonly en: string }>> = {
  met: { zh: '符合', en: 'met' },
  'not-met': { zh: '不符合', en: 'not met' },
  measured: { zh: '计入', en: 'measured' },
  missing: { zh: '缺少时刻或取值', en: 'without a value' },
  excluded: { zh: '剔除', en: 'left out' },
  'not-sampled': { zh: '未抽取或未作答', en: 'not drawn or not answered' },
}
