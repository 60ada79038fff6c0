import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import { plainMessage } from './plain-message.ts'
import type { ReportContext } from './reporter.ts'
import { summarize } from './summary.ts'
import { printable } from './terminal-text.ts'

/** Writes findings as workflow commands, which GitHub shows beside the lines of a pull request. */
export function reportGithub(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  const commands = diagnostics.map((diagnostic) => command(diagnostic, context))
  return `${[...commands, summarize(diagnostics, context)].join('\n')}\n`
}

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

function command({ rule, severity, place, message, related = [] }: Diagnostic, context: ReportContext): string {
  const properties = {
    file: context.prefix + place.file,
    line: place.line,
    endLine: place.endLine,
    // GitHub takes columns only for a place on one line.
    ...(place.line === place.endLine ? { col: place.column, endColumn: place.endColumn } : {}),
    title: rule,
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  const seeAlso = related.map((second) => {
    const { file, line } = second.place
    return `\n${context.prefix}${file}:${line} ${printable(plainMessage(second.message, context.locale))}`
  })
  const text = printable(plainMessage(message, context.locale)) + seeAlso.join('')
  return `::${levels[severity]} ${list.join(',')}::${escapeText(text)}`
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
