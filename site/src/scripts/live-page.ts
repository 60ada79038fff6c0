/** Loaded while a site is written: shows in an open page what changed in it, and loads the page anew where that is not enough. */
/** The page as the server last sent it: what scripts add to the page is not in it. */
let sent = fetchPage()
let isShowing = false
let isBehind = false

let changes: EventSource | undefined
document.addEventListener('visibilitychange', follow)
follow()
showChanges() // there may have been a change while this was loaded

/** Listens to the server while somebody looks: browsers allow a few connections to it, and there may be many pages open. */
function follow(): void {
  if (document.visibilityState === 'hidden') {
    changes?.close()
    changes = undefined
    return
  }
  changes ??= new EventSource(`${document.documentElement.dataset.base}/live-changes`)
  changes.onmessage = showChanges
  changes.onopen = showChanges // nobody could tell of what changed before
}

function showChanges(): void {
  isBehind = true
  if (!isShowing) catchUp().catch(() => location.reload())
}

async function catchUp(): Promise<void> {
  isShowing = true
  while (isBehind) {
    isBehind = false
    const [before, now] = await Promise.all([sent, fetchPage()])
    if (stateOf(before)?.content !== stateOf(document)?.content) throw new Error('A change was missed.')
    const changes = changesBetween(before.body, now.body)
    const places = changes.map(([old]) => placeOf(old))
    if (places.some((place) => place === undefined)) throw new Error('The page is not as it was sent.')
    for (const [index, [, next]] of changes.entries()) places[index]?.replaceWith(document.importNode(next, true))
    document.title = now.title
    stateOf(document)?.setAttribute('content', stateOf(now)?.content ?? '')
    sent = Promise.resolve(now)
  }
  isShowing = false
}

function stateOf(page: Document): HTMLMetaElement | null {
  return page.querySelector<HTMLMetaElement>('meta[name="normdown:state"]')
}

async function fetchPage(): Promise<Document> {
  const response = await fetch(location.href, { cache: 'no-store' }) // a page that is gone has one in its place
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}

type Change = readonly [old: Element, next: Element]

/** The smallest elements in which two states of a page differ. */
function changesBetween(old: Element, next: Element): Change[] {
  if (old.isEqualNode(next)) return []
  const [ownChildren, nextChildren] = [[...old.childNodes], [...next.childNodes]]
  const pairs = ownChildren.map((child, index) => [child, nextChildren[index]] as const)
  const differing = pairs.filter(([child, other]) => !child.isEqualNode(other ?? null))
  const isWithin =
    ownChildren.length === nextChildren.length &&
    old.cloneNode(false).isEqualNode(next.cloneNode(false)) &&
    differing.every(([child, other]) => child instanceof Element && other instanceof Element)
  if (!isWithin) return [[old, next]]
  return differing.flatMap(([child, other]) =>
    child instanceof Element && other instanceof Element ? changesBetween(child, other) : [],
  )
}

/** Where that element stands in the page that is shown, if it is there still as it was sent. */
function placeOf(old: Element): Element | undefined {
  const around = old.parentElement?.closest('[id]')
  const shown = around && document.getElementById(around.id)
  const alike = [old.localName, ...old.classList].join('.')
  const index = around ? [...around.querySelectorAll(alike)].indexOf(old) : -1
  const place = shown?.querySelectorAll(alike)[index]
  return place?.isEqualNode(old) ? place : undefined
}
