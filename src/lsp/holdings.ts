import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import { configFile } from '../config/read-config.ts'
import { FileError } from '../files/file-error.ts'
import { readSources, type SourceFolder } from '../files/read-sources.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type Configuration, placeInConfiguration, readConfiguration } from './configuration.ts'
import type { OpenFile } from './open-files.ts'

/** What the disk holds of a workspace, read again only when it was forgotten. */
export interface Holdings {
  /** The configuration as it is in the editor, or else on the disk, with the sources on the disk. */
  readonly read: (open: readonly OpenFile[]) => Held
  /** Forgets the sources, so that they are read again. */
  readonly forget: () => void
  /** Whether a file or folder of the workspace has to do with what it means. */
  readonly concerns: (path: string) => boolean
}

export interface Held {
  /** The last configuration that could be used, and the sources that it names; absent if there are none. */
  readonly usable?: { readonly config: Config; readonly folder: SourceFolder } | undefined
  /** What keeps the configuration from being used. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes the holdings of the workspace at `root`; nothing is read yet. */
export function createHoldings(root: string, readText: (file: string) => string | undefined): Holdings {
  let folder: SourceFolder | undefined
  let config: Config | undefined
  let configText: string | undefined

  function configure(text: string | undefined): Configuration {
    if (config !== undefined && text !== undefined && text === configText) return { config }
    const read = readConfiguration(root, text)
    if ('config' in read) {
      if (read.config.source !== config?.source) folder = undefined
      config = read.config
      configText = text
    }
    return read
  }

  return {
    read(open) {
      const text = open.find(({ path }) => path === configFile)?.text ?? readText(join(root, configFile))
      const read = configure(text)
      const diagnostics = 'diagnostics' in read ? read.diagnostics : []
      if (config === undefined) return { diagnostics }
      try {
        folder ??= readSources(root, config.source)
        return { usable: { config, folder }, diagnostics }
      } catch (error) {
        if (error instanceof FileError) return { diagnostics: [...diagnostics, unusable(error, text)] }
        throw error
      }
    },
    forget() {
      folder = undefined
    },
    concerns: (path) =>
      path === configFile || config === undefined || path === config.source || path.startsWith(`${config.source}/`),
  }
}

function unusable({ said }: FileError, text: string | undefined): Diagnostic {
  return { rule: 'file-readable', severity: 'error', place: placeInConfiguration(text, ['source']), message: said }
}
