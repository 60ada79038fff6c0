import { relative, sep } from 'node:path'
import type { Check } from '../check.ts'
import { readGenerator } from '../files/package-folder.ts'
import { report } from '../report/report.ts'
import type { Call } from './page.ts'
import { describeRules } from './rule-pages.ts'
import type { Terminal } from './terminal.ts'

/** Prints what a check found, in the format that was asked for. */
export function printReport(check: Check, { root, format }: Call, terminal: Terminal): void {
  const texts = new Map(check.sources.map(({ path, text }) => [path, text]))
  const { locale, colours, width, print, cwd, repository } = terminal
  const seenFrom = format === 'text' ? cwd : (repository ?? cwd)
  const text = report(check.diagnostics, {
    format,
    locale,
    colours,
    width,
    files: check.files,
    generator: readGenerator(),
    prefix: pathFrom(seenFrom, root),
    textOf: (file) => texts.get(file),
    rules: format === 'sarif' ? describeRules(locale) : [],
  })
  print(text)
}

/** What leads from one folder to another, with forward slashes: empty, or ending in one. */
function pathFrom(folder: string, other: string): string {
  const path = relative(folder, other).replaceAll(sep, '/')
  return path === '' ? '' : `${path}/`
}
