import { readFileSync, statSync } from 'node:fs'
import { FileError, systemCode } from '../../files/file-error.ts'
import { UsageError } from '../usage-error.ts'

/** The bytes of a file that a user named. */
export function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path)
    if (size > largest) throw tooLarge(path, size)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const code = systemCode(error)
    throw new FileError(
      {
        zh: `无法读取 ${path}：${code === 'ENOENT' ? '没有这个文件' : code}。请检查路径。`,
        en: `Cannot read ${path}: ${code === 'ENOENT' ? 'there is no such file' : code}. Check the path.`,
      },
      { cause: error },
    )
  }
}

const largest = 50_000_000

function tooLarge(path: string, size: number): UsageError {
  return new UsageError({
    zh: `${path} 有 ${Math.round(size / 1e6)} MB，应不超过 ${largest / 1e6} MB。`,
    en: `${path} has ${Math.round(size / 1e6)} MB, expected at most ${largest / 1e6} MB.`,
  })
}

/** What JSON says; throws what a person can act on if it is none. */
export function parseJson(bytes: Uint8Array, path: string): unknown {
  const text = decoded(bytes, path)
  try {
    const json: unknown = JSON.parse(text)
    return json
  } catch (error) {
    const place = /position (\d+)/.exec(String(error))?.[1]
    const line = place === undefined ? '' : text.slice(0, Number(place)).split('\n').length
    throw new UsageError({
      zh: `${path} 不是JSON${line === '' ? '' : `，第 ${line} 行有误`}。请改正后再运行。`,
      en: `${path} is not JSON${line === '' ? '' : `: see line ${line}`}. Correct it and run again.`,
    })
  }
}

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError({ zh: `${path} 不是UTF-8文字。`, en: `${path} is not UTF-8 text.` })
  }
}

/** Whether `value` is an object with named fields. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
