/**
 * The digest that each translation carries of the text it translates: `node scripts/translation-digests.ts [--write] [path…]`.
 *
 * Prints the translations whose digest is not that of the original as it is now. `--write` sets it, which says that the
 * translation was revised against this very text; so it wants paths, a file or folder each. A new translation begins
 * with `digest: sha256-0000000000000000`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { identify } from '../src/compile/identify.ts'
import { translatedUnits } from '../src/compile/translations.ts'
import { readConfig } from '../src/config/read-config.ts'
import { readSources } from '../src/files/read-sources.ts'
import type { TranslatedUnit } from '../src/model/compilation.ts'
import { parse } from '../src/syntax/parse.ts'

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const root = process.cwd()

if (values.write && positionals.length === 0) {
  process.stderr.write('--write needs the files or folders whose translations were revised\n')
  process.exitCode = 2
} else {
  const chosen = translationsIn(root).filter(
    ({ place }) => positionals.length === 0 || positionals.some((path) => isBelow(place.file, path)),
  )
  for (const translation of chosen) process.stdout.write(report(translation))
  process.stderr.write(
    `${chosen.length} translations, ${chosen.filter(isStale).length} ${values.write ? 'set' : 'to be revised'}\n`,
  )
}

function translationsIn(workspace: string): TranslatedUnit[] {
  const { source } = readConfig(workspace)
  const { family } = identify(readSources(workspace, source).sources.map(parse), { source })
  return family.standards.flatMap(translatedUnits)
}

function isBelow(file: string, path: string): boolean {
  const given = relative(root, resolve(path)).split(sep).join('/')
  return given === '' || file === given || file.startsWith(`${given}/`)
}

/** The line printed for a translation, empty if its digest is right; sets the digest where that is asked for. */
function report(translation: TranslatedUnit): string {
  const { of, place, digest, currentDigest } = translation
  if (currentDigest === undefined) return `${place.file}  no unit ${of}\n`
  if (!isStale(translation)) return ''
  if (values.write) setDigest(translation, currentDigest)
  return `${place.file}  ${digest} → ${currentDigest}\n`
}

function isStale({ digest, currentDigest }: TranslatedUnit): boolean {
  return currentDigest !== undefined && digest !== currentDigest
}

/** Writes `current` where the front matter has the digest, and leaves the rest of the file as it is. */
function setDigest({ digest, digestPlace }: TranslatedUnit, current: string): void {
  const path = join(root, digestPlace.file)
  const lines = readFileSync(path, 'utf8').split('\n')
  const changed = lines.map((line, index) => (index === digestPlace.line - 1 ? line.replace(digest, current) : line))
  writeFileSync(path, changed.join('\n'))
}
