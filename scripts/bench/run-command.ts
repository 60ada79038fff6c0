import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How long a process took from its start to its end, and how much memory it and its children held at most. */
export interface Run {
  readonly seconds: number
  /** MiB, looked up every 20 ms; `undefined` where the system does not tell (not Linux). */
  readonly memory: number | undefined
}

export interface Command {
  readonly program: string
  readonly arguments: readonly string[]
  readonly folder?: string | undefined
  /** Exit codes that are no failure of the run, as a linter's findings; 0 if left out. */
  readonly accepted?: readonly number[] | undefined
}

/** Runs a command to its end. Throws with the end of what it printed if it fails. */
export async function runCommand({ program, arguments: given, folder, accepted = [0] }: Command): Promise<Run> {
  const start = performance.now()
  const child = spawn(program, [...given], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  let memory: number | undefined
  const keep = (chunk: Buffer): void => {
    printed = (printed + chunk.toString('utf8')).slice(-2000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const watch = setInterval(() => {
    const held = memoryOf(child.pid)
    if (held !== undefined) memory = Math.max(memory ?? 0, held)
  }, 20)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  }).finally(() => clearInterval(watch))
  const seconds = (performance.now() - start) / 1000
  if (!accepted.includes(code ?? -1)) throw new Error(`${program} ${given.join(' ')} ended with ${code}:\n${printed}`)
  return { seconds, memory }
}

/** Resident memory of a process and those it started, in MiB. */
function memoryOf(pid: number | undefined): number | undefined {
  if (pid === undefined) return undefined
  try {
    const own = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    const below = children.map((child) => memoryOf(Number(child)) ?? 0)
    return own === undefined ? undefined : Number(own) / 1024 + below.reduce((sum, held) => sum + held, 0)
  } catch {
    return undefined // The process has ended, or the system has no /proc.
  }
}
