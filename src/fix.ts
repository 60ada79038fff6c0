import { type Check, type CheckOptions, checkRead, type ReadWorkspace, readWorkspace } from './check.ts'
import { replaceFiles } from './files/replace-files.ts'
import type { TranslatedUnit } from './model/compilation.ts'
import type { Edit } from './model/diagnostic.ts'
import { applyEdits, compatibleFixes } from './model/edits.ts'
import { parse } from './syntax/parse.ts'
import type { Source } from './syntax/parsed-document.ts'

/** What a check finds once everything that has a fix has been put right. */
export interface Fixed extends Check {
  /** How many findings were put right. */
  readonly fixes: number
  /** The files that were changed, by path. */
  readonly changed: readonly string[]
}

/**
 * Puts right in the files of the workspace at `root` whatever has a fix, until nothing has one, and checks what they say then. A
 * translation that agreed with its original before still does. Waived findings stay as they are. Throws as `checkWorkspace` does,
 * and `FileError` if a file cannot be replaced; then none is.
 */
export function fixWorkspace(root: string, options: CheckOptions = {}): Fixed {
  const read = readWorkspace(root, options)
  const first = checkRead(read, options)
  let now: Round = { sources: read.sources, fixes: 0, held: new Set(), check: first }
  for (let round = 0; round < mostRounds; round++) {
    const next = fixedOnce(now, read, options)
    if (next === undefined) break
    now = next
  }
  const sources = withDigests(now, first.compilation.translations)
  const { compilation, ...check } = sources === now.sources ? now.check : checkRead({ ...read, sources }, options)
  const before = new Map(read.sources.map(({ path, text }) => [path, text]))
  const replacements = sources.flatMap(({ path, text }) => {
    const old = before.get(path) ?? text
    return old.normalize('NFC') === text.normalize('NFC') ? [] : [{ path, before: old, after: text.normalize('NFC') }]
  })
  replaceFiles(root, replacements)
  return { ...check, fixes: now.fixes, changed: replacements.map(({ path }) => path) }
}

/** Fixes of which one keeps another waiting are few; more rounds than this mean that two undo each other. */
const mostRounds = 12

/** Where the sources stand after some fixes. */
interface Round {
  readonly sources: readonly Source[]
  readonly fixes: number
  /** Files that are left as they are, because their fixes kept them from being read. */
  readonly held: ReadonlySet<string>
  readonly check: ReturnType<typeof checkRead>
}

/** The sources with every fix made that meets no other; `undefined` if there is none. */
function fixedOnce(now: Round, read: ReadWorkspace, options: CheckOptions): Round | undefined {
  const fixes = compatibleFixes(
    now.check.diagnostics.flatMap(({ fix }) =>
      fix?.edits.every(({ place }) => !now.held.has(place.file)) ? [fix] : [],
    ),
  )
  if (fixes.length === 0) return undefined
  const edits = Map.groupBy(
    fixes.flatMap((fix) => fix.edits),
    ({ place }) => place.file,
  )
  const held = new Set(now.held)
  const sources = now.sources.map((source) => {
    const edited = withEdits(source, edits.get(source.path) ?? [])
    if (edited === source || parse(edited).diagnostics.length <= parse(source).diagnostics.length) return edited
    held.add(source.path)
    return source
  })
  const made = fixes.filter((fix) => fix.edits.every(({ place }) => !held.has(place.file))).length
  return { sources, fixes: now.fixes + made, held, check: checkRead({ ...read, sources }, options) }
}

function withEdits(source: Source, edits: readonly Edit[]): Source {
  return edits.length === 0 ? source : { ...source, text: applyEdits(source.text.normalize('NFC'), edits) }
}

/** The sources with the digest renewed in every translation whose original only now differs from it: its meaning is the same. */
function withDigests({ sources, check }: Round, before: readonly TranslatedUnit[]): readonly Source[] {
  const wasCurrent = new Set(
    before.flatMap(({ digest, currentDigest, digestPlace }) => (digest === currentDigest ? [digestPlace.file] : [])),
  )
  const stale = check.compilation.translations.filter(
    ({ digest, currentDigest, digestPlace }) =>
      currentDigest !== undefined && digest !== currentDigest && wasCurrent.has(digestPlace.file),
  )
  if (stale.length === 0) return sources
  return sources.map((source) => {
    const unit = stale.find(({ digestPlace }) => digestPlace.file === source.path)
    if (unit?.currentDigest === undefined) return source
    const { line } = unit.digestPlace
    const lines = source.text.split('\n')
    lines[line - 1] = (lines[line - 1] ?? '').replace(unit.digest, unit.currentDigest)
    return { ...source, text: lines.join('\n') }
  })
}
