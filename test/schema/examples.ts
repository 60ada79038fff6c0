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

/** The least that a clause says, and front matter built around one part of interest. */
export const clause = { kind: 'clause', id: 'a', title: 'A' }
export const withProvision = (provision: unknown) => ({ ...clause, provisions: { p: provision } })
export const withLimit = (limit: unknown) => withProvision({ limits: [limit] })
export const standard = { ...examples.get('standard'), outline: { chapters: [] } }
export const withOutline = (outline: unknown) => ({ ...standard, outline })
export const criterion = { kind: 'criterion', id: 'c', title: 'C', weight: 6 }
export const withScoring = (scoring: unknown) => ({ ...criterion, scoring })
export const metric = { kind: 'metric', id: 'm', title: 'M', unit: 'h', direction: 'lower' }
export const reference = { kind: 'reference', id: 'r', title: 'R', type: 'law', status: 'current' }
export const config = { title: 'T', publisher: 'P', baseUrl: 'https://example.org/' }
