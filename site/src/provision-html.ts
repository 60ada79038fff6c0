import { modalityLabels } from 'virtual:normdown/labels'
import type { Standard } from '../../src/model/catalog.ts'
import type { Provision } from '../../src/model/provision.ts'
import { link, plainLink, rebased } from './addresses.ts'
import { escaped } from './escaped.ts'
import { actorNames, citationOf, type Fact, factsOf } from './provision-facts.ts'
import type { PageContext } from './site.ts'
import { fill } from './strings.ts'
import { translationHtml } from './translation-html.ts'
import { tagOf } from './words.ts'

/** Where a provision stands. */
interface Surroundings {
  readonly standard: Standard
  /** Number of the clause around it, whose heading shows it already. */
  readonly inside?: string | undefined
  /** The lead-in of the list in which it stands. */
  readonly parent?: Provision | undefined
}

/**
 * A provision as HTML: number with permalink, text with its translation, modality, actor, what folds out, and the items of
 * the list that it leads in. A large standard has thousands; as a string each costs a fraction of what a component does.
 */
export function provisionHtml(page: PageContext, provision: Provision, around: Surroundings): string {
  const { standard, inside, parent } = around
  const { say } = page
  const { id, label, marker, text, items } = provision
  const shown = marker ?? (label === inside ? undefined : label)
  const citation = citationOf(page, standard, label)
  const permalink = fill(say.permalink, label === '' ? say.thisProvision : label)
  return [
    `<div class="provision${parent === undefined ? '' : ' item'}" id="${escaped(id)}" data-citation="${escaped(citation)}">`,
    `<a class="number${shown === undefined ? ' number-quiet' : ''}" href="#${escaped(id)}" aria-label="${escaped(permalink)}">${escaped(shown ?? '§')}</a>`,
    `<div class="provision-body parallel"><p class="provision-text">${rebased(page, text.html)}</p>`,
    translationHtml(page, provision.translation),
    '</div>',
    badgesHtml(page, provision, parent),
    detailsHtml(page, provision, { ...around, citation }),
    items.length === 0 ? '' : '<ol class="items">',
    ...items.map((item) => `<li>${provisionHtml(page, item, { standard, parent: provision })}</li>`),
    items.length === 0 ? '' : '</ol>',
    '</div>',
  ].join('')
}

function badgesHtml(page: PageContext, provision: Provision, parent: Provision | undefined): string {
  const { say, locale } = page
  const { modality } = provision
  const actors = actorNames(page, provision, parent)
  const badges = [
    parent?.modality === modality
      ? ''
      : `<span class="badge badge-${modality}">${escaped(modalityLabels[modality][locale])}</span>`,
    actors === '' ? '' : `<span class="actors">${escaped(actors)}</span>`,
    isProposal(provision, parent)
      ? `<span class="badge badge-proposal" title="${escaped(say.proposal)}">${escaped(say.proposalMark)}</span>`
      : '',
  ].join('')
  return badges === '' ? '' : `<p class="provision-facts" lang="${tagOf(locale)}">${badges}</p>`
}

function isProposal(provision: Provision, parent: Provision | undefined): boolean {
  return provision.proposal === true && parent?.proposal !== true
}

/** What folds out on the page of a chapter; on that of the whole document a link to it there. */
function detailsHtml(
  page: PageContext,
  provision: Provision,
  { standard, parent, citation }: Surroundings & { readonly citation: string },
): string {
  const { say, locale, whole } = page
  const words = `<span class="words">${escaped(say.details)} ${escaped(provision.label)}</span>`
  const facts = whole !== undefined && parent === undefined ? undefined : factsOf(page, provision, { standard, parent })
  if (facts?.length === 0) return ''
  if (whole !== undefined || facts === undefined) {
    const there = plainLink(page, provision.address.replace('#', '#_'))
    return `<a class="details-link" href="${escaped(there)}" title="${escaped(say.details)}">${words}</a>`
  }
  const remark = isProposal(provision, parent)
    ? `<div class="remark"><dt>${escaped(say.proposalMark)}</dt><dd>${escaped(say.proposal)}</dd></div>`
    : ''
  return [
    `<details class="details" lang="${tagOf(locale)}"><summary title="${escaped(say.details)}">${words}</summary>`,
    `<dl id="_${escaped(provision.id)}">${remark}`,
    ...facts.map((fact) => factHtml(page, fact)),
    `<div><dt>${escaped(say.citation)}</dt><dd>${escaped(citation)}</dd></div></dl></details>`,
  ].join('')
}

function factHtml(page: PageContext, { name, values }: Fact): string {
  const rows = values.map(({ text, address }) =>
    address === undefined
      ? `<dd>${escaped(text)}</dd>`
      : `<dd><a href="${escaped(link(page, address))}">${escaped(text)}</a></dd>`,
  )
  return `<div><dt>${escaped(name)}</dt>${rows.join('')}</div>`
}
