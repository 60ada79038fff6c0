import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const everything = fileURLToPath(new URL('../workspaces/everything/input', import.meta.url))

/** A workspace on the disk that is edited: two standards that cite each other, and a third beside them. */
export interface LiveFolder {
  readonly root: string
  readonly paths: () => string[]
  readonly read: (path: string) => string
  readonly write: (path: string, text: string) => void
  readonly rename: (path: string, other: string) => void
  readonly remove: (path: string) => void
  readonly dispose: () => void
}

/** Makes the workspace in a folder of its own. */
export function createLiveFolder(): LiveFolder {
  const root = mkdtempSync(join(tmpdir(), 'normdown-live-'))
  cpSync(everything, root, { recursive: true })
  cpSync(join(root, 'texts/returns'), join(root, 'texts/storage'), { recursive: true })
  const folder: LiveFolder = {
    root,
    paths: () =>
      readdirSync(join(root, 'texts'), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:md|yaml)$/.test(name))
        .map((name) => `texts/${name.replaceAll('\\', '/')}`)
        .sort(),
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    },
    rename: (path, other) => renameSync(join(root, path), join(root, other)),
    remove: (path) => rmSync(join(root, path)),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  }
  const standard = 'texts/storage/standard.md'
  folder.write(
    standard,
    folder
      .read(standard)
      .replace(/^id: returns$/m, 'id: storage')
      .replace(/^number: (.*)\.(\d+)$/m, 'number: $1.9')
      .replace(/^part: .*$/m, 'part: 9'),
  )
  return folder
}
