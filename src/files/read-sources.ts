import { closeSync, fstatSync, lstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { startOf } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import type { Source } from '../syntax/parsed-document.ts'
import { decode } from './decode.ts'
import { systemCode } from './file-error.ts'
import { listFiles, unreadable } from './list-files.ts'

/** What the source folder holds. */
export interface SourceFolder {
  /** The Markdown and YAML files, ordered by path. */
  readonly sources: readonly Source[]
  /** The images, ordered by path. */
  readonly assets: readonly Asset[]
  /** Files that could not be read, each with the reason; the others are there all the same. */
  readonly diagnostics: readonly Diagnostic[]
}

/** An image of the source folder, read only when its bytes are wanted. */
export interface Asset {
  /** Path relative to the workspace, with forward slashes. */
  readonly path: string
  readonly read: () => Uint8Array
}

/** The largest source file that is read, in bytes. */
export const textLimit = 1024 * 1024
/** The largest image that is read, in bytes. */
export const imageLimit = 8 * 1024 * 1024

/**
 * Reads every Markdown and YAML file below the source folder, and finds its images; what tells people of the folder itself,
 * such as README.md, is passed over. A file at fault becomes a diagnostic; throws `FileError` only if there is no such folder.
 * Whoever wants to know the paths before files are read is told.
 */
export function readSources(
  root: string,
  sourceFolder: string,
  onListed?: (paths: readonly string[]) => void,
): SourceFolder {
  const folder = sourceFolder.replaceAll('\\', '/').replace(/^(\.\/)+|\/+$/g, '')
  const listing = listFiles({ root, folder, wanted: (name) => (isText(name) && !isAboutFolder(name)) || isImage(name) })
  onListed?.(listing.paths)
  const sources: Source[] = []
  const assets: Asset[] = []
  const diagnostics = [...listing.diagnostics]
  const room = roomForText()
  for (const path of listing.paths) {
    const read = isText(path) ? readSource(root, path, room) : readAsset(root, path)
    if ('diagnostic' in read) diagnostics.push(read.diagnostic)
    else if ('text' in read) sources.push({ path, text: read.text })
    else assets.push(read)
  }
  if (sources.length === 0 && diagnostics.length === 0) diagnostics.push(fault(folder, empty(folder)).diagnostic)
  return { sources, assets, diagnostics }
}

function empty(folder: string): Message {
  return {
    zh: `文件夹 \`${folder}\` 中没有标准，应至少有一个，请用 \`normdown new standard <id>\` 新建，或在 normdown.config.json 的 \`source\` 中写明所在的文件夹`,
    en: `Unexpected folder \`${folder}\` without a standard, expected at least one; add it by \`normdown new standard <id>\`, or name the folder that has them under \`source\` in normdown.config.json`,
  }
}

/** Reads one Markdown or YAML file again; `undefined` where it is gone, has become a link, or cannot be read as one. */
export function readSourceFile(root: string, path: string): Source | undefined {
  if (!isText(path) || !lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile()) return undefined
  const read = readSource(root, path, roomForText())
  return 'text' in read ? { path, text: read.text } : undefined
}

function isText(name: string): boolean {
  return /\.(md|ya?ml)$/i.test(name)
}

function isAboutFolder(name: string): boolean {
  return /^(README|LICENSE|LICENCE|CHANGELOG|CONTRIBUTING)[.-]/.test(name)
}

function isImage(name: string): boolean {
  return /\.(png|jpe?g|webp)$/i.test(name)
}

type Fault = { readonly diagnostic: Diagnostic }

/** Reads a file into `room`, which many files share: so it is opened, read and closed, and nothing else. */
function readSource(root: string, path: string, room: Buffer): { readonly text: string } | Fault {
  return guarded(path, () => {
    const file = openSync(`${root}/${path}`, 'r')
    try {
      const length = fill(room, file)
      return length < room.length
        ? decode(path, room.subarray(0, length))
        : fault(path, tooLarge(Math.max(length, fstatSync(file).size), textLimit))
    } finally {
      closeSync(file)
    }
  })
}

/** Room for the bytes of the largest source file, and one by which a larger one is told. */
function roomForText(): Buffer {
  return Buffer.allocUnsafeSlow(textLimit + 1)
}

/** Reads a file from its start until it ends or `room` is full; gives how many bytes were read. */
function fill(room: Buffer, file: number): number {
  let length = 0
  for (let read = -1; read !== 0 && length < room.length; length += read)
    read = readSync(file, room, length, room.length - length, null)
  return length
}

function readAsset(root: string, path: string): Asset | Fault {
  return guarded(path, () => {
    const absolute = join(root, path)
    const { size } = statSync(absolute)
    if (size > imageLimit) return fault(path, tooLarge(size, imageLimit))
    if (!holdsImage(firstBytes(absolute))) return fault(path, noImage)
    return { path, read: () => readFileSync(absolute) }
  })
}

function guarded<T>(path: string, read: () => T): T | Fault {
  try {
    return read()
  } catch (error) {
    return fault(path, unreadable(systemCode(error)))
  }
}

function firstBytes(absolute: string): Buffer {
  const start = Buffer.alloc(12)
  const file = openSync(absolute, 'r')
  try {
    readSync(file, start, 0, start.length, 0)
    return start
  } finally {
    closeSync(file)
  }
}

/** Whether a file that begins so is a PNG, a JPEG or a WebP, whatever its name says. */
function holdsImage(start: Buffer): boolean {
  const text = start.toString('latin1')
  const webp = text.startsWith('RIFF') && text.endsWith('WEBP')
  return text.startsWith('\x89PNG\r\n\x1a\n') || text.startsWith('\xff\xd8\xff') || webp
}

function fault(path: string, message: Message): Fault {
  return { diagnostic: { rule: 'file-readable', severity: 'error', place: startOf(path), message } }
}

function tooLarge(size: number, limit: number): Message {
  const most = `${limit / 1024 / 1024} MiB`
  return {
    zh: `文件大小为 \`${size}\` 字节，应不超过 ${most}（${limit} 字节），请拆分或缩小文件`,
    en: `Unexpected size of \`${size}\` bytes, expected at most ${most} (${limit} bytes); divide or shrink the file`,
  }
}

const noImage: Message = {
  zh: '文件内容不是 PNG、JPEG 或 WebP 图像，应与扩展名一致，请重新导出图像',
  en: 'Unexpected content, expected a PNG, JPEG or WebP image as the name says; export the image again',
}
