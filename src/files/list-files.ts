import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { compareText, startOf } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import { FileError, systemCode } from './file-error.ts'

/** The files below a folder of the workspace, and what kept us from some of them. */
export interface Listing {
  /** Paths relative to the workspace with forward slashes, ordered by code unit. */
  readonly paths: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What to list, and where. */
export interface ListingRequest {
  /** Folder of the workspace. */
  readonly root: string
  /** Folder below `root`, with forward slashes. */
  readonly folder: string
  readonly wanted: (name: string) => boolean
}

/**
 * Lists the wanted files, passing over hidden folders and `node_modules`. A symbolic link is followed as long as it stays
 * in the workspace and shows nothing hidden, so that a stranger's change can publish neither a key nor a foreign file.
 */
export function listFiles({ root, folder, wanted }: ListingRequest): Listing {
  const territory = territoryOf(root, folder)
  const paths: string[] = []
  const diagnostics: Diagnostic[] = []
  const seen = new Set<string>()
  const pending = [folder]
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const entries = readFolder(join(root, path))
    if ('message' in entries) {
      diagnostics.push(fault('file-readable', path, entries.message))
      continue
    }
    if (seen.has(entries.real)) {
      diagnostics.push(fault('file-contained', path, readTwice(path)))
      continue
    }
    seen.add(entries.real)
    for (const entry of entries.children) {
      const child = `${path}/${entry.name}`
      if (isHidden(entry.name)) continue
      const found = entry.isSymbolicLink() ? follow(child, root, territory) : kindOf(entry)
      if (found.kind === 'folder') pending.push(child)
      else if (found.kind === 'fault') diagnostics.push(fault(found.rule, child, found.message))
      else if (!wanted(entry.name)) continue
      else if (found.kind === 'file') paths.push(child)
      else diagnostics.push(fault('file-readable', child, noFile(child)))
    }
  }
  return { paths: paths.sort(compareText), diagnostics }
}

/** Real addresses of the workspace and of the folder listed. */
interface Territory {
  readonly root: string
  readonly folder: string
}

function territoryOf(root: string, folder: string): Territory {
  const real = realFolder(root, folder)
  const boundary = realpathSync(root)
  if (isInside(boundary, real) && real !== boundary) return { root: boundary, folder: real }
  throw new FileError({
    zh: `无法读取标准源文件：文件夹 \`${folder}\` 不在工作区之内，请在 normdown.config.json 的 \`source\` 中改写为工作区内的文件夹`,
    en: `Cannot read the standards: the folder \`${folder}\` lies outside the workspace. Name a folder inside it under \`source\` in normdown.config.json.`,
  })
}

function realFolder(root: string, folder: string): string {
  try {
    const real = realpathSync(join(root, folder))
    if (statSync(real).isDirectory()) return real
  } catch (cause) {
    throw noFolder(folder, cause)
  }
  throw noFolder(folder, undefined)
}

function noFolder(folder: string, cause: unknown): FileError {
  return new FileError(
    {
      zh: `无法读取标准源文件：没有文件夹 \`${folder}\`，请新建它，或在 normdown.config.json 的 \`source\` 中写明所在文件夹，或运行 \`normdown init\``,
      en: `Cannot read the standards: there is no folder \`${folder}\`. Create it, name another one under \`source\` in normdown.config.json, or run \`normdown init\`.`,
    },
    { cause },
  )
}

function readFolder(absolute: string): { real: string; children: readonly Dirent[] } | { message: Message } {
  try {
    const children = readdirSync(absolute, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name))
    return { real: realpathSync(absolute), children }
  } catch (error) {
    return { message: unreadable(systemCode(error)) }
  }
}

type Found =
  | { readonly kind: 'folder' | 'file' | 'special' }
  | { readonly kind: 'fault'; readonly rule: 'file-readable' | 'file-contained'; readonly message: Message }

function kindOf(entry: { isDirectory(): boolean; isFile(): boolean }): Found {
  return { kind: entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'special' }
}

function follow(path: string, root: string, territory: Territory): Found {
  try {
    const real = realpathSync(join(root, path))
    const found = kindOf(statSync(real))
    if (!isInside(territory.root, real)) return { kind: 'fault', rule: 'file-contained', message: leadsOut(path) }
    const steps = relative(territory.root, real).split(sep)
    if (steps.some(isHidden)) return { kind: 'fault', rule: 'file-contained', message: leadsToHidden(path) }
    if (found.kind !== 'folder') return found
    const twice = isInside(territory.folder, real) || isInside(real, territory.folder)
    return twice ? { kind: 'fault', rule: 'file-contained', message: readTwice(path) } : found
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ELOOP') return { kind: 'fault', rule: 'file-contained', message: leadsInCircle(path) }
    if (code === 'ENOENT') return { kind: 'fault', rule: 'file-readable', message: leadsNowhere(path) }
    return { kind: 'fault', rule: 'file-readable', message: unreadable(code) }
  }
}

function isInside(folder: string, address: string): boolean {
  return address === folder || address.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

function fault(rule: string, path: string, message: Message): Diagnostic {
  return { rule, severity: 'error', place: startOf(path), message }
}

/** The message for a file or folder that the system does not let us read. */
export function unreadable(code: string): Message {
  return {
    zh: `系统拒绝读取（\`${code}\`），应为可读的文件，请检查它的权限`,
    en: `Unexpected refusal to read (\`${code}\`), expected a readable file; see to its permissions`,
  }
}

function leadsOut(path: string): Message {
  return {
    zh: `符号链接 \`${basename(path)}\` 指向工作区之外，应指向工作区内的文件，请把文件复制到此处`,
    en: `Unexpected symbolic link \`${basename(path)}\` that leads out of the workspace, expected a file inside it; copy the file here`,
  }
}

function leadsToHidden(path: string): Message {
  return {
    zh: `符号链接 \`${basename(path)}\` 指向隐藏的文件或 node_modules，应指向公开的文件，请把文件复制到此处`,
    en: `Unexpected symbolic link \`${basename(path)}\` to something hidden or to node_modules, expected a file that may be published; copy the file here`,
  }
}

function leadsInCircle(path: string): Message {
  return {
    zh: `符号链接 \`${basename(path)}\` 循环指向自身，应指向文件，请删除该链接`,
    en: `Unexpected symbolic link \`${basename(path)}\` that leads back to itself, expected a file; delete the link`,
  }
}

function leadsNowhere(path: string): Message {
  return {
    zh: `符号链接 \`${basename(path)}\` 指向的文件不存在，应指向存在的文件，请改正或删除该链接`,
    en: `Unexpected symbolic link \`${basename(path)}\` to a file that does not exist, expected one that does; correct or delete the link`,
  }
}

function readTwice(path: string): Message {
  return {
    zh: `文件夹 \`${basename(path)}\` 经符号链接被读到两次，应只读到一次，请删除该链接`,
    en: `Unexpected second way to the folder \`${basename(path)}\` by a symbolic link, expected one way; delete the link`,
  }
}

function noFile(path: string): Message {
  return {
    zh: `\`${basename(path)}\` 不是普通文件，应为普通文件，请换成文件`,
    en: `Unexpected pipe or device \`${basename(path)}\`, expected a file; replace it by a file`,
  }
}
