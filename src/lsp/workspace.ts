import { join } from 'node:path'
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
  /** Absolute. */
  readonly root: string
  /** Looks at it again soon: once nobody types any more, at once, or at once and at the disk too. */
  readonly look: (when: 'typing' | 'now' | 'disk') => void
  /** Whether a file or folder of it has to do with what it means. */
  readonly concerns: (path: string) => boolean
  /** What it meant when it was last looked at; absent if it cannot be used. */
  readonly latest: () => Analysis | undefined
  /** What it means once every change so far has been looked at. */
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
  readonly readText: (file: string) => string | undefined
  readonly onOutcome: (outcome: Outcome) => void
  /** Told of an error of our own; the workspace goes on with what it knew. */
  readonly onFault: (error: unknown) => void
}

/** Milliseconds without a keystroke after which a text is looked at; as long as looking takes, within these bounds. */
const pause = { least: 150, most: 2000 }

/** Begins to keep up with the workspace at `root`. */
export function openWorkspace(root: string, surroundings: WorkspaceSurroundings): Workspace {
  let folder: SourceFolder | undefined
  let config: Config | undefined
  let configText: string | undefined
  let analysis: Analysis | undefined
  let typingPause = pause.least
  let timer: NodeJS.Timeout | undefined
  const waiting: (() => void)[] = []

  function refresh(): void {
    timer = undefined
    const start = performance.now()
    try {
      const outcome = outcomeNow()
      analysis = outcome.analysis
      surroundings.onOutcome(outcome)
    } catch (error) {
      surroundings.onFault(error)
    }
    typingPause = Math.min(pause.most, Math.max(pause.least, performance.now() - start))
    answerAll()
  }

  function outcomeNow(): Outcome {
    const open = surroundings.openFiles()
    const text = open.find(({ path }) => path === configFile)?.text ?? surroundings.readText(join(root, configFile))
    const read = config && text !== undefined && text === configText ? { config } : readConfiguration(root, text)
    const faults = 'diagnostics' in read ? read.diagnostics : []
    if ('config' in read) {
      if (read.config.source !== config?.source) folder = undefined
      config = read.config
      configText = text
    }
    if (config === undefined) return { diagnostics: faults }
    try {
      folder ??= readSources(root, config.source)
    } catch (error) {
      if (error instanceof FileError) return { diagnostics: [...faults, unusable(error, text)] }
      throw error
    }
    const own = analyse({ root, config, folder, open, previous: analysis })
    return { analysis: own, diagnostics: [...faults, ...own.diagnostics] }
  }

  function answerAll(): void {
    for (const answer of waiting.splice(0)) answer()
  }

  return {
    root,
    look(when) {
      if (when === 'disk') folder = undefined
      clearTimeout(timer)
      timer = setTimeout(refresh, when === 'typing' ? typingPause : 0)
    },
    concerns: (path) =>
      path === configFile || config === undefined || path === config.source || path.startsWith(`${config.source}/`),
    latest: () => analysis,
    async settled() {
      if (timer !== undefined) await new Promise<void>((answer) => waiting.push(answer))
      return analysis
    },
    close() {
      clearTimeout(timer)
      timer = undefined
      answerAll()
    },
  }
}

function unusable({ said }: FileError, text: string | undefined): Diagnostic {
  return { rule: 'file-readable', severity: 'error', place: placeInConfiguration(text, ['source']), message: said }
}
