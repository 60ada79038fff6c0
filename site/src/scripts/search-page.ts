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
      if (own !== turn) return
      listing = found
      page.list.replaceChildren()
      await showMore(page, listing)
      busy(page, false)
    } catch (error) {
      index = undefined
      if (own === turn) {
        say(page, root.dataset.failed)
        busy(page, false)
      }
      throw error
    }
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
  more.addEventListener('click', () => listing && void showMore(page, listing, true))
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

/** Ids that match the query and the filters; the counts of the filters are shown on the way. */
async function lookUp(index: SearchIndex, { field, filters }: SearchPage): Promise<Listing> {
  const parts = partsOf(field.value)
  const wanted = wantedValues(filters)
  const asked = parts.length > 0 || wanted.size > 0
  const matching = await findRecords(index, parts)
  await countFilters(index, filters, matching)
  return { index, parts, ids: asked ? await filterBy(index, wanted, matching) : [] }
}

async function showMore(page: SearchPage, { index, parts, ids }: Listing, goOn = false): Promise<void> {
  const { list, more, field, root, settings } = page
  const shown = list.children.length
  const next = await Promise.all(ids.slice(shown, shown + step).map((id) => index.read(id)))
  const items = next.flatMap((found) => (found === undefined ? [] : [resultItem(found, parts, settings)]))
  list.append(...items)
  more.hidden = list.children.length >= ids.length
  if (goOn) items[0]?.querySelector('a')?.focus()
  const { found = '', nothing = '', hint = '' } = root.dataset
  if (ids.length > 0) say(page, found.replace('{}', String(ids.length)))
  else if (parts.length > 0) say(page, `${nothing.replace('{}', field.value.trim())}${root.dataset.colon}${hint}`)
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
    const at = links.findIndex((link) => link === document.activeElement)
    if (at < 0 && document.activeElement !== field) return
    const to = at + (event.key === 'ArrowDown' ? 1 : -1)
    if (to >= links.length || (at < 0 && to < 0)) return
    event.preventDefault()
    if (to < 0) field.focus()
    else links[to]?.focus()
  })
}
