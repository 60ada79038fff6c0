import { createHash, hash } from 'node:crypto'
import type { Source } from '../syntax/parsed-document.ts'

/** The files of one standard, as they were read. */
export interface Folder {
  readonly name: string
  /** In the order of their paths. */
  readonly sources: readonly Source[]
  /** Of the paths and texts; empty where no record is looked for by it. */
  readonly digest: string
}

/** Sources told apart by the standard to which they belong. */
export interface Division {
  /** In the order of their names. */
  readonly folders: readonly Folder[]
  /** The files of folders without a standard, and of none. */
  readonly shared: readonly Source[]
}

/** Divides sources by the folders next to the root of the sources in which a `standard.md` stands. */
export type Divider = (sources: readonly Source[], root: string) => Division

/** Makes a divider that has a folder digested only when one of its files is another than the time before. */
export function createDivider(digestOf: (sources: readonly Source[]) => string): Divider {
  const known = new Map<string, Folder>()
  return (sources, root) =>
    divide(sources, root, (name, own) => {
      const before = known.get(name)
      const isSame =
        before?.sources.length === own.length && before.sources.every((source, index) => source === own[index])
      const folder = before && isSame ? before : { name, sources: own, digest: digestOf(own) }
      known.set(name, folder)
      return folder
    })
}

function divide(
  sources: readonly Source[],
  root: string,
  folderOfSources: (name: string, own: readonly Source[]) => Folder,
): Division {
  const byFolder = Map.groupBy(sources, ({ path }) => folderOf(path, root))
  const folders: Folder[] = []
  const shared: Source[] = []
  for (const [name, own] of byFolder) {
    const head = `${root}/${name}/standard.md`
    if (name !== undefined && own.some(({ path }) => path === head)) folders.push(folderOfSources(name, own))
    else shared.push(...own)
  }
  return { folders: folders.sort((a, b) => (a.name < b.name ? -1 : 1)), shared }
}

/** The folder next to `root` in which a file stands. */
export function folderOf(path: string, root: string): string | undefined {
  const below = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path
  const end = below.indexOf('/')
  return end < 0 ? undefined : below.slice(0, end)
}

/** One digest of many files: of every path and every text, in their order. */
export function digestOf(sources: readonly Source[]): string {
  const all = createHash('sha256')
  for (const { path, text } of sources) all.update(`${path}\u0000${text.length}\u0000`).update(text)
  return shortened(all.digest('hex'))
}

/** A digest of `text`, short enough for the name of a file. */
export function digest(text: string): string {
  return shortened(hash('sha256', text))
}

function shortened(digest: string): string {
  return digest.slice(0, 32)
}
