#!/usr/bin/env node
import process from 'node:process'
import { readGenerator } from '../files/package-folder.ts'
import { describeFailure } from './failure.ts'
import { chooseLocale } from './locale.ts'
import { createProgram } from './program.ts'
import { terminalOf } from './terminal.ts'

const given = process.argv.slice(2)
const { env, stdout, stderr } = process
const terminal = terminalOf({ stdout, stderr, env, cwd: process.cwd() }, chooseLocale(given, env))

// A reader such as `head` that wants no more is no fault.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
process.on('uncaughtException', fail)

try {
  process.exitCode = await createProgram(terminal, readGenerator().version).run(given)
} catch (error) {
  fail(error)
}

function fail(error: unknown): void {
  terminal.say(describeFailure(error, terminal.locale))
  if (env.NORMDOWN_DEBUG) terminal.say(error instanceof Error ? (error.stack ?? '') : String(error))
  process.exitCode = 2
}
