import type { Diagnostic as Published } from 'vscode-languageserver'
import { DiagnosticSeverity } from 'vscode-languageserver'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Language } from '../model/text.ts'
import { plainMessage } from '../report/plain-message.ts'
import type { Ranges } from './ranges.ts'

/** How findings are told to an editor. */
export interface Telling extends Pick<Ranges, 'rangeOf'> {
  readonly locale: Language
  readonly addressOf: (path: string) => string
  /** Address of the page that explains a rule. */
  readonly pageOf: (rule: string) => string
}

/** A finding as an editor shows it, in its language, with the way to the rule's page. */
export function published(diagnostic: Diagnostic, { locale, rangeOf, addressOf, pageOf }: Telling): Published {
  const { rule, severity, place, message, related } = diagnostic
  return {
    range: rangeOf(place),
    severity: severities[severity],
    code: rule,
    codeDescription: { href: pageOf(rule) },
    source: 'normdown',
    message: plainMessage(message, locale),
    ...(related && {
      relatedInformation: related.map((other) => ({
        location: { uri: addressOf(other.place.file), range: rangeOf(other.place) },
        message: plainMessage(other.message, locale),
      })),
    }),
  }
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}
