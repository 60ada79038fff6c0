/** What no tool can be quicker than: `node floor.ts <step> <workspace>`, each step doing what the one before does and more. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sourceFiles } from './workspace-files.ts'

const [, , step, root = ''] = process.argv
const paths = sourceFiles(root)
const front = /^---\n([\s\S]*?)\n---\n?/

switch (step) {
  case 'hash':
    for (const path of paths) createHash('sha256').update(readFileSync(path)).digest('hex')
    break
  case 'yaml': {
    const { load } = await import('js-yaml')
    for (const { yaml } of texts()) load(yaml)
    break
  }
  case 'remark': {
    const { load } = await import('js-yaml')
    const { unified } = await import('unified')
    const { default: remarkParse } = await import('remark-parse')
    const { default: remarkGfm } = await import('remark-gfm')
    const processor = unified().use(remarkParse).use(remarkGfm).freeze()
    for (const { yaml, body } of texts()) {
      load(yaml)
      processor.parse(body)
    }
    break
  }
  case 'reference': {
    const { parseDocument } = await import('yaml')
    const { readReference } = await import('../../src/syntax/read-reference.ts')
    const kept = []
    for (const { yaml, body } of texts()) kept.push(parseDocument(yaml).toJS(), readReference(body))
    break
  }
  default:
    for (const path of paths) readFileSync(path, 'utf8')
}

function* texts(): Iterable<{ readonly yaml: string; readonly body: string }> {
  for (const path of paths) {
    const text = readFileSync(path, 'utf8')
    const [head = '', yaml = ''] = front.exec(text) ?? []
    yield path.endsWith('.yaml') ? { yaml: text, body: '' } : { yaml, body: text.slice(head.length) }
  }
}
