import type { Standard } from '../../src/model/catalog.ts'
import { methodLabels, modalityLabels } from '../../src/model/labels.ts'
import type { Provision } from '../../src/model/provision.ts'
import { link, rebased } from './addresses.ts'
import type { ChecklistRow } from './checklist.ts'
import type { ChecklistEntry } from './checklist-pages.ts'
import { escaped } from './escaped.ts'
import type { PageContext } from './site.ts'
import { tagOf, wordsOf } from './words.ts'

/**
 * The rows of a checklist's table as HTML, one by one. A large standard has thousands: as strings they cost a fraction of
 * what a component for each would. What was found is filled in by the script, which makes the fields for it.
 */
export function* checklistRows(
  page: PageContext,
  { language }: Standard,
  entries: readonly ChecklistEntry[],
): Generator<string, void, undefined> {
  const around = { names: namesFor(page), foreign: page.locale === language ? '' : ` lang="${tagOf(language)}"` }
  for (const entry of entries) for (const row of entry) yield rowHtml(page, row, around)
}

interface Surroundings {
  readonly names: Names
  /** Attribute of cells in the language of the standard, where the page has another. */
  readonly foreign: string
}

function rowHtml(page: PageContext, row: ChecklistRow, { names, foreign }: Surroundings): string {
  const { provision, parent, depth, checked } = row
  const { id, modality, actor, verify, evidence } = provision
  let html = `<tr${depth === 0 ? '' : ` data-depth="${Math.min(depth, 2)}"`}${checked ? ` data-id="${escaped(id)}"` : ''}`
  html += ` data-actor="${escaped(actor.join(' '))}" data-modality="${modality}" data-method="${verify.join(' ')}">`
  html += `<th scope="row"><a href="${escaped(link(page, provision.address))}">${escaped(provision.label)}</a></th>`
  html += `<td${foreign}>${rebased(page, provision.text.html)}</td><td>`
  // An item repeats nothing that its lead-in says right above it.
  if (parent?.modality !== modality) {
    html += `<span class="badge badge-${modality}">${escaped(modalityLabels[modality][page.locale])}</span>`
  }
  html += `</td><td>${same(actor, parent?.actor) ? '' : names.actor(actor)}`
  html += `</td><td>${same(verify, parent?.verify) ? '' : names.verify(verify)}`
  html += `</td><td>${same(evidence, parent?.evidence) ? '' : names.evidence(evidence)}`
  return `${html}</td><td></td></tr>`
}

/** Writes the names of some of a provision's properties; each list of ids once. */
interface Names {
  readonly actor: (ids: readonly string[]) => string
  readonly verify: (methods: Provision['verify']) => string
  readonly evidence: (ids: readonly string[]) => string
}

function namesFor({ site, locale, say }: PageContext): Names {
  const named = (vocabulary: typeof site.actors) =>
    once((ids: readonly string[]) =>
      ids.map((id) => wordsOf(vocabulary.get(id)?.title ?? { [locale]: id }, locale).text).join(say.between),
    )
  return {
    actor: named(site.actors),
    verify: once((methods: Provision['verify']) =>
      methods.map((method) => methodLabels[method][locale]).join(say.between),
    ),
    evidence: named(site.evidence),
  }
}

/** `write`, remembering what it wrote, as HTML. */
function once<Id extends string>(write: (ids: readonly Id[]) => string): (ids: readonly Id[]) => string {
  const written = new Map<string, string>()
  return (ids) => {
    const key = ids.join(' ')
    const known = written.get(key)
    if (known !== undefined) return known
    const html = escaped(write(ids))
    written.set(key, html)
    return html
  }
}

function same(own: readonly string[], inherited: readonly string[] | undefined): boolean {
  return own.length === inherited?.length && own.every((id, at) => id === inherited[at])
}
