import { type MigratedEdition, migrateAssessment, readAssessment } from '../../assess/index.ts'
import { printable } from '../../report/terminal-text.ts'
import type { Call } from '../page.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { digestsOf, type EditionContent } from './edition-content.ts'
import { givenEdition } from './find-edition.ts'
import { readInput } from './read-input.ts'

/** Carries an assessment over to another edition: the file to standard output, what to look at again to standard error. */
export async function migrateFile(file: string, call: Call, terminal: Terminal): Promise<number> {
  const { locale, print, say } = terminal
  const { from, to } = call.options
  if (typeof from !== 'string' || typeof to !== 'string') throw bothEditions
  const input = await readInput(file, call, terminal)
  const { standard } = input.standard
  const old = await givenEdition(from, standard, call, terminal)
  const now = await givenEdition(to, standard, call, terminal)
  const read = readAssessment(input.json, old.scheme)
  if (read.problems) {
    for (const { path, message } of read.problems) say(`${printable(path) || '/'}  ${printable(message[locale])}`)
    return 1
  }
  const { assessment, carried, recheck } = migrateAssessment(read.assessment, migrated(old), migrated(now))
  print(`${JSON.stringify(assessment, null, 2)}\n`)
  for (const { about, reasons } of recheck) {
    say(printable(about))
    for (const reason of reasons) say(`  ${printable(reason[locale])}`)
  }
  say(
    locale === 'zh'
      ? `保留 ${carried} 项；${recheck.length} 项需要重新核查。`
      : `Carried over ${carried}; ${recheck.length} to look at again.`,
  )
  return 0
}

function migrated(edition: EditionContent): MigratedEdition {
  return { scheme: edition.scheme, provisions: digestsOf(edition), sha256: edition.sha256 }
}

const bothEditions = new UsageError({
  zh: '请用 --from 和 --to 指明两个版本，例如 --from 2026 --to 2028，或者各自的 criteria.json。',
  en: 'Name both editions with --from and --to, such as --from 2026 --to 2028, or the criteria.json of each.',
})
