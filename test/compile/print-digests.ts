/** Prints the digests of all that the workspaces named as arguments publish for machines, for the tests of determinism. */
import { argv, stdout } from 'node:process'
import { artifactDigests } from './artifact-digests.ts'

stdout.write(JSON.stringify(Object.fromEntries(argv.slice(2).map((root) => [root, artifactDigests(root)]))))
