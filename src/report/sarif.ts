import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import { plainMessage } from './plain-message.ts'
import type { ReportContext, ReportedRule } from './reporter.ts'

/** Writes findings as SARIF 2.1.0 (OASIS), which code scanning services and editors read. */
export function reportSarif(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  const rules = rulesOf(diagnostics, context)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const { name, version } = context.generator
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, semanticVersion: version, language: languages[context.locale], rules } },
        language: languages[context.locale],
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.rule,
          ruleIndex: indexes.get(diagnostic.rule),
          level: levels[diagnostic.severity],
          message: { text: messageText(diagnostic.message, context) },
          locations: [location(diagnostic.place, context)],
          ...relatedOf(diagnostic, context),
          ...fixesOf(diagnostic, context),
        })),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

const languages = { zh: 'zh-CN', en: 'en-US' }

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

function rulesOf(diagnostics: readonly Diagnostic[], context: ReportContext) {
  const known = new Set(context.rules.map(({ id }) => id))
  const others = new Set(diagnostics.map(({ rule }) => rule).filter((id) => !known.has(id)))
  return [...context.rules.map((rule) => describe(rule, context)), ...[...others].map((id) => ({ id }))]
}

function describe({ id, summary, severity, help }: ReportedRule, context: ReportContext) {
  const text = plainMessage(summary, context.locale)
  return {
    id,
    shortDescription: { text },
    help: help ? { text: help, markdown: help } : { text },
    defaultConfiguration: { level: levels[severity] },
  }
}

function relatedOf({ related = [] }: Diagnostic, context: ReportContext) {
  if (related.length === 0) return {}
  return {
    relatedLocations: related.map(({ place, message }, id) => ({
      id,
      ...location(place, context),
      message: { text: messageText(message, context) },
    })),
  }
}

function fixesOf({ fix }: Diagnostic, context: ReportContext) {
  if (!fix) return {}
  const artifactChanges = [...Map.groupBy(fix.edits, ({ place }) => place.file)].map(([file, edits]) => ({
    artifactLocation: artifact(file, context),
    replacements: edits.map(({ place, replacement }) => ({
      deletedRegion: region(place),
      insertedContent: { text: replacement },
    })),
  }))
  return { fixes: [{ artifactChanges }] }
}

function location(place: Place, context: ReportContext) {
  return { physicalLocation: { artifactLocation: artifact(place.file, context), region: region(place) } }
}

function artifact(file: string, { prefix }: ReportContext) {
  return { uri: (prefix + file).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}

function region({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** The text of a message, in which SARIF would otherwise take an author's link for one of its own. */
function messageText(message: Message, { locale }: ReportContext): string {
  return plainMessage(message, locale).replaceAll(/\[([^\]]*)\]\(/g, '\\[$1\\](')
}
