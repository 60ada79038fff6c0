/** remark-lint with its recommended rules over the Markdown files of a workspace. */
import { readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkPresetLintRecommended from 'remark-preset-lint-recommended'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { markdownFiles } from './workspace-files.ts'

const [, , root = ''] = process.argv
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkPresetLintRecommended).freeze()
let findings = 0
for (const path of markdownFiles(root)) {
  const file = new VFile({ path, value: readFileSync(path, 'utf8') })
  await processor.run(processor.parse(file), file)
  findings += file.messages.length
}
process.stdout.write(`${findings} findings\n`)
