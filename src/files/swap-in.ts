import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { kill, pid } from 'node:process'
import { compareText } from '../model/place.ts'
import { FileError, systemCode } from './file-error.ts'
import { takeOverUnchanged } from './unchanged-files.ts'

/** Name of the empty-handed file by which an output folder is known as one of ours, to be replaced as a whole. */
export const outputMarker = '.normdown-output'

/**
 * Fills the new `folder`; `previous` is the last output, if there is one, and only to be read. Gives `false` if the output is
 * to stay as it was.
 */
export type Write = (folder: string, previous: string | undefined) => unknown

/**
 * Has `write` fill a new folder beside `outDir` and, once it is whole, puts it in the place of `outDir` by renaming. Files that
 * hold the same as before stay the same files, with their dates. Whatever fails leaves `outDir` as it was. Tells whether there
 * is a new output. Throws `FileError` if `outDir` holds something that normdown did not write.
 */
export async function swapIn(outDir: string, write: Write): Promise<boolean> {
  prepareOutput(outDir)
  const fresh = sibling(outDir, 'new')
  const previous = isThere(outDir) ? outDir : undefined
  try {
    mkdirSync(fresh, { recursive: true })
    if ((await write(fresh, previous)) === false) return false
    writeFileSync(join(fresh, outputMarker), markerText)
    if (previous !== undefined) takeOverUnchanged(fresh, previous)
    replace(outDir, fresh)
    return true
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/**
 * Makes sure that `outDir` may be replaced, brings back the last good output of a build that was killed while renaming, and
 * deletes what dead builds left beside it. Throws `FileError` if `outDir` holds something that normdown did not write.
 */
export function prepareOutput(outDir: string): void {
  const leftovers = leftoversOf(outDir)
  const previous = leftovers.find(({ role }) => role === 'old')
  if (previous && !isThere(outDir)) renameSync(previous.path, outDir)
  for (const { path } of leftovers) rmSync(path, { recursive: true, force: true })
  demandOurs(outDir)
}

const markerText = 'This folder is written by normdown and replaced as a whole by every build.\n'

/** `new` is being written, `old` was the output until a moment ago, `gone` is being deleted. */
type Role = 'new' | 'old' | 'gone'

function sibling(outDir: string, role: Role): string {
  return join(dirname(outDir), `.${basename(outDir)}.normdown-${pid}-${role}`)
}

interface Leftover {
  readonly path: string
  readonly role: string
}

function leftoversOf(outDir: string): Leftover[] {
  const parent = dirname(outDir)
  if (!isThere(parent)) return []
  const start = `.${basename(outDir)}.normdown-`
  return readdirSync(parent)
    .filter((name) => name.startsWith(start))
    .sort(compareText)
    .flatMap((name) => {
      const [, owner, role] = /^(\d+)-(new|old|gone)$/.exec(name.slice(start.length)) ?? []
      return owner && role && !isAtWork(Number(owner)) ? [{ path: join(parent, name), role }] : []
    })
}

/** Whether another process of that number lives; a folder with our own number is of a dead one that had it before. */
function isAtWork(owner: number): boolean {
  if (owner === pid) return false
  try {
    kill(owner, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

function demandOurs(outDir: string): void {
  const found = lstatSync(outDir, { throwIfNoEntry: false })
  if (!found) return
  if (!found.isDirectory()) throw notFolder(outDir)
  const names = readdirSync(outDir)
  if (names.length > 0 && !names.includes(outputMarker)) throw notOurs(outDir)
}

function replace(outDir: string, fresh: string): void {
  demandOurs(outDir)
  const old = sibling(outDir, 'old')
  const replaces = isThere(outDir)
  try {
    if (replaces) renameSync(outDir, old)
    renameSync(fresh, outDir)
  } catch (cause) {
    if (isThere(old)) renameSync(old, outDir)
    throw notRenamed(outDir, cause)
  }
  if (replaces) discard(outDir, old)
}

/** Renames before deleting, so that a half deleted folder is never taken for the last good output. */
function discard(outDir: string, old: string): void {
  const gone = sibling(outDir, 'gone')
  renameSync(old, gone)
  rmSync(gone, { recursive: true, force: true })
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function notFolder(outDir: string): FileError {
  const name = basename(outDir)
  return new FileError({
    zh: `无法写入输出文件夹 \`${name}\`：同名的文件或符号链接已经存在，请移走它，或在 normdown.config.json 的 \`outDir\` 中另写一个文件夹。`,
    en: `Cannot write the output folder \`${name}\`: there is a file or symbolic link of that name. Move it, or name another folder under \`outDir\` in normdown.config.json.`,
  })
}

function notOurs(outDir: string): FileError {
  const name = basename(outDir)
  return new FileError({
    zh: `无法替换文件夹 \`${name}\`：其中的文件不是 normdown 写出的，请移走它们，或在 normdown.config.json 的 \`outDir\` 中另写一个文件夹。`,
    en: `Cannot replace the folder \`${name}\`: it holds files that normdown did not write. Move them, or name another folder under \`outDir\` in normdown.config.json.`,
  })
}

function notRenamed(outDir: string, cause: unknown): FileError {
  const name = basename(outDir)
  const code = systemCode(cause)
  return new FileError(
    {
      zh: `无法替换文件夹 \`${name}\`：系统拒绝重命名（\`${code}\`），原有内容未变，请关闭正在使用该文件夹的程序后重试。`,
      en: `Cannot replace the folder \`${name}\`: the system refuses to rename it (\`${code}\`); its content is as before. Close the programs that use it and try again.`,
    },
    { cause },
  )
}
