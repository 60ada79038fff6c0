import type { Diagnostic } from '../model/diagnostic.ts'
import { type Analysis, analyse } from './analysis.ts'
import { createHoldings } from './holdings.ts'
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
const pause = { least: 150, most: 1000 }

/** Begins to keep up with the workspace at `root`. */
export function openWorkspace(root: string, surroundings: WorkspaceSurroundings): Workspace {
  const { openFiles, readText, onOutcome, onFault } = surroundings
  const holdings = createHoldings(root, readText)
  const waiting: (() => void)[] = []
  let analysis: Analysis | undefined
  let typingPause = pause.least
  let timer: NodeJS.Timeout | undefined
  let isUrgent = false

  function refresh(): void {
    const start = performance.now()
    try {
      const open = openFiles()
      const { usable, diagnostics } = holdings.read(open)
      analysis = usable && analyse({ root, ...usable, open, previous: analysis })
      onOutcome({ analysis, diagnostics: [...diagnostics, ...(analysis?.diagnostics ?? [])] })
    } catch (error) {
      onFault(error)
    }
    typingPause = Math.min(pause.most, Math.max(pause.least, performance.now() - start))
    rest()
  }

  function rest(): void {
    clearTimeout(timer)
    timer = undefined
    for (const answer of waiting.splice(0)) answer()
  }

  return {
    root,
    concerns: holdings.concerns,
    look(when) {
      if (when === 'disk') holdings.forget()
      if (timer !== undefined && isUrgent) return // the look that is about to be taken sees this change, too
      clearTimeout(timer)
      isUrgent = when !== 'typing'
      timer = setTimeout(refresh, isUrgent ? 0 : typingPause)
    },
    latest: () => analysis,
    async settled() {
      if (timer !== undefined) await new Promise<void>((answer) => waiting.push(answer))
      return analysis
    },
    close: rest,
  }
}
