#!/usr/bin/env node
import process from 'node:process'
import { readGenerator } from '../files/package-folder.ts'

const given = process.argv.slice(2)

if (given.length === 1 && (given[0] === '--version' || given[0] === '-V')) {
  process.stdout.write(`${readGenerator().version}\n`)
} else {
  process.getBuiltinModule('node:module').enableCompileCache()
  const { runCommand } = await import('./run-command.ts')
  process.exitCode = await runCommand(process, given)
}
