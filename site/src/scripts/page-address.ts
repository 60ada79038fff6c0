/** Where a page of the site lies for a link on this one: `address` counts from the root of the pages in this language. */
export function pageAddress(address: string): string {
  const { pages = '/', offline } = document.documentElement.dataset
  const whole = pages + address.slice(1)
  // A copy of the site on a disk has files, not folders with an index.
  return offline === undefined ? whole : whole.replace(/\/(?=#|$)/, '/index.html')
}
