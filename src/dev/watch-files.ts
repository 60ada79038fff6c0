import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import { configFile } from '../config/read-config.ts'

export interface Watched {
  readonly root: string
  /** Folder of the sources, relative to the root. */
  readonly source: string
  /** Told of the paths that changed within a moment, relative to the root; of `undefined` where the system does not say which. */
  readonly onChange: (paths: readonly string[] | undefined) => void
  readonly onFault: (error: unknown) => void
}

/** Milliseconds in which changes count as one: an editor writes a file in several steps. */
const moment = 12

/** Hidden files and folders, and the copies that editors keep while they write. */
const passedOver = /(?:^|[\\/])\.|~$/

/** Watches the files of a workspace until it is closed. */
export function watchFiles({ root, source, onChange, onFault }: Watched): { readonly close: () => void } {
  let paths: Set<string> | undefined
  let isVague = false
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    const told = isVague ? undefined : [...(paths ?? [])]
    paths = undefined
    isVague = false
    timer = undefined
    onChange(told)
  }
  const note = (path: string | undefined): void => {
    if (path === undefined) isVague = true
    else paths = (paths ?? new Set()).add(path)
    timer ??= setTimeout(flush, moment)
  }
  const watchers: FSWatcher[] = [
    watch(join(root, source), { recursive: true }, (_event, name) => {
      if (name === null) note(undefined)
      else if (!passedOver.test(name)) note(`${source}/${name.replaceAll('\\', '/')}`)
    }),
    watch(root, (_event, name) => {
      if (name === configFile) note(configFile)
    }),
  ]
  for (const watcher of watchers) watcher.on('error', onFault)
  return {
    close() {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
    },
  }
}
