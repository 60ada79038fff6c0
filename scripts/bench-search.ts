/**
 * How quickly the search answers: `node scripts/bench-search.ts [10000]` indexes a generated workspace of that many clauses,
 * asks queries of every kind in Node and, where there is a Chromium, opens the search page with each of them. Prints
 * medians and what 95 % stay below.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, cpuUsage, stdout } from 'node:process'
import type { Browser } from 'playwright-core'
import { otherWords } from '../site/src/scripts/search-alternatives.ts'
import { findMore, findRecords } from '../site/src/scripts/search-engine.ts'
import { openIndex } from '../site/src/scripts/search-index.ts'
import { partsOf } from '../site/src/scripts/search-query.ts'
import { compile } from '../src/compile/compile.ts'
import { readConfig } from '../src/config/read-config.ts'
import { readSources } from '../src/files/read-sources.ts'
import type { Catalog } from '../src/model/catalog.ts'
import { publishSite } from '../src/publish/publish-site.ts'
import { searchIndex } from '../src/publish/search/search-index.ts'
import type { SearchFiles, SearchPart } from '../src/publish/search/search-meta.ts'
import { searchRecords } from '../src/publish/search/search-records.ts'
import { writeSearchIndex } from '../src/publish/search/write-search-index.ts'
import { parse } from '../src/syntax/parse.ts'
import { startBrowser } from '../test/browser/browser.ts'
import { serveFolder } from '../test/browser/static-server.ts'
import { bundleSite } from './bundle-site.ts'
import { generateWorkspace } from './generate-workspace.ts'

const clauses = Number(argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'normdown-bench-search-'))
try {
  const catalog = catalogOf(clauses)
  const records = searchRecords(catalog)
  const before = cpuUsage()
  const files = searchIndex(catalog)
  writeSearchIndex(files, join(folder, 'index'))
  const { user, system } = cpuUsage(before)
  print(`${clauses} clauses, ${records.length} records`)
  print(`index: ${((user + system) / 1e6).toFixed(2)} s of processor time, ${sizeOf(join(folder, 'index'))}`)
  const queries = queriesFor(records.flatMap(({ texts }) => texts))
  const times = await askInNode(files, queries)
  print(`${queries.length} queries, computed in Node with nothing loaded before: ${summary(times)}`)
  await measureInBrowser(files, queries)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function catalogOf(size: number): Catalog {
  const root = join(folder, `workspace-${size}`)
  generateWorkspace(root, size)
  const { source, publication } = readConfig(root)
  const documents = readSources(root, source).sources.map(parse)
  return compile(documents, { source, publication, generator: { name: 'normdown', version: '0' }, images: [] }).catalog
}

/** Stretches of one to six characters from all over the texts, numbers, words, an id, two words, and what nobody wrote. */
function queriesFor(texts: readonly string[]): string[] {
  const stretches = Array.from({ length: 36 }, (_, at) => {
    const characters = Array.from(
      (texts[Math.floor((at * texts.length) / 36)] ?? '').replaceAll(/\P{Script=Han}/gu, ''),
    )
    const length = 1 + (at % 6)
    const start = (at * 5) % Math.max(1, characters.length - length)
    return characters.slice(start, start + length).join('')
  })
  const others = [
    '24 h',
    '2小时',
    '6.2.1 a)',
    '18.17',
    'T/BENCH 001.1—2026',
    'object 1 2',
    'clause-297.people',
    '应 记录',
    '没有',
  ]
  return [...new Set([...stretches, ...others])].filter((query) => query !== '')
}

async function askInNode(files: SearchFiles, queries: readonly string[]): Promise<number[]> {
  const parts = new Map([...files.asked, ...files.shown()].map(({ name, part }) => [name, part]))
  const part = <Content>(name: string, content: (part: SearchPart) => Content | undefined): Promise<Content> => {
    const found = content(parts.get(name) ?? {})
    return found === undefined
      ? Promise.reject(new Error(`Cannot search: ${name} is missing.`))
      : Promise.resolve(found)
  }
  const times: number[] = []
  for (const query of queries) {
    const start = performance.now()
    const index = await openIndex({
      meta: () => part('meta', ({ meta }) => meta),
      values: () => part('values', ({ values }) => values),
      synonyms: () => part('synonyms', ({ synonyms }) => synonyms),
      lists: (name) => part(name, ({ lists }) => lists?.[name]),
      shown: (name) => part(name, ({ shown }) => shown?.[name]),
    })
    await findMore(index, await findRecords(index, partsOf(query)), otherWords(query, await index.synonyms()))
    times.push(performance.now() - start)
  }
  return times
}

async function measureInBrowser(files: SearchFiles, queries: readonly string[]): Promise<void> {
  const browser = await startBrowser().catch((error: Error) => error)
  if (browser instanceof Error) return print(`in a browser: passed over: ${browser.message}`)
  const outDir = join(folder, 'dist')
  // The page is that of a small publication, so that only the search is measured, but over the large index.
  await bundleSite()
  await publishSite({ catalog: catalogOf(20), theme: {}, outDir })
  rmSync(join(outDir, 'search-index'), { recursive: true })
  writeSearchIndex(files, join(outDir, 'search-index'))
  const server = await serveFolder(outDir)
  try {
    const measured: Measured[] = []
    for (const query of queries)
      measured.push(await openSearch(browser, `${server.url}search/?q=${encodeURIComponent(query)}`))
    print(`from the load of the page to the first results: ${summary(measured.map(({ first, load }) => first - load))}`)
    print(`from the moment its text was there: ${summary(measured.map(({ first, text }) => first - text))}`)
    print(`from the beginning of the visit: ${summary(measured.map(({ first }) => first))}`)
    print(`to all of them, with those in other words: ${summary(measured.map(({ all }) => all))}`)
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Milliseconds since the visit began. */
interface Measured {
  /** When the browser had read the page, and when it said that the page was loaded, with what its scripts had asked for. */
  readonly text: number
  readonly load: number
  readonly first: number
  readonly all: number
}

/**
 * Opens a page in a browser that has seen nothing, and tells when its list showed something. Nothing asks the page until it
 * is done, which is when it loads by what results are narrowed: what asks would run between what is measured.
 */
async function openSearch(browser: Browser, address: string): Promise<Measured> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(() => {
    const mark = (name: string) => performance.getEntriesByName(name).length > 0 || performance.mark(name)
    new MutationObserver(() => {
      const list = document.querySelector('[data-search-list]')
      if (list?.querySelector('li')) mark('first')
      if (list?.getAttribute('aria-busy') === 'false') mark('all')
    }).observe(document, { childList: true, subtree: true, attributes: true })
  })
  const done = page.waitForResponse(/\/values\.js/)
  await page.goto(address, { waitUntil: 'commit' })
  await done
  const measured = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime
    const [visit] = performance.getEntriesByType('navigation')
    const [text, load] =
      visit instanceof PerformanceNavigationTiming ? [visit.domContentLoadedEventStart, visit.loadEventEnd] : [0, 0]
    const all = at('all') ?? performance.now()
    return { text, load, first: at('first') ?? all, all }
  })
  await context.close()
  return measured
}

function summary(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1)
  return `median ${at(0.5)} ms, 95 % within ${at(0.95)} ms`
}

function sizeOf(path: string): string {
  const files = readdirSync(path)
  const bytes = files.reduce((sum, file) => sum + statSync(join(path, file)).size, 0)
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`
}

function print(line: string): void {
  stdout.write(`${line}\n`)
}
