/** Marks in the outline the section that is being read, and keeps the mark in sight. */
export function followOutline(): void {
  const links = new Map<Element, HTMLAnchorElement>()
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-spy]')) {
    const heading = document.getElementById(link.dataset.spy ?? '')
    if (heading) links.set(heading, link)
  }
  if (links.size === 0) return
  const headings = [...links.keys()]
  let marked: HTMLAnchorElement | undefined
  const mark = () => {
    const above = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3)
    const link = above === undefined ? undefined : links.get(above)
    if (link === marked) return
    marked?.removeAttribute('aria-current')
    link?.setAttribute('aria-current', 'location')
    if (link) keepInSight(link)
    marked = link
  }
  addEventListener('scroll', () => requestAnimationFrame(mark), { passive: true })
  mark()
}

/** Scrolls the outline alone: the page stays where the reader has it. */
function keepInSight(link: HTMLElement): void {
  const outline = link.closest<HTMLElement>('.outline')
  if (outline === null || outline.scrollHeight <= outline.clientHeight) return
  const { top, bottom } = link.getBoundingClientRect()
  const box = outline.getBoundingClientRect()
  if (top < box.top + 48) outline.scrollTop -= box.top + 48 - top
  else if (bottom > box.bottom - 48) outline.scrollTop += bottom - box.bottom + 48
}
