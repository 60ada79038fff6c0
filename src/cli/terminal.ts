import type { Language } from '../model/text.ts'

/** What a command sees of the terminal and the process around it. */
export interface Terminal {
  readonly locale: Language
  /** The folder in which the command was given. */
  readonly cwd: string
  /** Top folder of the repository, where a build service tells it; paths in its annotations start there. */
  readonly repository: string | undefined
  readonly colours: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Prints what was asked for, on standard output. */
  readonly print: (text: string) => void
  /** Says something about it, on standard error. */
  readonly say: (text: string) => void
  /** Shows, until the next word, what is being done; only where a person is watching. */
  readonly progress: (text: string) => void
}

/** The parts of a process that a terminal needs. */
export interface Surroundings {
  readonly stdout: Stream
  readonly stderr: Stream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Makes a terminal of a process. */
export function terminalOf({ stdout, stderr, env, cwd }: Surroundings, locale: Language): Terminal {
  let shown = false
  const clear = () => {
    if (shown) stderr.write(clearedLine)
    shown = false
  }
  return {
    locale,
    cwd,
    repository: env.GITHUB_WORKSPACE || undefined,
    colours: hasColours(stdout, env),
    width: Math.max(40, Math.min(stdout.columns ?? 100, 140)),
    print: (text) => {
      clear()
      stdout.write(text)
    },
    say: (text) => {
      clear()
      stderr.write(`${text}\n`)
    },
    progress: (text) => {
      if (!stderr.isTTY || env.TERM === 'dumb') return
      stderr.write(`${clearedLine}${text}…`)
      shown = true
    },
  }
}

const clearedLine = '\r\u001b[K'

/** NO_COLOR and FORCE_COLOR decide; without them, colours are for terminals only. */
function hasColours(stdout: Stream, env: Surroundings['env']): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}
