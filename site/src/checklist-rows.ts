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
 * The rows of a checklist's table as HTML. A large standard has thousands: written at once, they cost a fraction of what
 * a component for each would. What was found is filled in by the script, which makes the fields for it.
 */
export function checklistRows(page: PageContext, { language }: Standard, entries: readonly ChecklistEntry[]): string {
  const names = namesFor(page)
  const foreign = page.locale === language ? '' : ` lang="${tagOf(language)}"`
  let html = ''
  for (const entry of entries) for (const row of entry) html += rowHtml(page, row, { names, foreign })
  return html
}

interface Surroundings {
  readonly names: Names
  /** Attribute of cells in the language of the standard, where the page has another. */
  readonly foreign: string
}

function rowHtml(page: PageContext, row: ChecklistRow, { names, foreign }: Surroundings): string {
  const { provision, parent, depth, checked } = row
  const { id, modality, actor, verify, evidence } = provision
  // An item repeats nothing that its lead-in says right above it.
  const badge =
    parent?.modality === modality
      ? ''
      : `<span class="badge badge-${modality}">${escaped(modalityLabels[modality][page.locale])}</span>`
  const cells = [
    badge,
    same(actor, parent?.actor) ? '' : names.actor(actor),
    same(verify, parent?.verify) ? '' : names.verify(verify),
    same(evidence, parent?.evidence) ? '' : names.evidence(evidence),
    '',
  ].map((cell) => `<td>${cell}</td>`)
  return [
    `<tr${depth === 0 ? '' : ` data-depth="${Math.min(depth, 2)}"`}${checked ? ` data-id="${escaped(id)}"` : ''}`,
    ` data-actor="${escaped(actor.join(' '))}" data-modality="${modality}" data-method="${verify.join(' ')}">`,
    `<th scope="row"><a href="${escaped(link(page, provision.address))}">${escaped(provision.label)}</a></th>`,
    `<td${foreign}>${rebased(page, provision.text.html)}</td>${cells.join('')}</tr>`,
  ].join('')
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
  return own.join() === (inherited ?? []).join()
}
