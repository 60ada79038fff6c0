import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { FileError, systemCode } from '../../files/file-error.ts'

/** Writes the file that a user asked for, with the folders on its way. */
export function writeOutput(path: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  } catch (error) {
    const code = systemCode(error)
    throw new FileError(
      {
        zh: `无法写入 ${path}：${code}。请检查路径和权限。`,
        en: `Cannot write ${path}: ${code}. Check the path and permissions.`,
      },
      { cause: error },
    )
  }
}
