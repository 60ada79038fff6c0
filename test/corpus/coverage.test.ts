import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { parse } from '../../src/syntax/parse.ts'

const here = import.meta.dirname
const corpus = join(here, '../../standards')
const facts: { id: string; zh: string; target: string }[] = JSON.parse(
  readFileSync(join(here, 'source-facts.json'), 'utf8'),
)
const leftOut: Record<string, string> = parseYaml(readFileSync(join(here, 'left-out.yaml'), 'utf8'))

const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(md|yaml)$/.test(path) && !path.startsWith('LICENSE'))
  .map((path) => parse({ path, text: readFileSync(join(corpus, path), 'utf8') }))

const named = files.flatMap(({ path, frontMatter }) => basisOf(frontMatter).map((id) => ({ id, path })))

test('every source fact is carried by a unit or left out for a reason', () => {
  const carried = new Set(named.map(({ id }) => id))
  const open = facts.filter(({ id }) => !carried.has(id) && !leftOut[id])
  expect(open.map(({ id, target, zh }) => `${id} ${target} ${zh}`)).toEqual([])
})

test('no fact is both carried and left out', () => {
  expect(named.filter(({ id }) => leftOut[id]).map(({ id, path }) => `${path}: ${id}`)).toEqual([])
})

test('every basis names a source fact, a reference, or a decision that a drafting explanation records', () => {
  const references = files.flatMap(({ path }) => /^references\/(.*)\.md$/.exec(path)?.[1] ?? [])
  const known = new Set([...facts.map(({ id }) => id), ...references])
  const explanations = files
    .filter(({ path }) => path.endsWith('notes/drafting.md'))
    .map(({ text }) => text)
    .join('\n')
  const unknown = named.filter(({ id }) => !known.has(id) && !explanations.includes(id))
  expect(unknown.map(({ id, path }) => `${path}: ${id}`)).toEqual([])
  expect(Object.keys(leftOut).filter((id) => !known.has(id))).toEqual([])
})

test('the balance adds up', () => {
  const carried = facts.filter(({ id }) => named.some((entry) => entry.id === id)).length
  process.stdout.write(`source facts: ${facts.length}, carried ${carried}, left out ${Object.keys(leftOut).length}\n`)
  expect(carried + Object.keys(leftOut).length).toBe(facts.length)
})

/** Every id under a `basis` anywhere in front matter: a list of ids, or a parameter's list of records with `ref`. */
function basisOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(basisOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'basis' && Array.isArray(inner) ? inner.flatMap(idOf) : basisOf(inner),
  )
}

function idOf(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry]
  const ref = typeof entry === 'object' && entry !== null && 'ref' in entry ? entry.ref : undefined
  return typeof ref === 'string' && /^S\d/.test(ref) ? [ref] : []
}
