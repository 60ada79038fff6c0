import { expect, test } from 'vitest'
import { compile } from '../../src/compile/compile.ts'
import { lintedFamily } from '../../src/lint/linted-family.ts'
import { provisionsOver, provisionsWith } from '../../src/lint/provisions-with.ts'
import { parse } from '../../src/syntax/parse.ts'
import { baseWorkspace } from './base-workspace.ts'

const documents = Object.entries(baseWorkspace).map(([path, text]) => parse({ path, text }))
const { provisions } = lintedFamily(
  compile(documents, {
    publication: {
      title: { zh: '示例' },
      publisher: { zh: '示例' },
      baseUrl: 'https://example.org/',
      locales: ['zh'],
    },
    source: 'standards',
    generator: { name: 'normdown', version: '0.0.0' },
  }),
)

test.for([/应/, /。/, /shall/i, /图|书/, /应|shall/, /\d/, /（/, /nothing of the kind/])(
  'a search through all texts finds what a look into each does: %s',
  (hint) => {
    expect(provisions.length).toBeGreaterThan(3)
    const each = provisions.filter(({ provision }) => hint.test(provision.text.plain))
    expect(provisionsWith(hint, provisions)).toEqual(each)
    expect(provisionsWith(hint, provisions, each)).toEqual([...each, ...each])
  },
)

test.for([0, 1, 12, 20, 1000])('provisions are told by the length of their texts: over %i', (length) => {
  const longer = provisions.filter(({ provision }) => provision.text.plain.length > length)
  expect(provisionsOver(length, provisions)).toEqual(longer)
})

test('no list and an empty one have none', () => {
  expect(provisionsWith(/./)).toEqual([])
  expect(provisionsWith(/./, [])).toEqual([])
})
