/** markdownlint with all its rules over the Markdown files of a workspace. */
import { lint } from 'markdownlint/sync'
import { markdownFiles } from './workspace-files.ts'

const [, , root = ''] = process.argv
const results = lint({ files: markdownFiles(root), config: { default: true } })
process.stdout.write(`${Object.values(results).flat().length} findings\n`)
