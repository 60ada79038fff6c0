import { posix } from 'node:path'
import type { NormdownConfig } from '../schema/authoring.generated.ts'

/** The folders of the sources and of the output, as written or by default, without detours. */
export function foldersOf({ source = 'standards', outDir = 'dist' }: NormdownConfig): {
  readonly source: string
  readonly outDir: string
} {
  return { source: straightened(source), outDir: straightened(outDir) }
}

/** `path` without detours such as `./` and without a slash at its end. */
export function straightened(path: string): string {
  return posix.normalize(path).replace(/(?<=.)\/$/, '')
}
