import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { FileError, systemCode } from '../../files/file-error.ts'
import type { RecordFile } from '../../measure/read-records.ts'
import type { Message } from '../../model/text.ts'
import { UsageError } from '../usage-error.ts'

/**
 * The files of records that a user names, by the kind of record: `tickets=a.csv`, a file called after its kind, or a folder
 * of such files; where there is one kind only, any file. Throws a `UsageError` where the kind cannot be told.
 */
export function recordFiles(
  given: readonly string[],
  { cwd, kinds, onRead = () => {} }: RecordFileOptions,
): ReadonlyMap<string, readonly RecordFile[]> {
  const files = new Map<string, RecordFile[]>()
  const paths = new Set<string>()
  for (const { kind, path } of given.flatMap((word) => named(word, cwd, kinds))) {
    if (paths.has(path)) throw new UsageError(givenTwice(basename(path)))
    paths.add(path)
    files.set(kind, [...(files.get(kind) ?? []), recordFile(path, onRead)])
  }
  return files
}

export interface RecordFileOptions {
  readonly cwd: string
  /** The kinds of record that the map knows. */
  readonly kinds: readonly string[]
  /** Told of each file when it begins to be read. */
  readonly onRead?: (name: string) => void
}

function named(word: string, cwd: string, kinds: readonly string[]): readonly { kind: string; path: string }[] {
  const [, prefix, rest = ''] = /^([A-Za-z][\w-]*)=(.*)$/s.exec(word) ?? []
  if (prefix !== undefined && kinds.includes(prefix)) return [{ kind: prefix, path: resolve(cwd, rest) }]
  const path = resolve(cwd, word)
  if (isFolder(path)) {
    const found = readdirSync(path)
      .sort()
      .flatMap((name) =>
        formatOf(name) && kinds.includes(stem(name)) ? [{ kind: stem(name), path: join(path, name) }] : [],
      )
    if (found.length > 0) return found
    throw new UsageError(emptyFolder(word, kinds))
  }
  const [only] = kinds
  const kind = kinds.includes(stem(path)) ? stem(path) : kinds.length === 1 ? only : undefined
  if (kind === undefined) throw new UsageError(unknownKind(word, kinds))
  return [{ kind, path }]
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function stem(path: string): string {
  return basename(path, extname(path))
}

function formatOf(path: string): RecordFile['format'] | undefined {
  const ending = extname(path).toLowerCase()
  return ending === '.csv' ? 'csv' : ['.json', '.ndjson', '.jsonl'].includes(ending) ? 'json' : undefined
}

function recordFile(path: string, onRead: (name: string) => void): RecordFile {
  const name = basename(path)
  const format = formatOf(name)
  if (format === undefined) throw new UsageError(unknownFormat(name))
  let sha256: string | undefined
  return {
    name,
    format,
    *pieces() {
      onRead(name)
      const file = open(path)
      const hash = createHash('sha256')
      const buffer = new Uint8Array(1 << 20)
      try {
        for (let length = read(file, buffer, path); length > 0; length = read(file, buffer, path)) {
          const piece = buffer.subarray(0, length)
          hash.update(piece)
          yield piece
        }
        sha256 = hash.digest('hex')
      } finally {
        closeSync(file)
      }
    },
    sha256: () => sha256,
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (cause) {
    throw new FileError(unreadable(path, cause), { cause })
  }
}

function read(file: number, buffer: Uint8Array, path: string): number {
  try {
    return readSync(file, buffer, 0, buffer.length, null)
  } catch (cause) {
    throw new FileError(unreadable(path, cause), { cause })
  }
}

function unreadable(path: string, cause: unknown): Message {
  const code = systemCode(cause)
  const name = basename(path)
  if (code === 'ENOENT') {
    return {
      zh: `无法读取 \`${name}\`：没有该文件。请检查路径。`,
      en: `Cannot read \`${name}\`: there is no such file. See to its path.`,
    }
  }
  return {
    zh: `无法读取 \`${name}\`：系统拒绝读取（\`${code}\`）。请检查它的权限。`,
    en: `Cannot read \`${name}\`: the system refuses to read it (\`${code}\`). See to its permissions.`,
  }
}

function emptyFolder(folder: string, kinds: readonly string[]): Message {
  const names = kinds.map((kind) => `\`${kind}.csv\``)
  return {
    zh: `文件夹 \`${folder}\` 中没有以记录种类命名的文件，例如 ${names.join('、')}。`,
    en: `The folder \`${folder}\` has no file called after a kind of record, such as ${names.join(', ')}.`,
  }
}

function unknownKind(word: string, kinds: readonly string[]): Message {
  const names = kinds.map((kind) => `\`${kind}\``)
  return {
    zh: `不知道 \`${word}\` 是哪一种记录，请写作 \`种类=文件\`，种类为 ${names.join('、')} 之一。`,
    en: `It is not clear which records \`${word}\` holds: write \`kind=file\`, with one of the kinds ${names.join(', ')}.`,
  }
}

function givenTwice(name: string): Message {
  return {
    zh: `文件 \`${name}\` 给出了两次，其中的记录会计算两次。请只给一次。`,
    en: `The file \`${name}\` was given twice, and its records would count twice. Give it once.`,
  }
}

function unknownFormat(name: string): Message {
  return {
    zh: `文件 \`${name}\` 的扩展名应为 \`.csv\`、\`.json\`、\`.ndjson\` 或 \`.jsonl\`；Excel 工作簿请另存为“CSV UTF-8”。`,
    en: `The name of \`${name}\` should end in \`.csv\`, \`.json\`, \`.ndjson\` or \`.jsonl\`; save a workbook of Excel as CSV UTF-8.`,
  }
}
