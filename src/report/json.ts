import type { Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import { countSeverities, type ReportContext } from './reporter.ts'

/** What `--format json` prints; grows only by new fields within one major version of `schemaVersion`. */
export interface JsonReport {
  readonly schemaVersion: '1.0'
  readonly generator: { readonly name: string; readonly version: string }
  readonly summary: {
    readonly files: number
    readonly errors: number
    readonly warnings: number
    readonly infos: number
    /** Findings that an author waived; they are not listed. */
    readonly waived: number
  }
  /** Ordered by file, line, column and rule. */
  readonly findings: readonly JsonFinding[]
}

/** Lines and columns count from 1, columns in UTF-16 units, the end is exclusive; files are relative to the workspace. */
export interface JsonFinding extends Place {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: Message
  readonly related: readonly (Place & { readonly message: Message })[]
  /** What puts it right without a person; absent where only an author can tell. */
  readonly fix?: { readonly edits: readonly (Place & { readonly replacement: string })[] }
}

/** Writes findings as JSON for other programs, with every message in both languages. */
export function reportJson(diagnostics: readonly Diagnostic[], { files, waived, generator }: ReportContext): string {
  const { error, warning, info } = countSeverities(diagnostics)
  const report: JsonReport = {
    schemaVersion: '1.0',
    generator,
    summary: { files, errors: error, warnings: warning, infos: info, waived },
    findings: diagnostics.map(({ rule, severity, place, message, related = [], fix }) => ({
      rule,
      severity,
      ...place,
      message,
      related: related.map((second) => ({ ...second.place, message: second.message })),
      ...(fix && { fix: { edits: fix.edits.map(({ place: at, replacement }) => ({ ...at, replacement })) } }),
    })),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
