import { link } from './addresses.ts'
import { escaped } from './escaped.ts'
import type { Fact, FactValue } from './provision-facts.ts'
import type { PageContext } from './site.ts'

/** Rows of a description list: the name of each of `facts` with its values, linked where they lead somewhere. */
export function factsHtml(page: PageContext, facts: readonly Fact[]): string {
  let html = ''
  for (const { name, values } of facts) {
    html += `<div><dt>${escaped(name)}</dt>`
    for (const value of values) html += `<dd>${valueHtml(page, value)}</dd>`
    html += '</div>'
  }
  return html
}

function valueHtml(page: PageContext, { text, address }: FactValue): string {
  return address === undefined ? escaped(text) : `<a href="${escaped(link(page, address))}">${escaped(text)}</a>`
}
