import type { Check } from '../check.ts'
import { readGenerator } from '../files/package-folder.ts'
import type { Language } from '../model/text.ts'
import { report } from '../report/report.ts'
import { allChecks } from './explain/all-checks.ts'
import { readRulePage } from './explain/rule-page.ts'
import type { Call } from './page.ts'
import { pathFrom } from './path-from.ts'
import type { Terminal } from './terminal.ts'

/** Prints what a check found, in the format that was asked for. */
export function printReport(
  check: Pick<Check, 'sources' | 'diagnostics' | 'files' | 'waived'>,
  { root, format }: Call,
  terminal: Terminal,
): void {
  const texts = new Map(check.sources.map(({ path, text }) => [path, text]))
  const { locale, colours, width, print, cwd, repository } = terminal
  const seenFrom = format === 'text' ? cwd : (repository ?? cwd)
  const text = report(check.diagnostics, {
    format,
    locale,
    colours,
    width,
    files: check.files,
    waived: check.waived.length,
    generator: readGenerator(),
    prefix: prefixOf(pathFrom(seenFrom, root)),
    textOf: (file) => texts.get(file),
    rules: format === 'sarif' ? allChecks.map((check) => ({ ...check, help: reasonOf(check.id, locale) })) : [],
  })
  print(text)
}

function prefixOf(folder: string): string {
  return folder === '' ? '' : `${folder}/`
}

/** Why there is the rule, as its page says it above the examples. */
function reasonOf(id: string, locale: Language): string {
  const reason = readRulePage(id, locale).flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
  return reason.join('\n\n')
}
