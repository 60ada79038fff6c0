#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { readGenerator } from '../files/package-folder.ts'

const given = process.argv.slice(2)

if (given.length === 1 && (given[0] === '--version' || given[0] === '-V')) {
  process.stdout.write(`${readGenerator().version}\n`)
} else {
  enableCompileCache()
  // Left to itself, the heap grows to several times what is held in it before it is looked through.
  setFlagsFromString('--heap-growing-percent=20')
  const { runCommand } = await import('./run-command.ts')
  process.exitCode = await runCommand(process, given)
}
