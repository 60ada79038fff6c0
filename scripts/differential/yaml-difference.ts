import { isDeepStrictEqual } from 'node:util'
import { readFrontMatter, referenceFrontMatter, type YamlSource } from '../../src/syntax/front-matter.ts'
import type { Path } from '../../src/syntax/parsed-document.ts'
import { readYaml } from '../../src/syntax/quick/read-yaml.ts'
import type { Outcome } from './markdown-difference.ts'

/** Compares the values of front matter, its end, and the place of every value, of what it lacks, and of nothing at all. */
export function yamlOutcome(yaml: string): Outcome {
  if (!readYaml(yaml)) return 'declined'
  const source: YamlSource = { path: 'a.md', yaml, line: 2 }
  const [quick, reference] = [readFrontMatter(source), referenceFrontMatter(source)]
  if (!isDeepStrictEqual(quick.value, reference.value)) return 'different'
  if (!isDeepStrictEqual(quick.diagnostics, reference.diagnostics)) return 'different'
  if (quick.endLine !== reference.endLine) return 'different'
  const isSame = pathsOf(reference.value, []).every((path) =>
    isDeepStrictEqual(quick.placeOf(path), reference.placeOf(path)),
  )
  return isSame ? 'same' : 'different'
}

/** The path of every value, and paths that lead nowhere. */
function pathsOf(value: unknown, path: Path): Path[] {
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const inner = fields.flatMap(([name, field]) => pathsOf(field, [...path, Array.isArray(value) ? Number(name) : name]))
  return [path, [...path, 'absent'], [...path, 99], [...path, '0'], [...path, 'absent', 0], ...inner]
}
