import { beginSearch, firstCount, openSearch, type Search } from './begin-search.ts'
import { moveByKeys } from './move-by-keys.ts'
import {
  countFilters,
  filterLabels,
  groupedNumber,
  readFilters,
  showChosen,
  wantedValues,
  writeFilters,
} from './search-filters.ts'
import { type Listing, listItems, listingOf } from './search-listing.ts'
import type { QueryPart } from './search-query.ts'
import type { ResultSettings } from './search-results.ts'

/** How many results are shown at first, and with each further step. */
const step = 25
/** How long typing must pause before a search begins. */
const pause = 60

/** Begun as soon as this script runs, which may be before the page is there: only what is shown waits for that. */
const begun = beginSearch()

interface SearchPage {
  readonly root: HTMLElement
  readonly field: HTMLInputElement
  readonly filters: HTMLFormElement
  readonly status: HTMLElement
  readonly list: HTMLElement
  readonly more: HTMLButtonElement
  readonly settings: ResultSettings
}

/** Brings the search page to life: results as one types, filters with counts, keyboard, the query in the address. */
export function runSearchPage(): void {
  const page = pageParts()
  if (page === undefined) return
  const { root, field, filters, more } = page
  let opened: Promise<Search> | undefined = begun
  let listing: Listing | undefined
  let turn = 0
  let waiting: ReturnType<typeof setTimeout> | undefined

  const search = async () => {
    turn += 1
    const own = turn
    const isOver = () => own !== turn
    listing = undefined
    showChosen(filters)
    say(page, root.dataset.searching)
    busy(page, true)
    try {
      opened ??= openSearch()
      const all = await showResults(page, await opened, isOver)
      if (all === undefined || isOver()) return
      listing = all
      report(page, all)
      busy(page, false)
      await seen()
      const values = await all.index.values()
      if (!isOver()) countFilters(values, filters, all.found.records)
    } catch (error) {
      opened = undefined
      if (own === turn) {
        say(page, root.dataset.failed)
        busy(page, false)
      }
      throw error
    }
  }
  const showMore = async () => {
    const current = listing
    if (current === undefined) return
    const start = page.list.children.length
    const next = await listItems(current, [start, start + step], page.settings)
    if (listing !== current || page.list.children.length !== start) return
    page.list.append(...next)
    report(page, current)
    next[0]?.querySelector('a')?.focus()
  }
  const searchSoon = () => {
    busy(page, true)
    clearTimeout(waiting)
    waiting = setTimeout(() => void changed(), pause)
  }
  const changed = () => {
    writeAddress(page)
    return search()
  }

  root.hidden = false
  readAddress(page)
  field.addEventListener('input', searchSoon)
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    void changed()
  })
  filters.addEventListener('change', () => void changed())
  filters.addEventListener('reset', () => setTimeout(() => void changed()))
  filters.addEventListener('submit', (event) => event.preventDefault())
  more.addEventListener('click', () => void showMore())
  addEventListener('popstate', () => {
    readAddress(page)
    void search()
  })
  moveByKeys(page)
  if (location.search === '') field.focus()
  if (innerWidth < 768) filters.querySelector('details')?.removeAttribute('open')
  void search()
}

function pageParts(): SearchPage | undefined {
  const root = document.querySelector<HTMLElement>('[data-search]')
  const field = document.querySelector<HTMLInputElement>('[data-search-field]')
  const filters = root?.querySelector<HTMLFormElement>('[data-search-filters]')
  const status = root?.querySelector<HTMLElement>('[data-search-status]')
  const list = root?.querySelector<HTMLElement>('[data-search-list]')
  const more = root?.querySelector<HTMLButtonElement>('[data-search-more]')
  if (!(root && field && filters && status && list && more)) return undefined
  const locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'
  return {
    root,
    field,
    filters,
    status,
    list,
    more,
    settings: { locale, labelOf: filterLabels(filters) },
  }
}

/**
 * Shows the first results, and the very first as soon as they are known: what says the query in other words stands behind
 * them, and what the rest shows may have to be loaded. Undefined once the search `isOver` for another.
 */
async function showResults(page: SearchPage, search: Search, isOver: () => boolean): Promise<Listing | undefined> {
  const { list, field, filters, settings } = page
  const query = field.value
  const wanted = wantedValues(filters)
  const show = async (listing: Listing) => {
    const items = await listItems(listing, [0, firstCount], settings)
    if (isOver()) return
    list.replaceChildren(...items)
    await seen()
  }
  const literal = await listingOf(search.index, await search.literal(query), wanted)
  if (literal.records.length > 0) await show(literal)
  if (isOver()) return undefined
  const found = await search.all(query)
  // In other words more is marked.
  const isMore = found !== literal.found
  const all = isMore ? await listingOf(search.index, found, wanted) : literal
  if (isMore || all.records.length === 0) await show(all)
  const rest = await listItems(all, [firstCount, step], settings)
  if (isOver()) return undefined
  list.append(...rest)
  return all
}

/** Waits until what was changed can be seen, and until the page is loaded, which what is loaded behind it would hold up. */
function seen(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') setTimeout(resolve)
    else addEventListener('load', () => setTimeout(resolve), { once: true })
  })
}

/** Says how many results there are, in which other words they say it, and whether more of them can be shown. */
function report(page: SearchPage, { records, found, asked }: Listing): void {
  const { list, more, field, root } = page
  const { found: count = '', nothing = '', hint = '', some = '', colon = '', also = '', between = '' } = root.dataset
  const query = field.value.trim()
  more.hidden = list.children.length >= records.length
  if (!asked) say(page, '')
  else if (records.length === 0) say(page, `${filled(nothing, query)}${colon}${hint}`)
  else if (found.isPartial) {
    const words = found.said.map(wordsOf).join(between)
    say(page, filled(some, query, words, groupedNumber(records.length)))
  } else {
    const others = found.said.slice(1).map(wordsOf)
    const words = others.length === 0 ? '' : filled(also, others.join(between))
    say(page, filled(count, groupedNumber(records.length)) + words)
  }
}

/** `sentence` with its `{}` filled by what a reader typed or what was counted, whatever characters that holds. */
function filled(sentence: string, ...values: readonly string[]): string {
  return sentence.split('{}').reduce((made, rest, at) => made + (values[at - 1] ?? '') + rest)
}

function wordsOf(parts: readonly QueryPart[]): string {
  return parts.map(({ text }) => text.trim().replaceAll(/ ?([./-]) ?/g, '$1')).join(' ')
}

function say({ status }: SearchPage, text = ''): void {
  status.textContent = text
}

function busy({ list }: SearchPage, is: boolean): void {
  list.setAttribute('aria-busy', String(is))
}

function readAddress({ field, filters }: SearchPage): void {
  const asked = new URLSearchParams(location.search)
  field.value = asked.get('q') ?? ''
  readFilters(filters, asked)
}

function writeAddress({ field, filters }: SearchPage): void {
  const asked = new URLSearchParams()
  if (field.value.trim() !== '') asked.set('q', field.value.trim())
  writeFilters(filters, asked)
  const query = asked.toString()
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`)
}
