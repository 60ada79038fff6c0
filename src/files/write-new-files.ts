import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Artifact } from '../model/artifact.ts'
import { FileError } from './file-error.ts'

/** Writes files that are not there yet; throws `FileError`, before writing any, if one of them is. */
export function writeNewFiles(folder: string, files: readonly Artifact[]): void {
  const there = files.map(({ path }) => path).filter((path) => isThere(join(folder, path)))
  if (there.length > 0) throw alreadyThere(there)
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content, { flag: 'wx' })
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function alreadyThere(paths: readonly string[]): FileError {
  const list = paths.map((path) => `\n  ${path}`).join('')
  return new FileError({
    zh: `没有写入任何文件：下列文件已经存在，请移走它们或换一个文件夹。${list}`,
    en: `Nothing was written: these files exist already. Move them or choose another folder.${list}`,
  })
}
