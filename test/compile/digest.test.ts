import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestOf } from '../../src/compile/digest.ts'
import { canonicalJson } from '../../src/model/canonical.ts'
import type { Limit } from '../../src/model/provision.ts'

const sha256 = (value: unknown): string => createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')

const limit: fc.Arbitrary<Limit> = fc.record({
  metric: fc.option(fc.string(), { nil: undefined }),
  op: fc.constantFrom('<=', '<', '>=', '>', '='),
  value: fc.double({ noNaN: true, noDefaultInfinity: true }),
  unit: fc.constantFrom('h', '%', 'working-day'),
  statistic: fc.option(fc.constantFrom('mean', 'p90'), { nil: undefined }),
  literal: fc.option(fc.string(), { nil: undefined }),
  place: fc.constant({ file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 1 }),
})

test('digests are those of the canonical JSON of the words, and of what binds', () => {
  const provision = fc.record({
    plain: fc.string({ unit: 'grapheme' }),
    modality: fc.constantFrom('requirement' as const, 'statement' as const),
    normative: fc.boolean(),
    actor: fc.array(fc.string()),
    verify: fc.array(fc.constantFrom('document' as const, 'test' as const)),
    limits: fc.array(limit),
  })
  fc.assert(
    fc.property(provision, ({ plain, ...binding }) => {
      const { modality, normative, actor, verify, limits } = binding
      const bounds = limits.map(({ metric, op, value, unit, statistic }) => ({ metric, op, value, unit, statistic }))
      expect(digestOf({ ...binding, text: { plain, markdown: '', html: '' } })).toEqual({
        text: sha256(plain),
        semantic: sha256({ modality, normative, actor, verify, limits: bounds }),
      })
    }),
  )
})
