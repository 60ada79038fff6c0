import type { Diagnostic } from '../model/diagnostic.ts'
import { countSeverities, type ReportContext } from './reporter.ts'

/** A few sentences that say how many findings there are, in how many files, and what to do about them. */
export function summarize(
  diagnostics: readonly Diagnostic[],
  context: Pick<ReportContext, 'locale' | 'files' | 'waived'>,
): string {
  const { locale, files, waived } = context
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length
  const parts =
    locale === 'zh'
      ? [
          inChinese(diagnostics, files),
          fixable > 0 && `其中 ${fixable} 个可由 normdown check --fix 改正。`,
          waived > 0 && `另有 ${waived} 个问题按写明的理由豁免。`,
        ]
      : [
          inEnglish(diagnostics, files),
          fixable > 0 && `Run normdown check --fix to put ${fixable} of them right.`,
          waived > 0 && `${plural(waived, 'finding')} waived, each with a reason.`,
        ]
  return parts.filter(Boolean).join(locale === 'zh' ? '' : ' ')
}

function inChinese(diagnostics: readonly Diagnostic[], files: number): string {
  const { error, warning, info } = countSeverities(diagnostics)
  const counts = [error && `${error} 个错误`, warning && `${warning} 个警告`, info && `${info} 个提示`].filter(Boolean)
  if (counts.length === 0) return `检查了 ${files} 个文件，没有发现问题。`
  return `检查了 ${files} 个文件，发现 ${counts.join('、')}。运行 normdown explain <规则> 可查看规则的说明。`
}

function inEnglish(diagnostics: readonly Diagnostic[], files: number): string {
  const { error, warning, info } = countSeverities(diagnostics)
  const counts = [
    error && plural(error, 'error'),
    warning && plural(warning, 'warning'),
    info && plural(info, 'remark'),
  ]
  const said = counts.filter(Boolean).join(', ')
  if (!said) return `${plural(files, 'file')} checked, nothing found.`
  return `${plural(files, 'file')} checked: ${said}. Run normdown explain <rule> to read about a rule.`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
