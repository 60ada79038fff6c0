import { existsSync, type FSWatcher, watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { configFile } from '../config/read-config.ts'

export interface Watched {
  readonly root: string
  /** Folder of the sources, relative to the root. */
  readonly source: string
  /** Told of the paths that changed within a moment, relative to the root; of `undefined` where the system does not say which. */
  readonly onChange: (paths: readonly string[] | undefined) => void
  readonly onFault: (error: unknown) => void
}

/** A watch over the files of a workspace. */
export interface FileWatch {
  /** Watches another folder of sources instead, also one that is not there yet. */
  readonly follow: (source: string) => void
  readonly close: () => void
}

/** Milliseconds in which changes count as one: an editor writes a file in several steps. */
const moment = 12

/** Hidden files and folders, and the copies that editors keep while they write. */
const passedOver = /(?:^|[\\/])\.|~$/

/** Watches the files of a workspace until it is closed. */
export function watchFiles({ root, source, onChange, onFault }: Watched): FileWatch {
  let followed = source
  let paths = new Set<string>()
  let isVague = false
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    const told = isVague ? undefined : [...paths]
    paths = new Set()
    isVague = false
    timer = undefined
    onChange(told)
  }
  const note = (path: string | undefined): void => {
    if (path === undefined) isVague = true
    else paths.add(path)
    timer ??= setTimeout(flush, moment)
  }
  const watched = (folder: string, options: { readonly recursive: boolean }, told: Told): FSWatcher =>
    watch(folder, options, (event, name) => told(name?.replaceAll('\\', '/'), event)).on('error', onFault)

  function watchSources(): FSWatcher {
    const folder = join(root, followed)
    if (existsSync(folder))
      return watched(folder, { recursive: true }, (name) => {
        if (name === undefined) note(undefined)
        else if (!passedOver.test(name)) note(`${followed}/${name}`)
      })
    return watched(nearest(folder), { recursive: false }, () => {
      if (existsSync(folder)) watchAnew()
    })
  }

  /** What stands in the folder now may be anything. */
  function watchAnew(): void {
    sources.close()
    sources = watchSources()
    note(undefined)
  }

  const above = watched(root, { recursive: false }, (name, event) => {
    if (name === configFile) note(configFile)
    else if (event === 'rename' && name === followed.split('/')[0]) watchAnew() // moved away, or back
  })
  let sources = watchSources()
  return {
    follow(other) {
      if (other === followed) return
      followed = other
      watchAnew()
    },
    close() {
      clearTimeout(timer)
      above.close()
      sources.close()
    },
  }
}

type Told = (name: string | undefined, event: 'rename' | 'change') => void

/** The folder itself, or the first above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder))
}
