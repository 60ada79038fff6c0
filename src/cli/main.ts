#!/usr/bin/env node
import { readGenerator } from '../files/package-folder.ts'
import { chooseLocale } from './locale.ts'
import { nodeFault } from './needed-node.ts'

// The process is the global one here and in what a check loads: to import it as a module opens the standard input.
const given = process.argv.slice(2)
const fault = nodeFault(process.versions.node)

if (given.length === 1 && (given[0] === '--version' || given[0] === '-V')) {
  process.stdout.write(`${readGenerator().version}\n`)
} else if (fault) {
  process.stderr.write(`${fault[chooseLocale(given, process.env)]}\n`)
  process.exitCode = 2
} else {
  process.getBuiltinModule('node:module').enableCompileCache()
  const { runCommand } = await import('./run-command.ts')
  process.exitCode = await runCommand(process, given)
}
