import type { Standard } from '../../src/model/catalog.ts'
import { modalityLabels } from '../../src/model/labels.ts'
import { link, rebased } from './addresses.ts'
import type { ChecklistRow } from './checklist.ts'
import type { ChecklistEntry } from './checklist-pages.ts'
import { escaped } from './escaped.ts'
import { ownNames } from './names.ts'
import type { PageContext } from './site.ts'
import { langUnless } from './words.ts'

/**
 * The rows of a checklist's table as HTML, one by one. A large standard has thousands: as strings they cost a fraction of
 * what a component for each would. What was found is filled in by the script, which makes the fields for it.
 */
export function* checklistRows(
  page: PageContext,
  { language }: Standard,
  entries: readonly ChecklistEntry[],
): Generator<string, void, undefined> {
  const lang = langUnless(page.locale, language)
  for (const entry of entries) for (const row of entry) yield rowHtml(page, row, lang)
}

/** A row; `lang` names the language of the standard where the page has another. */
function rowHtml(page: PageContext, row: ChecklistRow, lang: string): string {
  const { names } = page
  const { provision, parent, depth, checked } = row
  const { id, modality, actor, verify, evidence } = provision
  let html = `<tr${depth === 0 ? '' : ` data-depth="${Math.min(depth, 2)}"`}${checked ? ` data-id="${escaped(id)}"` : ''}`
  html += ` data-actor="${escaped(actor.join(' '))}" data-modality="${modality}" data-method="${verify.join(' ')}">`
  html += `<th scope="row"><a href="${escaped(link(page, provision.address))}">${escaped(provision.label)}</a></th>`
  html += `<td${lang}>${rebased(page, provision.text.html)}</td><td>`
  // An item repeats nothing that its lead-in says right above it.
  if (parent?.modality !== modality) {
    html += `<span class="badge badge-${modality}">${escaped(modalityLabels[modality][page.locale])}</span>`
  }
  html += `</td><td>${ownNames(names.actors, actor, parent?.actor)}`
  html += `</td><td>${ownNames(names.methods, verify, parent?.verify)}`
  html += `</td><td>${ownNames(names.evidence, evidence, parent?.evidence)}`
  return `${html}</td><td></td></tr>`
}
