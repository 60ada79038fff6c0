import { join } from 'node:path'
import { listFiles } from '../../src/files/list-files.ts'

/** The absolute paths of the Markdown files of a workspace, in order. */
export function markdownFiles(root: string): string[] {
  return filesOf(root, /\.md$/)
}

/** The absolute paths of the sources of a workspace, in order. */
export function sourceFiles(root: string): string[] {
  return filesOf(root, /\.(?:md|yaml)$/)
}

function filesOf(root: string, wanted: RegExp): string[] {
  const { paths } = listFiles({ root, folder: 'standards', wanted: (name) => wanted.test(name) })
  return paths.map((path) => join(root, path))
}
