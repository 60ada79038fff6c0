import { relative, sep } from 'node:path'

/** What leads from one folder to another file or folder, with forward slashes: empty where both are the same. */
export function pathFrom(folder: string, other: string): string {
  return relative(folder, other).replaceAll(sep, '/')
}
