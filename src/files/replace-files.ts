import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { decode } from './decode.ts'
import { FileError, systemCode } from './file-error.ts'

/** A source file of the workspace whose lines are to be replaced one by one, as `decode` gave them before and as they are to be. */
export interface Replacement {
  readonly path: string
  readonly before: string
  readonly after: string
}

/**
 * Replaces source files as a whole: every one is written beside its place first, then all are renamed. Lines that stay the same,
 * line ends and a byte order mark are kept to the byte. Throws `FileError`, with no file changed, if one of them is no longer
 * what it was when it was read, or cannot be written.
 */
export function replaceFiles(root: string, replacements: readonly Replacement[]): void {
  const written: { readonly fresh: string; readonly place: string }[] = []
  try {
    for (const replacement of replacements) {
      const place = realpathSync(join(root, replacement.path))
      const content = contentOf(place, replacement)
      const fresh = join(dirname(place), `.${basename(place)}.normdown-new`)
      written.push({ fresh, place })
      writeFileSync(fresh, content, { mode: statSync(place).mode, flush: true })
    }
    for (const { fresh, place } of written) renameSync(fresh, place)
  } catch (cause) {
    for (const { fresh } of written) rmSync(fresh, { force: true })
    throw cause instanceof FileError ? cause : notWritten(cause)
  }
}

function contentOf(place: string, { path, before, after }: Replacement): string {
  const bytes = readFileSync(place)
  const decoded = decode(path, bytes)
  if (!('text' in decoded) || decoded.text !== before) throw changed(path)
  const raw = bytes.toString('utf8').split(/(\r\n?|\n)/)
  const lines = after.split('\n')
  return raw.map((part, index) => (index % 2 === 1 ? part : lineFor(part, lines[index / 2] ?? ''))).join('')
}

/** The new line, or the old one where it says the same, in whatever form of Unicode it is written. */
function lineFor(old: string, line: string): string {
  const mark = old.startsWith('\uFEFF') ? '\uFEFF' : ''
  return old.slice(mark.length).normalize('NFC') === line ? old : mark + line
}

function changed(path: string): FileError {
  return new FileError({
    zh: `没有改动任何文件：\`${path}\` 在检查期间有改动，请保存所有文件后重试。`,
    en: `No file was changed: \`${path}\` was edited during the check. Save all files and try again.`,
  })
}

function notWritten(cause: unknown): FileError {
  const code = systemCode(cause)
  return new FileError(
    {
      zh: `无法写入改正后的文件（\`${code}\`），请检查权限和磁盘空间后重试。`,
      en: `Cannot write the corrected files (\`${code}\`). See to permissions and disk space and try again.`,
    },
    { cause },
  )
}
