import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Catalog, Standard } from '../../src/model/catalog.ts'
import type { Block, Section } from '../../src/model/section.ts'
import { type BuiltPage, brokenLinks, builtPages } from './built-pages.ts'
import { catalogFixture } from './catalog-fixture.ts'
import { publishFixture } from './publish-fixture.ts'

let folder = ''
let pages: BuiltPage[] = []

beforeAll(async () => {
  folder = await publishFixture(inTwoEditions(catalogFixture))
  pages = await builtPages(folder)
})

afterAll(() => rm(dirname(folder), { recursive: true, force: true }))

/** The fixture with an earlier edition of each standard, in which some provisions said something else. */
function inTwoEditions(catalog: Catalog): Catalog {
  return { ...catalog, standards: [...catalog.standards.map(former), ...catalog.standards] }
}

function former(standard: Standard): Standard {
  const earlier: unknown = JSON.parse(
    JSON.stringify(standard).replaceAll('/2026/', '/2024/').replaceAll('—2026', '—2024'),
  )
  const { sections, ...rest } = earlier as Standard
  return { ...rest, edition: '2024', sections: sections.map(formerSection) }
}

function formerSection(section: Section): Section {
  const blocks = section.blocks.flatMap((block): Block[] => {
    if (block.type !== 'provision') return [block]
    const { provision } = block
    if (provision.id === 'reply.help') return []
    const digest =
      provision.id === 'reply.in-time'
        ? { text: 'old', semantic: 'old' }
        : provision.id === 'reply.channels'
          ? { ...provision.digest, text: 'old' }
          : provision.digest
    return [{ ...block, provision: { ...provision, digest } }]
  })
  return { ...section, blocks, children: section.children.map(formerSection) }
}

/** What the fold-out of a provision says of its past, as text. */
function historyOf(id: string): string {
  const html = pages.find(({ address }) => address === 's/hire/2026/service/')?.html ?? ''
  const details = html.slice(html.indexOf(`id="_${id}"`))
  return (/沿革<\/dt>(.*?)<\/div>/s.exec(details)?.[1] ?? '').replaceAll(/<[^>]*>/g, ' ').trim()
}

describe('the past of a provision', () => {
  test.each([
    ['reply.in-time', '2024版 4.1.1：要求变化'],
    ['reply.channels', '2024版 4.1.2：文字修改'],
    ['reply.languages', '2024版 4.1.3：相同'],
    ['reply.help', '2024版：无此条'],
  ])('%s: %s', (id, expected) => {
    expect(historyOf(id)).toContain('2026版（征求意见')
    expect(historyOf(id)).toContain(expected)
  })

  test('leads to the earlier edition, and every link is good', () => {
    expect(pages.map(({ address }) => address)).toContain('s/hire/2024/service/')
    expect(brokenLinks(folder, pages, '/norms/')).toEqual([])
  })
})

test('the latest edition is the one at the address without an edition', () => {
  const latest = pages.find(({ address }) => address === 's/hire/')?.html ?? ''
  expect(latest).toContain('T/DEMO 001.2—2026')
})
