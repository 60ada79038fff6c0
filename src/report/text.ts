import { styleText } from 'node:util'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { Language, Message } from '../model/text.ts'
import { excerpt } from './excerpt.ts'
import { plainMessage } from './plain-message.ts'
import type { ReportContext } from './reporter.ts'
import { severityNames } from './severity-names.ts'
import { summarize } from './summary.ts'
import { printable } from './terminal-text.ts'

/** Writes findings for people: file by file, each with the line it speaks of, and a summary at the end. */
export function reportText(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  const groups = Map.groupBy(diagnostics, ({ place }) => place.file)
  const files = [...groups].map(([file, findings]) => {
    const heading = paint(context, 'underline', printable(context.prefix + file))
    return [heading, ...findings.map((finding) => reportFinding(finding, context))].join('\n')
  })
  return `${[...files, summarize(diagnostics, context)].join('\n\n')}\n`
}

function reportFinding(finding: Diagnostic, context: ReportContext): string {
  const { place, severity, rule, message, related = [] } = finding
  const head = [
    `  ${place.line}:${place.column}`,
    paint(context, colourOf[severity], severityNames[severity][context.locale]),
    sentence(message, context),
    paint(context, 'dim', rule),
  ]
  const seeAlso = related.map(
    (second) => `      ${relatedPlace(second.place, context)} ${sentence(second.message, context)}`,
  )
  return [head.join('  '), ...excerptLines(place, context), ...seeAlso].join('\n')
}

function excerptLines(place: Place, context: ReportContext): string[] {
  const line = context.textOf(place.file)?.split('\n')[place.line - 1]
  if (!line?.trim()) return []
  const number = String(place.line)
  const margin = ' '.repeat(4 + number.length)
  const end = place.endLine > place.line ? line.length + 1 : place.endColumn
  const { line: shown, underline } = excerpt(line, { start: place.column, end }, context.width - margin.length - 3)
  const bar = paint(context, 'dim', '|')
  return [`    ${number} ${bar} ${shown}`, `${margin} ${bar} ${paint(context, 'red', underline)}`]
}

function relatedPlace({ file, line, column }: Place, { prefix, locale }: ReportContext): string {
  return `${seeWords[locale]} ${printable(prefix + file)}:${line}:${column}`
}

function sentence(message: Message, context: ReportContext): string {
  const safe = { zh: printable(message.zh), en: printable(message.en) }
  const quote = context.colours ? (text: string) => paint(context, 'cyan', text) : undefined
  return plainMessage(safe, context.locale, quote)
}

type Colour = 'red' | 'yellow' | 'blue' | 'cyan' | 'dim' | 'underline'

function paint({ colours }: ReportContext, colour: Colour, text: string): string {
  return colours ? styleText(colour, text, { validateStream: false }) : text
}

const colourOf: Record<Severity, Colour> = { error: 'red', warning: 'yellow', info: 'blue' }

const seeWords: Record<Language, string> = { zh: '另见', en: 'see' }
