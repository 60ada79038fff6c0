/** Marks in the outline the section that is being read. */
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
    marked = link
  }
  addEventListener('scroll', () => requestAnimationFrame(mark), { passive: true })
  mark()
}
