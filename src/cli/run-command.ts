import { readGenerator } from '../files/package-folder.ts'
import { describeFailure } from './failure.ts'
import { chooseLocale } from './locale.ts'
import { createProgram } from './program.ts'
import { terminalOf } from './terminal.ts'

/** Runs the command that a process was given, and gives its exit code; never throws. */
export async function runCommand(process: NodeJS.Process, given: readonly string[]): Promise<number> {
  const { env, stdout, stderr } = process
  const terminal = terminalOf({ stdout, stderr, env, cwd: process.cwd() }, chooseLocale(given, env))
  const fail = (error: unknown): number => {
    terminal.say(describeFailure(error, terminal.locale))
    if (env.NORMDOWN_DEBUG) terminal.say(error instanceof Error ? (error.stack ?? '') : String(error))
    return 2
  }
  // A reader such as `head` that wants no more is no fault.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  process.on('uncaughtException', (error) => {
    process.exitCode = fail(error)
  })
  return createProgram(terminal, readGenerator().version).run(given).catch(fail)
}
