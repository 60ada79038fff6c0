import { link } from './addresses.ts'
import { escaped } from './escaped.ts'
import type { PageContext } from './site.ts'

/** What is said below a name. */
export interface FactValue {
  readonly text: string
  /** Address from the root of the site. */
  readonly address?: string | undefined
}

/** A row of a description list: `name` with its values, linked where they lead somewhere; nothing if there are none. */
export function factHtml(page: PageContext, name: string, values: readonly FactValue[]): string {
  if (values.length === 0) return ''
  let html = `<div><dt>${escaped(name)}</dt>`
  for (const { text, address } of values) {
    const words = escaped(text)
    html +=
      address === undefined ? `<dd>${words}</dd>` : `<dd><a href="${escaped(link(page, address))}">${words}</a></dd>`
  }
  return `${html}</div>`
}

/** The same for a single value that is HTML already; nothing if it is empty. */
export function namesHtml(name: string, names: string): string {
  return names === '' ? '' : `<div><dt>${escaped(name)}</dt><dd>${names}</dd></div>`
}
