import type { Config } from '../config/config.ts'
import { configFile } from '../config/read-config.ts'
import { FileError } from '../files/file-error.ts'
import { readSources, type SourceFolder } from '../files/read-sources.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type Analysis, analyse } from './analysis.ts'
import { placeInConfiguration, readConfiguration } from './configuration.ts'
import type { OpenFile } from './open-files.ts'

/** A workspace that is kept up with while it is edited. */
export interface Workspace {
  readonly root: string
  /** To be told of every change: of a text in the editor, or of the disk, which is then read again. */
  readonly changed: (what: 'text' | 'disk') => void
  /** What the workspace means once every change so far has been looked at; absent while it cannot be used. */
  readonly settled: () => Promise<Analysis | undefined>
  readonly close: () => void
}

/** What a look at a workspace gave: its meaning, if it can be used, and everything found. */
export interface Outcome {
  readonly analysis?: Analysis | undefined
  readonly diagnostics: readonly Diagnostic[]
}

export interface WorkspaceSurroundings {
  /** The files of the workspace that the editor holds. */
  readonly openFiles: () => readonly OpenFile[]
  /** The text of a file on the disk; absent if it cannot be read. */
  readonly readText: (path: string) => string | undefined
  readonly onOutcome: (outcome: Outcome) => void
  /** Told of an error of our own; the workspace goes on with what it knew. */
  readonly onFault: (error: unknown) => void
}

/** Milliseconds without a keystroke after which a text is looked at; longer where looking takes longer. */
const pause = { least: 150, most: 2000 }

/** Begins to keep up with the workspace at `root`. */
export function openWorkspace(root: string, surroundings: WorkspaceSurroundings): Workspace {
  let folder: SourceFolder | undefined
  let config: Config | undefined
  let analysis: Analysis | undefined
  let typingPause = pause.least
  let timer: NodeJS.Timeout | undefined
  let waiting: (() => void)[] = []

  function look(): void {
    timer = undefined
    const start = performance.now()
    try {
      const outcome = lookAtAll()
      analysis = outcome.analysis
      surroundings.onOutcome(outcome)
    } catch (error) {
      surroundings.onFault(error)
    }
    typingPause = Math.min(pause.most, Math.max(pause.least, performance.now() - start))
    const answered = waiting
    waiting = []
    for (const answer of answered) answer()
  }

  function lookAtAll(): Outcome {
    const open = surroundings.openFiles()
    const text = open.find(({ path }) => path === configFile)?.text ?? surroundings.readText(configFile)
    const read = readConfiguration(root, text)
    if ('config' in read) {
      if (read.config.source !== config?.source) folder = undefined
      config = read.config
    }
    const faults = 'diagnostics' in read ? read.diagnostics : []
    if (config === undefined) return { diagnostics: faults }
    try {
      folder ??= readSources(root, config.source)
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      return { diagnostics: [...faults, unusable(error, text)] }
    }
    const own = analyse({ root, config, folder, open, previous: analysis })
    return { analysis: own, diagnostics: [...faults, ...own.diagnostics] }
  }

  return {
    root,
    changed(what) {
      if (what === 'disk') folder = undefined
      clearTimeout(timer)
      timer = setTimeout(look, what === 'disk' ? 0 : typingPause)
    },
    async settled() {
      if (timer !== undefined) await new Promise<void>((answer) => waiting.push(answer))
      return analysis
    },
    close() {
      clearTimeout(timer)
      timer = undefined
      for (const answer of waiting) answer()
    },
  }
}

function unusable({ said }: FileError, text: string | undefined): Diagnostic {
  return { rule: 'file-readable', severity: 'error', place: placeInConfiguration(text, ['source']), message: said }
}
