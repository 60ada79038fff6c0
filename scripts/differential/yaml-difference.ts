import { isDeepStrictEqual } from 'node:util'
import {
  type FrontMatter,
  readFrontMatter,
  referenceFrontMatter,
  type YamlSource,
} from '../../src/syntax/front-matter.ts'
import type { Path } from '../../src/syntax/parsed-document.ts'
import { readYaml } from '../../src/syntax/quick/read-yaml.ts'
import type { Outcome } from './markdown-difference.ts'

/**
 * Compares the values of front matter, its end, and the place of every value, of what it lacks, and of nothing at all, where it
 * stands alone and where it stands in a file.
 */
export function yamlOutcome(yaml: string): Outcome {
  if (!readYaml(yaml)) return 'declined'
  const source: YamlSource = { path: 'a.md', yaml, line: 2 }
  const reference = referenceFrontMatter(source)
  const isSame = [source, ...inFile(source)].every((each) => isAlike(readFrontMatter(each), reference))
  return isSame ? 'same' : 'different'
}

function inFile({ path, yaml, line }: YamlSource): YamlSource[] {
  const [before, behind] = ['---\n', '---\n\n甲：[乙\n']
  const to = before.length + yaml.length
  return yaml.endsWith('\n') ? [{ path, yaml: `${before}${yaml}${behind}`, from: before.length, to, line }] : []
}

function isAlike(quick: FrontMatter, reference: FrontMatter): boolean {
  if (!isDeepStrictEqual(quick.value, reference.value)) return false
  if (!isDeepStrictEqual(quick.diagnostics, reference.diagnostics)) return false
  if (quick.endLine !== reference.endLine) return false
  return pathsOf(reference.value, []).every((path) => isDeepStrictEqual(quick.placeOf(path), reference.placeOf(path)))
}

/** The path of every value, and paths that lead nowhere. */
function pathsOf(value: unknown, path: Path): Path[] {
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const inner = fields.flatMap(([name, field]) => pathsOf(field, [...path, Array.isArray(value) ? Number(name) : name]))
  return [path, [...path, 'absent'], [...path, 99], [...path, '0'], [...path, 'absent', 0], ...inner]
}
