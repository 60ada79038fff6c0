import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emit } from '../../src/emit/index.ts'
import { editionEndpoints, publicationEndpoints } from '../../src/model/endpoints.ts'
import { publishSite } from '../../src/publish/publish-site.ts'
import { feed } from '../../src/publish/root/feed.ts'
import { sitemaps } from '../../src/publish/root/sitemap.ts'
import { writeFilesAside } from '../../src/write-files-aside.ts'
import { type BuiltPage, builtPages } from './built-pages.ts'
import { catalogFixture } from './catalog-fixture.ts'

const base = 'https://standards.example.org/norms/'
const artifacts = emit(catalogFixture)
let folder = ''
let pages: BuiltPage[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normdown-developers-'))
  const outDir = join(folder, 'dist')
  const { published } = writeFilesAside(catalogFixture, { folder: outDir })
  await publishSite({ catalog: catalogFixture, theme: {}, outDir, published })
  pages = await builtPages(outDir)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const htmlOf = (address: string) => pages.find((page) => page.address === address)?.html ?? ''
const fileOf = (path: string) => readFile(join(folder, 'dist', path), 'utf8')
const dataIn = (address: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(htmlOf(address))?.[1] ?? '{}')

describe('the page for developers', () => {
  test('gives size and SHA-256 of every file of the publication and of each edition', async () => {
    const { files } = JSON.parse(await fileOf('api/v1/manifest.json'))
    const html = htmlOf('developers/')
    for (const { path, sha256 } of files) {
      if (/^schemas\/|\/(?:clauses|text)\//.test(path)) continue
      expect(`${path} ${html.includes(`/norms/api/v1/${path}"`)} ${html.includes(sha256)}`).toBe(`${path} true true`)
    }
  })

  test('shows an example of every kind of text', () => {
    const html = htmlOf('developers/')
    const kinds = [...publicationEndpoints, ...editionEndpoints].map(({ path }) => path)
    const shown = kinds.filter((path) => !path.endsWith('.xlsx'))
    expect(html.split('class="endpoint-example"').length - 1).toBe(shown.length)
    expect(html).toContain('GET /norms/api/v1/hire/2026/clauses.json')
  })

  test('leads to the description, the feed, the plain texts and the sitemap', () => {
    const html = htmlOf('developers/')
    for (const path of ['api/v1/openapi.json', 'feed.xml', 'llms.txt', 'sitemap.xml']) {
      expect(html).toContain(`href="/norms/${path}"`)
    }
  })
})

describe('feed.xml', () => {
  test('has an entry for every date of the sources, the latest first', async () => {
    const xml = await fileOf('feed.xml')
    const updated = Array.from(xml.matchAll(/<updated>(.*?)<\/updated>/g), ([, date]) => date)
    expect(updated).toEqual([
      '2026-05-01T00:00:00Z',
      '2026-05-01T00:00:00Z',
      '2026-02-01T00:00:00Z',
      '2026-01-15T00:00:00Z',
      '2025-11-02T00:00:00Z',
    ])
    expect(xml).toContain('<title>T/DEMO 001.1—2026 单车租赁 第1部分：术语 · 发布</title>')
    expect(xml).toContain(`<id>${base}s/vocabulary/2026/#published</id>`)
    expect(htmlOf('')).toContain('type="application/atom+xml"')
  })

  test('escapes what the sources say', () => {
    const [first] = catalogFixture.standards
    if (first === undefined) throw new Error('The fixture has standards')
    const hostile = { ...first, title: { zh: '<b>&"\u0000' } }
    expect(feed({ ...catalogFixture, standards: [hostile] })).toContain('&lt;b&gt;&amp;&quot; ·')
  })

  test('is not there where nothing has a date', () => {
    const undated = catalogFixture.standards.map((standard) => ({ ...standard, dates: {} }))
    expect(feed({ ...catalogFixture, standards: undated })).toBeUndefined()
  })
})

describe('sitemap.xml', () => {
  test('names every page once, but for those that repeat others', async () => {
    const xml = await fileOf('sitemap.xml')
    const named = Array.from(xml.matchAll(/<loc>(.*?)<\/loc>/g), ([, address]) => address)
    expect(named).toEqual(expect.arrayContaining([base, `${base}en/s/hire/2026/service/`, `${base}work/limits/`]))
    expect(named).not.toContain(`${base}s/hire/full/`)
    expect(named).not.toContain(`${base}search/`)
    expect(new Set(named).size).toBe(named.length)
    expect(xml).toContain(`<loc>${base}s/vocabulary/2026/terms/</loc><lastmod>2026-02-01</lastmod>`)
    expect(await fileOf('robots.txt')).toContain(`Sitemap: ${base}sitemap.xml`)
  })

  test('comes in parts beyond 50,000 addresses', () => {
    const files = sitemaps(
      catalogFixture,
      Array.from({ length: 50_001 }, (_, at) => `p/${at}/`),
    )
    expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'])
    expect(files[0]?.content).toContain(`<loc>${base}sitemap-2.xml</loc>`)
  })
})

describe('llms.txt', () => {
  test('leads to a plain text of every standard and chapter', async () => {
    const text = await fileOf('llms.txt')
    const named = Array.from(text.matchAll(/\((https:[^)]*\.md)\)/g), ([, address = '']) => address.slice(base.length))
    const paths = artifacts.map(({ path }) => path).filter((path) => /\/text(?:\/[^/]+)?\.md$/.test(path))
    expect(named.toSorted()).toEqual(paths.toSorted())
    expect(text.startsWith('# 单车出行标准\n\n> ')).toBe(true)
  })

  test('whose provisions have number, modality, text and id', async () => {
    const text = await fileOf('api/v1/hire/2026/text/service.md')
    expect(text).toContain('- **4.1.1** (要求) 运营方应自来电时刻起 24 h 内答复用户')
    expect(text).toContain('[reply.in-time]')
    expect(text).toContain('  - **a)** (要求) 还车时刻； [return.time]')
    expect(text).toContain('| 24 h | 20 元 | 封顶 |')
  })
})

describe('the structured data', () => {
  test.each([
    ['', 'WebSite'],
    ['s/hire/2026/', 'TechArticle'],
    ['s/hire/2026/full/', 'TechArticle'],
    ['s/hire/2026/service/', 'Chapter'],
  ])('of %s describes a %s', (address, type) => {
    expect(dataIn(address)['@type']).toBe(type)
  })

  test('of a standard names it, its stage, its publisher and its data', () => {
    expect(dataIn('s/hire/2026/')).toMatchObject({
      '@id': `${base}s/hire/2026/`,
      identifier: 'T/DEMO 001.2—2026',
      creativeWorkStatus: 'Enquiry',
      publisher: { name: '示例单车协会' },
      encoding: { contentUrl: `${base}api/v1/hire/2026/clauses.json` },
    })
  })

  test('of the glossary are concepts of SKOS with preferred, other and deprecated names', () => {
    const [first] = dataIn('terms/').hasDefinedTerm
    expect(first).toMatchObject({
      '@type': ['DefinedTerm', 'skos:Concept'],
      '@id': `${base}terms/#shared-cycle`,
      'skos:prefLabel': [
        { '@language': 'zh-CN', '@value': '共享单车' },
        { '@language': 'en', '@value': 'shared cycle' },
      ],
      'skos:hiddenLabel': [{ '@language': 'zh-CN', '@value': '小黄车' }],
    })
    expect(dataIn('terms/').hasDefinedTerm[1]['skos:broader']).toEqual({ '@id': `${base}terms/#shared-cycle` })
  })
})
