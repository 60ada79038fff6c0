import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseJson } from '../../config/parse-json.ts'
import { FileError, systemCode } from '../../files/file-error.ts'
import type { Message } from '../../model/text.ts'
import type { SchemaFault } from '../../schema/schema-fault.ts'

/** The largest JSON file of settings that is read, in bytes. */
const limit = 64 * 1024 * 1024

/** The value of a JSON file, and the digest of its bytes; throws a `FileError` where it cannot be had. */
export function readJson(path: string, cwd: string): { readonly value: unknown; readonly sha256: string } {
  const name = basename(path)
  const bytes = readBytes(resolve(cwd, path), name)
  const text = decode(bytes, name)
  const parsed = parseJson(text)
  if ('fault' in parsed) {
    const { line, column, message } = parsed.fault
    throw new FileError({
      zh: `无法读取 \`${name}\`：第 ${line} 行第 ${column} 列，${message.zh}。`,
      en: `Cannot read \`${name}\`: line ${line}, column ${column}: ${message.en}.`,
    })
  }
  return { value: parsed.value, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** The error that tells everything wrong with a file, a place and a sentence each. */
export function unusable(
  path: string,
  faults: readonly (Pick<SchemaFault, 'message'> & { readonly path: string | readonly (string | number)[] })[],
): FileError {
  const shown = faults.slice(0, 20).map(({ path: steps, message }) => {
    const place = typeof steps === 'string' ? steps : steps.join('.')
    return place === '' ? message : { zh: `${place}：${message.zh}`, en: `${place}: ${message.en}` }
  })
  const rest = faults.length - shown.length
  const more = { zh: rest > 0 ? `\n  另有 ${rest} 处。` : '', en: rest > 0 ? `\n  … and ${rest} more.` : '' }
  const name = basename(path)
  return new FileError({
    zh: `无法使用 \`${name}\`：${shown.map(({ zh }) => `\n  ${zh}。`).join('')}${more.zh}`,
    en: `Cannot use \`${name}\`:${shown.map(({ en }) => `\n  ${en}.`).join('')}${more.en}`,
  })
}

function readBytes(path: string, name: string): Uint8Array {
  try {
    if (statSync(path).size > limit) throw new FileError(tooLarge(name))
    return readFileSync(path)
  } catch (cause) {
    if (cause instanceof FileError) throw cause
    throw new FileError(unreadable(name, systemCode(cause)), { cause })
  }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new FileError(notUtf8(name), { cause })
  }
}

function tooLarge(name: string): Message {
  return {
    zh: `无法读取 \`${name}\`：它大于 64 MiB，不像是这样的文件。请检查路径。`,
    en: `Cannot read \`${name}\`: it is larger than 64 MiB, which no such file is. See to its path.`,
  }
}

function unreadable(name: string, code: string): Message {
  return code === 'ENOENT'
    ? {
        zh: `无法读取 \`${name}\`：没有该文件。请检查路径。`,
        en: `Cannot read \`${name}\`: there is no such file. See to its path.`,
      }
    : {
        zh: `无法读取 \`${name}\`：系统拒绝读取（\`${code}\`）。请检查它的权限。`,
        en: `Cannot read \`${name}\`: the system refuses to read it (\`${code}\`). See to its permissions.`,
      }
}

function notUtf8(name: string): Message {
  return {
    zh: `无法读取 \`${name}\`：它不是 UTF-8 文本。请另存为 UTF-8。`,
    en: `Cannot read \`${name}\`: it is not text in UTF-8. Save it as UTF-8.`,
  }
}
