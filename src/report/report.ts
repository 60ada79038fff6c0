import type { Diagnostic } from '../model/diagnostic.ts'
import { comparePlaces, compareText } from '../model/place.ts'
import { reportGithub } from './github.ts'
import { reportJson } from './json.ts'
import type { ReportContext, Reporter } from './reporter.ts'
import { reportSarif } from './sarif.ts'
import { reportText } from './text.ts'

/** Every format of a report, and what writes it. */
const reporters = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
} satisfies Record<string, Reporter>

export type ReportFormat = keyof typeof reporters

/** The formats that `report` knows. */
export const reportFormats: readonly string[] = Object.keys(reporters)

/** Whether `name` is one of the formats. */
export function isReportFormat(name: string): name is ReportFormat {
  return reportFormats.includes(name)
}

/** Options of a report; whatever is left out is empty, and the width is 100 columns. */
export type ReportOptions = { readonly format: ReportFormat } & Pick<ReportContext, 'locale' | 'files' | 'generator'> &
  Partial<ReportContext>

/** Writes findings as a report in one of the formats, ordered by place and rule, ending in a line end. */
export function report(diagnostics: readonly Diagnostic[], { format, ...options }: ReportOptions): string {
  const context = { colours: false, width: 100, waived: 0, textOf: () => undefined, rules: [], prefix: '', ...options }
  return reporters[format](orderFindings(diagnostics), context)
}

/** Findings in the order in which they are read: by file, line, column and rule. */
export function orderFindings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => comparePlaces(a.place, b.place) || compareText(a.rule, b.rule))
}
