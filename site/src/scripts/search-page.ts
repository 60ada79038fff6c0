import { findRecords } from './search-engine.ts'
import { countFilters, filterBy, filterLabel, readFilters, wantedValues, writeFilters } from './search-filters.ts'
import { openIndex, type SearchIndex } from './search-index.ts'
import { partsOf, type QueryPart } from './search-query.ts'
import { type ResultSettings, resultItem } from './search-results.ts'

/** How many results are shown at first, and with each further step. */
const step = 25
/** How long typing must pause before a search begins. */
const pause = 120

interface SearchPage {
  readonly root: HTMLElement
  readonly field: HTMLInputElement
  readonly filters: HTMLFormElement
  readonly status: HTMLElement
  readonly list: HTMLElement
  readonly more: HTMLButtonElement
  readonly settings: ResultSettings
}

interface Listing {
  readonly index: SearchIndex
  readonly parts: readonly QueryPart[]
  /** Ids that match the query, whatever the filters say. */
  readonly matching: readonly string[]
  /** Ids that match query and filters. */
  readonly ids: readonly string[]
}

/** Brings the search page to life: results as one types, filters with counts, keyboard, the query in the address. */
export function runSearchPage(): void {
  const page = pageParts()
  if (page === undefined) return
  const { root, field, filters, more } = page
  let index: Promise<SearchIndex> | undefined
  let listing: Listing | undefined
  let turn = 0
  let waiting: ReturnType<typeof setTimeout> | undefined

  const search = async () => {
    turn += 1
    const own = turn
    say(page, root.dataset.searching)
    busy(page, true)
    try {
      index ??= openIndex(`${document.documentElement.dataset.base ?? ''}/pagefind/`)
      const found = await lookUp(await index, page)
      const first = await itemsFrom(page, found, 0)
      if (own !== turn) return
      listing = found
      page.list.replaceChildren(...first)
      report(page, found)
      busy(page, false)
      await countFilters(found.index, filters, { ids: found.matching, isCurrent: () => own === turn })
    } catch (error) {
      index = undefined
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
    const next = await itemsFrom(page, current, page.list.children.length)
    if (listing !== current) return
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
  const { pages = '/' } = document.documentElement.dataset
  const locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'
  const labelOf = (filter: string, value: string) => filterLabel(filters, filter, value)
  return { root, field, filters, status, list, more, settings: { pages, locale, labelOf } }
}

async function lookUp(index: SearchIndex, { field, filters }: SearchPage): Promise<Listing> {
  const parts = partsOf(field.value)
  const wanted = wantedValues(filters)
  const asked = parts.length > 0 || wanted.size > 0
  const matching = await findRecords(index, parts)
  return { index, parts, matching, ids: asked ? await filterBy(index, wanted, matching) : [] }
}

/** The next entries of the list, from the one at `start`. */
async function itemsFrom(
  { settings }: SearchPage,
  { index, parts, ids }: Listing,
  start: number,
): Promise<HTMLElement[]> {
  const next = await Promise.all(ids.slice(start, start + step).map((id) => index.shown(id)))
  return next.flatMap((record) => (record === undefined ? [] : [resultItem(record, parts, settings)]))
}

/** Says how many results there are, and whether more of them can be shown. */
function report(page: SearchPage, { ids, parts }: Listing): void {
  const { list, more, field, root } = page
  const { found = '', nothing = '', hint = '', colon = '' } = root.dataset
  more.hidden = list.children.length >= ids.length
  if (ids.length > 0) say(page, found.replace('{}', String(ids.length)))
  else if (parts.length > 0) say(page, `${nothing.replace('{}', field.value.trim())}${colon}${hint}`)
  else say(page, '')
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

/** Arrow keys go from the field into the list and through it, and back. */
function moveByKeys({ field, list }: SearchPage): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const links = [...list.querySelectorAll('a')]
    const active = document.activeElement
    const at = active instanceof HTMLAnchorElement ? links.indexOf(active) : -1
    if (at < 0 && active !== field) return
    const to = at + (event.key === 'ArrowDown' ? 1 : -1)
    if (to >= links.length || (at < 0 && to < 0)) return
    event.preventDefault()
    if (to < 0) field.focus()
    else links[to]?.focus()
  })
}
