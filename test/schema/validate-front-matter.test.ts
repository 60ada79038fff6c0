import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type UnitKind, unitKinds } from '../../src/model/kinds.ts'
import type { SchemaFault } from '../../src/schema/schema-fault.ts'
import { kindOf, validateFrontMatter } from '../../src/schema/validate-front-matter.ts'
import type { Path } from '../../src/syntax/parsed-document.ts'
import { clause, examples, standard, withLimit, withOutline, withScoring } from './examples.ts'

describe('front matter that is as it should be', () => {
  test('the page about the format has an example of every kind but those that are as a clause', () => {
    expect([...examples.keys()]).toEqual(
      unitKinds
        .filter((kind) => !['principle', 'annex', 'explanation'].includes(kind))
        .sort(inOrderOf([...examples.keys()])),
    )
  })

  test.each([...examples])('the example of %s on the page about the format', (kind, frontMatter) => {
    expect(kindOf(frontMatter)).toBe(kind)
    expect(validateFrontMatter(kind as UnitKind, frontMatter)).toEqual([])
  })

  test.each<readonly [string, unknown]>([
    ['a principle', { ...examples.get('clause'), kind: 'principle' }],
    ['an annex', { ...examples.get('clause'), kind: 'annex', nature: 'informative' }],
    ['an explanation without id and title', { kind: 'explanation' }],
    ['a text in one language', { ...clause, title: { en: 'A' } }],
    ['a list of actors', { ...clause, actor: ['provider', 'user'] }],
    ['a limit by parameter', withLimit({ op: '<=', parameter: 'T_FIRST_RESP', statistic: 'p90' })],
    ['a limit by value and unit', withLimit({ metric: 'm', op: '>=', value: 95, unit: '%' })],
    [
      'a process',
      { ...clause, process: { steps: [{ id: 's', title: 'S', actor: 'a', limit: 'T', next: [{ to: 's' }] }] } },
    ],
    ['an enterprise standard', { ...standard, number: 'Q/华 XXX 12' }],
    ['an ISO standard', { ...standard, number: 'ISO/IEC GUIDE 51', edition: '2014' }],
    ['a title of one element', { ...standard, title: 'T' }],
    ['titles of one element by language', { ...standard, title: { zh: '标', en: ['T'] } }],
    [
      'outlines in depth',
      withOutline({ chapters: ['a', { id: 'b', title: 'B', units: ['c', { id: 'd', title: 'D', units: ['e'] }] }] }),
    ],
    ['a reserved id below a chapter', withOutline({ chapters: [{ id: 'b', title: 'B', units: ['scope'] }] })],
    ...[
      { method: 'binary' },
      { method: 'ratio', minimumSample: 30 },
      { method: 'checklist' },
      {
        method: 'rubric',
        levels: [
          { value: 0, anchor: 'none' },
          { value: 1, anchor: 'all' },
        ],
      },
      { method: 'steps', unit: 'd', steps: [{ atMost: 3, fraction: 1 }], otherwise: 0 },
      { method: 'deduction', perCount: 0.2, floor: 0 },
    ].map((scoring) => [`scoring by ${scoring.method}`, withScoring(scoring)] as const),
  ])('%s', (_name, frontMatter) => {
    const kind = kindOf(frontMatter)
    expect(typeof kind === 'string' && validateFrontMatter(kind, frontMatter)).toEqual([])
  })
})

describe('front matter of no known kind', () => {
  const kinds = unitKinds.map((kind) => `\`${kind}\``).join(', ')

  test.each<readonly [unknown, Path, string]>([
    [{ kind: 'claus' }, ['kind'], `Unexpected kind \`claus\`, expected one of ${kinds}; did you mean \`clause\``],
    [{ kind: 3 }, ['kind'], `Unexpected kind \`3\`, expected one of ${kinds}`],
    [{ kind: ['term'] }, ['kind'], `Unexpected kind list, expected one of ${kinds}`],
    [{ id: 'a' }, [], `Unexpected lack of the field \`kind\`, expected it to be one of ${kinds}; add it`],
    [['term'], [], `Unexpected list without the field \`kind\`, expected it to be one of ${kinds}; add it`],
    [undefined, [], `Unexpected empty value without the field \`kind\`, expected it to be one of ${kinds}; add it`],
  ])('%j', (frontMatter, path, en) => {
    expect(kindOf(frontMatter)).toMatchObject({ path, rule: 'kind-known', message: { en } })
  })
})

describe('whatever an author writes', () => {
  const values = fc.jsonValue({ maxDepth: 4 })
  const damaged = fc
    .tuple(fc.constantFrom(...examples), fc.nat(), values)
    .map(([[kind, example], at, value]) => [kind as UnitKind, damage(example, at, value)] as const)

  test('it is told without throwing, in two languages, at a place that exists', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.tuple(fc.constantFrom(...unitKinds), values)), ([kind, value]) => {
        for (const fault of validateFrontMatter(kind, value)) {
          expect(exists(value, fault.path)).toBe(true)
          expectSentence(fault)
        }
      }),
      { numRuns: 400, seed: 1 },
    )
  })
})

function expectSentence({ message: { zh, en } }: SchemaFault): void {
  expect(en).toMatch(/^Unexpected [^\n]+[^.\n]$/u)
  expect(zh).toMatch(/^[^\n]*应[^\n]+[^。\n]$/u)
}

function exists(value: unknown, path: Path): boolean {
  const [key, ...rest] = path
  if (key === undefined) return true
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) && exists(value[key as never], rest)
}

/** `value` with the entry that `at` falls on replaced by `other`, somewhere within. */
function damage(value: unknown, at: number, other: unknown): unknown {
  if (typeof value !== 'object' || value === null) return other
  const keys = Object.keys(value)
  const key = keys[at % (keys.length + 1)]
  if (key === undefined) return other
  const inner = damage(value[key as never], Math.floor(at / (keys.length + 1)), other)
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner }
}

function inOrderOf(order: readonly string[]): (a: string, b: string) => number {
  return (a, b) => order.indexOf(a) - order.indexOf(b)
}
