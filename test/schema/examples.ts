import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The front matter of every example on the page about the source format, by its kind. */
export const examples: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(
  [
    ...readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8').matchAll(
      /^```(?:markdown|yaml)\n(.*?)^```$/gms,
    ),
  ]
    .map(([, code = '']) => (code.startsWith('---\n') ? (code.split(/^---\n/m)[1] ?? '') : code))
    .filter((code) => code.startsWith('kind: '))
    .map((code) => parse(code) as Readonly<Record<string, unknown>>)
    .map((frontMatter) => [String(frontMatter.kind), frontMatter]),
)
