import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenSite, openSite } from '../site/open-site.ts'
import { corpusCatalog } from './corpus.ts'
import { type Answer, askAll, missing, recallQueries, scoreOf } from './recall.ts'

const catalog = corpusCatalog()

let site: OpenSite

beforeAll(async () => {
  site = await openSite(catalog)
})

afterAll(() => site.close())

test('the search finds every provision of the corpus that holds the query', async () => {
  const queries = recallQueries(catalog)
  expect(queries.length).toBeGreaterThanOrEqual(200)
  const page = await site.open('search/?kind=provision')
  await page.locator('[data-search-list][aria-busy="false"]').waitFor({ state: 'attached' })
  const answers = await askAll(page, queries, new URL(site.url).pathname)
  process.stdout.write(`${report(answers)}\n`)
  expect(missing(answers)).toEqual([])
  expect(scoreOf(answers).recall).toBe(1)
}, 600_000)

function report(answers: readonly Answer[]): string {
  const kinds = [...new Set(answers.map(({ query }) => query.kind))]
  const rows = [...kinds, 'all' as const].map((kind) => {
    const own = kind === 'all' ? answers : answers.filter(({ query }) => query.kind === kind)
    const { queries, recall, precision } = scoreOf(own)
    return `${kind.padEnd(16)}${String(queries).padStart(5)}  recall ${percent(recall)}  precision ${percent(precision)}`
  })
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const median = Math.round(times[Math.floor(times.length / 2)] ?? 0)
  return [
    'search over the corpus, substring search as the oracle',
    ...rows,
    `median ${median} ms from the query to its first results`,
  ].join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2).padStart(6)} %`
}
