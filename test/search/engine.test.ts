import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { otherWords } from '../../site/src/scripts/search-alternatives.ts'
import { findMore, findRecords, findSome } from '../../site/src/scripts/search-engine.ts'
import { openIndex, type SearchIndex } from '../../site/src/scripts/search-index.ts'
import { piecesOf } from '../../site/src/scripts/search-pieces.ts'
import { excerptOf, placesOf } from '../../site/src/scripts/search-places.ts'
import { otherQuantities } from '../../site/src/scripts/search-quantities.ts'
import { partsOf } from '../../site/src/scripts/search-query.ts'
import type { Catalog } from '../../src/model/catalog.ts'
import { listIn, listsIn, writeKeyed } from '../../src/publish/search/keyed-lists.ts'
import {
  placesWriter,
  readFields,
  readNumbers,
  readOffsets,
  readPostings,
  writeNumbers,
  writePostings,
} from '../../src/publish/search/posting-lists.ts'
import { searchIndex } from '../../src/publish/search/search-index.ts'
import { type ShownRecord, searchRecords } from '../../src/publish/search/search-records.ts'
import { folded, labelKey, searchText } from '../../src/publish/search/search-text.ts'
import { searchTextWriter } from '../../src/publish/search/search-texts.ts'
import { readRows, writeRows } from '../../src/publish/search/shown-rows.ts'
import { catalogFixture } from '../site/catalog-fixture.ts'

/** The index of `catalog` without a browser: its parts are looked up instead of loaded. */
function indexOf(catalog: Catalog): Promise<SearchIndex> {
  const { asked, shown } = searchIndex(catalog)
  const files = new Map([...asked, ...shown()].map(({ name, part }) => [name, part]))
  const found = <Content>(content: Content | undefined) => {
    if (content === undefined) throw new Error('This part is missing')
    return Promise.resolve(content)
  }
  return openIndex({
    meta: () => found(files.get('meta')?.meta),
    values: () => found(files.get('values')?.values),
    synonyms: () => found(files.get('synonyms')?.synonyms),
    lists: (name) => found(files.get(name)?.lists?.[name]),
    shown: (name) => found(files.get(name)?.shown?.[name]),
  })
}

/** The fixture with `texts` as the sentences of a provision's notes. */
function withNotes(texts: readonly string[]): Catalog {
  const [first, ...others] = catalogFixture.standards
  const [foreword] = first?.sections ?? []
  if (first === undefined || foreword === undefined) throw new Error('The fixture has a standard with sections')
  const blocks = texts.map((plain) => ({ type: 'paragraph', text: { plain, markdown: plain, html: '' } }) as const)
  return { ...catalogFixture, standards: [{ ...first, sections: [{ ...foreword, blocks }] }, ...others] }
}

async function textsFor(index: SearchIndex, query: string): Promise<string[]> {
  const literal = await findRecords(index, partsOf(query))
  const { records, isLiteral } = await findMore(index, literal, otherWords(query, await index.synonyms()))
  expect(Array.from(records).filter(isLiteral)).toEqual([...literal.records])
  return Promise.all(Array.from(literal.records, async (record) => (await index.shown(record))?.text ?? ''))
}

const words = [
  '服务',
  '用户',
  '24 h',
  '响应',
  'M01',
  'wi-fi',
  '，',
  '（',
  '）',
  'GB/T 1.1',
  '应',
  'on site',
  '𠮷',
  'é',
  '%',
]
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))

test('every stretch of a text finds that text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sentence, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      async (texts, from, length) => {
        const index = await indexOf(withNotes(texts))
        const text = texts[from % texts.length] ?? ''
        const characters = Array.from(text)
        const start = from % characters.length
        const query = characters.slice(start, start + 1 + (length % 8)).join('')
        // Marks around a query, and spaces in it, are not part of what is sought.
        fc.pre(!/^[\s,;:"']|[\s,;:"']$|[，、；。：“”《》「」]/.test(query) && query.trim() !== '')
        expect(await textsFor(index, query)).toContain(text)
      },
    ),
    { numRuns: 150 },
  )
})

test('what is found holds every part of the query', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sentence, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...words),
      async (texts, word) => {
        fc.pre(/^[^，（）]+$/.test(word))
        const plain = (text: string) => folded(text).replaceAll(/\s/g, '')
        for (const text of await textsFor(await indexOf(withNotes(texts)), word)) {
          if (texts.includes(text)) for (const part of word.split(' ')) expect(plain(text)).toContain(plain(part))
        }
      },
    ),
    { numRuns: 100 },
  )
})

describe('of a query that stands nowhere as it is', () => {
  const texts = ['服务人员上门检测', '公布投诉处理的时限', '上门的时限另行约定', 'star class of the outlet', '到场时限']

  test.each([
    ['Chinese is cut where its pieces stand somewhere', '上门时限', ['上门', '时限']],
    ['the longest pieces are taken', '到场时限公布', ['到场时限', '公布']],
    ['what stands nowhere is left out', '多久上门呢', ['上门']],
    ['words and numbers are pieces as they are', 'star 公布 rating', ['star', '公布']],
    ['nothing is left where nothing stands', '奈何 xyzzy', []],
  ])('%s', async (_, query, pieces) => {
    const found = await piecesOf(await indexOf(withNotes(texts)), partsOf(query))
    expect(found.map(({ text }) => text.trim())).toEqual(pieces)
  })

  test('what holds the most of it is found, the best first', async () => {
    const index = await indexOf(withNotes(texts))
    const { records, isPartial } = await findSome(index, partsOf('上门 时限'))
    const [first = -1] = records
    expect(isPartial).toBe(true)
    expect((await index.shown(first))?.text).toBe('上门的时限另行约定')
  })

  test('a word counts as one where it is one', async () => {
    const index = await indexOf(withNotes(['start of repair', 'star class of the outlet']))
    const { records } = await findSome(index, partsOf('star'))
    expect(await Promise.all(Array.from(records, async (record) => (await index.shown(record))?.text))).toEqual([
      'star class of the outlet',
    ])
  })
})

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff_ffff)), (numbers) => {
      const ascending = numbers.toSorted((a, b) => a - b)
      expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers)
      expect([...readPostings(writePostings(ascending))]).toEqual(ascending)
    }),
  )
})

test('places come back as they were written', () => {
  const place = fc.record({ field: fc.nat(9), offset: fc.nat(5000) })
  fc.assert(
    fc.property(fc.array(fc.array(place), { maxLength: 5 }), (lists) => {
      const write = placesWriter()
      for (const list of lists) {
        const places = list.toSorted((a, b) => a.field - b.field || a.offset - b.offset)
        const fields = places.map(({ field }) => field)
        const offsets = places.map(({ offset }) => offset)
        const written = write({ fields, offsets }, 0, places.length)
        expect([...readFields(written)]).toEqual(fields)
        expect([...readOffsets(written, readFields(written))]).toEqual(offsets)
      }
    }),
  )
})

test('lists are found by their keys, and by the beginnings of these', () => {
  const key = fc.string({
    unit: fc.constantFrom('服', '务', 'a', '.', ' ', '\n', '=', '#', '𠮷'),
    minLength: 1,
    maxLength: 3,
  })
  fc.assert(
    fc.property(fc.uniqueArray(key), key, (keys, sought) => {
      const lists = keys.map((known, at) => [known, writeNumbers([at])] as const)
      const written = writeKeyed(lists)
      for (const [known, list] of lists) expect(listIn(written, known)).toBe(list)
      expect(listIn(written, sought)).toBe(lists.find(([known]) => known === sought)?.[1] ?? '')
      expect(listsIn(written, sought)).toEqual(lists.filter(([known]) => known.startsWith(sought)))
    }),
  )
})

test('what results show comes back as it was written', () => {
  const text = fc.constantFrom('应答复', '登记', '', undefined)
  const localized = fc.record({ zh: text, en: text })
  const shown = fc.record<Omit<ShownRecord, 'kind' | 'designation' | 'language'>>({
    address: fc.constantFrom('/s/a/2026/b/#c', '/s/a/2026/b/#c.d', '/s/a/', ''),
    title: localized,
    label: text,
    text,
    leadIn: text,
    translation: text,
    modality: fc.constantFrom('requirement', 'permission', undefined),
    actor: fc.constantFrom(['a'], ['a', 'b'], undefined),
    more: fc.oneof(fc.constant(undefined), fc.array(localized, { maxLength: 2 })),
  })
  fc.assert(
    fc.property(fc.array(shown), (records) => {
      expect(readRows(JSON.parse(JSON.stringify(writeRows(records))))).toEqual(records)
    }),
  )
})

describe('what is marked', () => {
  test.each([
    ['every place', '响应', '响应时间和响应率', ['响应', '响应']],
    ['a quantity, whatever the spaces', '24h', '在24 h内', ['24 h']],
    ['the longer of two', '服务 服务提供方', '服务提供方的服务', ['服务提供方', '服务']],
    ['whole words alone, where there are any', 'on', 'on site, by personnel on call', ['on', 'on']],
    ['parts of words else', 'vocab', 'Vocabulary', ['Vocab']],
    ['a number, not the same digits in a longer one', '24', '124 和 24 h', ['24']],
    ['nothing, where nothing is', '用户', '服务提供方', []],
  ])('%s', (_, query, text, marked) => {
    expect(placesOf(partsOf(query), text).map(([start, end]) => text.slice(start, end))).toEqual(marked)
  })

  test('stands in the excerpt of a long text, which is cut between words', () => {
    const text = `${'arrival of the service request '.repeat(20)}at the place agreed ${'upon before the visit '.repeat(20)}`
    const excerpt = excerptOf(text, partsOf('agreed'))
    expect(excerpt).toContain('place agreed upon')
    expect(excerpt.length).toBeLessThan(200)
    for (const word of excerpt.replaceAll('…', '').trim().split(' ')) expect(text.split(' ')).toContain(word)
  })
})

test('every record is in the index once, in the order of listing', async () => {
  const records = searchRecords(catalogFixture)
  const index = await indexOf(catalogFixture)
  expect(index.records).toBe(records.length)
  const shown = await Promise.all(records.map((_, at) => index.shown(at)))
  expect(shown).toEqual(records.map((record) => record.shown))
})

test('what pages show elsewhere than the catalog says is found there', () => {
  const address = searchRecords(catalogFixture).find(({ shown }) => shown.kind === 'term')?.shown.address ?? ''
  const { shown } = searchIndex(catalogFixture, new Map([[address, '/terms/2/#there']]))
  const addresses = [...shown()]
    .flatMap(({ part }) => Object.values(part.shown ?? {}).flatMap(readRows))
    .map((row) => row.address)
  expect(addresses).toContain('/terms/2/#there')
  expect(addresses).not.toContain(address)
  expect(addresses).toHaveLength(searchRecords(catalogFixture).length)
})

test.each([
  ['在24 h内', '在 24 h 内'],
  ['在 24h 内', '在 24 h 内'],
  ['GB/T 1.1—2020', ' gb / t 1 . 1 - 2020 '],
  ['ＷＩ‑ＦＩ', ' wi - fi '],
  ['first  response', ' first response '],
  [' \n', ''],
])('%j is compared as %j', (text, compared) => {
  expect(searchText(text)).toBe(compared)
})

test('the index writes every text as it is compared', () => {
  const character = fc.oneof(
    fc.constantFrom(...'服务ａＡ9９，．… \u3000\n—～℃½ßİΣσςｶﾞ각ᄀ힣ᅡᆨé\u0301¨𠮷\ud842\udfb7'),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  )
  const text = fc.array(character, { maxLength: 8 }).map((characters) => characters.join(''))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (lines) => {
      const { addLine, endField, texts } = searchTextWriter()
      for (const line of lines) {
        addLine(line)
        endField()
      }
      const { units, ends } = texts()
      const written = Array.from(units, (unit) => String.fromCharCode(unit)).join('')
      const fields = Array.from({ length: ends.length }, (_, at) => written.slice(ends[at - 1] ?? 0, ends[at]))
      const compared = lines.map(searchText)
      expect(fields).toEqual(compared.map((line) => (line === '' ? '' : `${line}\n`)))
    }),
    { numRuns: 5_000 },
  )
})

test.each([
  ['6.2.1 a)', '6.2.1a)'],
  ['A.1', 'a.1'],
  ['6.2 ａ）', '6.2a)'],
  ['附录D', 'annexd'],
  ['Annex D', 'annexd'],
  ['第13章', 'clause13'],
  ['clause 13', 'clause13'],
  ['第13.3条', '13.3'],
  ['表D.1', 'tabled.1'],
  ['Table 2', 'table2'],
  ['图1', 'figure1'],
  ['表面', undefined],
  ['table of', undefined],
  ['24', undefined],
  ['wi-fi', undefined],
])('%j is the number %j', (text, key) => {
  expect(labelKey(text)).toBe(key)
})

describe('other ways to say a quantity', () => {
  test.each([
    ['24小时内', '24 h内'],
    ['二十四小时', '24 h'],
    ['24 hours', '24 h'],
    ['两天', '2 d'],
    ['三个工作日', '3 个工作日'],
    ['3 working days', '3 个工作日'],
    ['百分之九十五', '95 %'],
    ['24 h', '24 小时'],
    ['５ 分钟', '5 min'],
  ])('%s is %s too', (query, other) => {
    expect(otherQuantities(query)).toContain(other)
  })

  test.each(['小时', '第一', '24 hosts', 'M01', '三包'])('%s has none', (query) => {
    expect(otherQuantities(query)).toEqual([])
  })
})
