import { type ReadWorkspace, readWorkspace } from '../check.ts'
import { configFile, readConfig } from '../config/read-config.ts'
import { readSourceFile } from '../files/read-sources.ts'
import type { Source } from '../syntax/parsed-document.ts'

/** A workspace that is read again as far as it changed. */
export interface LiveWorkspace {
  /** What the disk holds now; `changed` are the paths that may have changed since, or `undefined` for any. */
  readonly read: (changed?: readonly string[]) => ReadWorkspace
  /** The folder of the sources as the configuration has it now; throws where that cannot be used. */
  readonly source: (changed: readonly string[] | undefined) => string
}

/** Makes a live workspace of the one at `root`; a file whose text stays the same stays the same object. */
export function createLiveWorkspace(root: string): LiveWorkspace {
  let last: ReadWorkspace | undefined
  return {
    read(changed) {
      last = (last && changed && readSome(root, last, changed)) ?? keptFrom(last, readWorkspace(root, {}))
      return last
    },
    source: (changed) =>
      last && changed && !changed.includes(configFile) ? last.config.source : readConfig(root).source,
  }
}

/** The workspace with some of its files read again; `undefined` where more than texts may have changed. */
function readSome(root: string, last: ReadWorkspace, changed: readonly string[]): ReadWorkspace | undefined {
  const sources = [...last.sources]
  for (const path of changed) {
    const index = sources.findIndex((source) => source.path === path)
    const before = sources[index]
    if (path === configFile || before === undefined) return undefined
    const source = readSourceFile(root, path)
    if (source === undefined) return undefined
    if (source.text !== before.text) sources[index] = source
  }
  return { ...last, sources }
}

function keptFrom(last: ReadWorkspace | undefined, read: ReadWorkspace): ReadWorkspace {
  const known = new Map((last?.sources ?? []).map((source) => [source.path, source]))
  const kept = (source: Source): Source => {
    const before = known.get(source.path)
    return before?.text === source.text ? before : source
  }
  return { ...read, sources: read.sources.map(kept) }
}
