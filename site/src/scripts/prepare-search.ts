/** Loads what every search begins with as soon as somebody goes to the search field of a page. */
export function prepareSearch(): void {
  const { base = '', offline } = document.documentElement.dataset
  const field = document.querySelector('[data-search-field]')
  if (field === null || offline !== undefined) return
  const prepare = () => {
    const link = document.createElement('link')
    link.rel = 'prefetch'
    link.href = `${base}/search-index/meta.js`
    document.head.append(link)
  }
  field.addEventListener('focus', prepare, { once: true })
}
