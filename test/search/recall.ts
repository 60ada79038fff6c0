import type { Page } from 'playwright-core'
import type { Catalog } from '../../src/model/catalog.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Section } from '../../src/model/section.ts'

/** One query with the provisions that hold it, by address from the root of the site. */
export interface Query {
  readonly kind: 'term' | 'two characters' | 'phrase' | 'quantity' | 'document' | 'English word'
  readonly text: string
  readonly expected: readonly string[]
}

/** What the search gave for a query in its own words; what it gave for synonyms stands behind. */
export interface Answer {
  readonly query: Query
  readonly found: readonly string[]
  readonly milliseconds: number
}

/** Share of what was to be found that was found, and share of what was found that was to be found. */
export interface Score {
  readonly queries: number
  readonly recall: number
  readonly precision: number
}

/**
 * Queries that occur in the provisions of `catalog`, the same on every run: every form of every term, two and more
 * characters that stand side by side, numbers with their units and neighbours, numbers of documents, English words.
 * What a query is to find is decided by searching for it as a substring; white space between Chinese and other
 * characters does not count, nor does case.
 */
export function recallQueries(catalog: Catalog): Query[] {
  const texts = provisionTexts(catalog)
  const whole = texts.map(({ text }) => text)
  const candidates: readonly (readonly [Query['kind'], readonly string[]])[] = [
    ['term', termForms(catalog)],
    ['two characters', sample(hanRuns(whole, 2), 90)],
    ['phrase', sample([...hanRuns(whole, 3), ...hanRuns(whole, 5)], 40)],
    ['quantity', quantities(whole)],
    ['document', documents(catalog, whole)],
    ['English word', sample(matchesOf(whole, /[A-Za-z]{2,}/g), 40)],
  ]
  const seen = new Set<string>()
  return candidates.flatMap(([kind, queries]) =>
    queries.flatMap((text) => {
      const expected = texts.filter((entry) => entry.folded.includes(fold(text))).map(({ address }) => address)
      if (expected.length === 0 || seen.has(fold(text))) return []
      seen.add(fold(text))
      return [{ kind, text, expected }]
    }),
  )
}

/** Asks the search page, open on `page` and filtered to provisions, each of `queries`, and reads every result. */
export async function askAll(page: Page, queries: readonly Query[], pages: string): Promise<Answer[]> {
  const given = await page.evaluate(
    askInPage,
    queries.map(({ text }) => text),
  )
  return queries.map((query, place) => {
    const { addresses = [], milliseconds = 0 } = given[place] ?? {}
    return { query, found: addresses.map((address) => address.replace(pages, '/')), milliseconds }
  })
}

/** Recall and precision over all of `answers` together, each query weighing as much as it has to find. */
export function scoreOf(answers: readonly Answer[]): Score {
  let hits = 0
  let expected = 0
  let found = 0
  for (const { query, found: addresses } of answers) {
    hits += query.expected.filter((address) => addresses.includes(address)).length
    expected += query.expected.length
    found += addresses.length
  }
  return { queries: answers.length, recall: hits / expected, precision: hits / found }
}

/** The answers that lack something, as `query: what is missing`. */
export function missing(answers: readonly Answer[]): string[] {
  return answers.flatMap(({ query, found }) =>
    query.expected.filter((address) => !found.includes(address)).map((address) => `${query.text}: ${address}`),
  )
}

/** Runs in the page: types each query, sends it off, shows every result and gives their addresses. */
async function askInPage(queries: readonly string[]): Promise<{ addresses: string[]; milliseconds: number }[]> {
  const field = document.querySelector<HTMLInputElement>('[data-search-field]')
  const list = document.querySelector('[data-search-list]')
  const more = document.querySelector<HTMLButtonElement>('[data-search-more]')
  if (!(field && list && more)) throw new Error('This is not the search page')
  const changed = (is: () => boolean) =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!is()) return
        observer.disconnect()
        resolve()
      })
      observer.observe(list, { attributes: true, childList: true })
    })
  const answers: { addresses: string[]; milliseconds: number }[] = []
  for (const query of queries) {
    const start = performance.now()
    const ready = changed(() => list.getAttribute('aria-busy') === 'false')
    field.value = query
    field.form?.requestSubmit()
    await ready
    const milliseconds = performance.now() - start
    while (!more.hidden) {
      const before = list.children.length
      const grown = changed(() => list.children.length > before)
      more.click()
      await grown
    }
    answers.push({
      addresses: [...list.querySelectorAll('li:not([data-other-words]) a')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
      milliseconds,
    })
  }
  return answers
}

interface ProvisionText {
  readonly address: string
  readonly text: string
  readonly folded: string
}

function provisionTexts(catalog: Catalog): ProvisionText[] {
  return catalog.standards
    .flatMap(({ sections }) => sections.flatMap(provisionsIn))
    .map(({ address, text, translation }) => {
      const both = [text.plain, ...(translation === undefined ? [] : [translation.text.plain])].join('\n')
      return { address, text: both, folded: fold(both) }
    })
}

function provisionsIn(section: Section): Provision[] {
  const withItems = (provision: Provision): Provision[] => [provision, ...provision.items.flatMap(withItems)]
  return [
    ...section.blocks.flatMap((block) => (block.type === 'provision' ? withItems(block.provision) : [])),
    ...section.children.flatMap(provisionsIn),
  ]
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/(?<=\p{Script=Han}) +(?=\S)|(?<=\S) +(?=\p{Script=Han})/gu, '')
}

function termForms(catalog: Catalog): string[] {
  return catalog.standards.flatMap(({ terms }) =>
    terms.flatMap(({ term, aliases, deprecated, abbreviation }) =>
      [term.zh, term.en, abbreviation, ...aliases.zh, ...aliases.en, ...deprecated.zh].filter(
        (form) => form !== undefined,
      ),
    ),
  )
}

/** Every stretch of `length` Chinese characters, each once. */
function hanRuns(texts: readonly string[], length: number): string[] {
  const runs = texts.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? [])
  const stretches = runs.flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - length + 1) }, (_, at) => run.slice(at, at + length)),
  )
  return [...new Set(stretches)]
}

/** Numbers with their units, alone, unspaced, and with the characters around them. */
function quantities(texts: readonly string[]): string[] {
  const plain = matchesOf(texts, /\d+(?:\.\d+)? ?(?:[a-zA-Z%‰℃]+|个工作日|个月|年|次|名|分)/g)
  const around = matchesOf(texts, /\p{Script=Han}{2}\d+(?:\.\d+)? ?[a-zA-Z%]+\p{Script=Han}{1,2}/gu)
  return [
    ...plain,
    ...plain.map((text) => text.replace(' ', '')).filter((text) => /\p{Script=Han}/u.test(text)),
    ...around,
  ]
}

function documents(catalog: Catalog, texts: readonly string[]): string[] {
  const known = [
    ...catalog.references.flatMap(({ number, year }) =>
      number === undefined ? [] : [number, ...(year ? [`${number}—${year}`] : [])],
    ),
    ...catalog.standards.flatMap(({ number, designation }) => [number, designation]),
  ]
  return [
    ...known,
    ...matchesOf(texts, /(?:GB|T)\/[A-Z]+ [\d.]+(?:—\d{4})?/g),
    ...matchesOf(texts, /[表图][A-Z]?\.?\d|附录[A-Z]/g),
  ]
}

function matchesOf(texts: readonly string[], form: RegExp): string[] {
  return [...new Set(texts.flatMap((text) => text.match(form) ?? []))]
}

/** At most `size` of `all`, spread evenly over it. */
function sample(all: readonly string[], size: number): string[] {
  if (all.length <= size) return [...all]
  return Array.from({ length: size }, (_, place) => all[Math.floor((place * all.length) / size)] ?? '')
}
