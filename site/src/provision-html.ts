import type { Standard } from '../../src/model/catalog.ts'
import { modalityLabels } from '../../src/model/labels.ts'
import type { Provision } from '../../src/model/provision.ts'
import { plainLink, rebased } from './addresses.ts'
import { escaped } from './escaped.ts'
import { ownNames } from './names.ts'
import { provisionFacts } from './provision-facts.ts'
import type { PageContext } from './site.ts'
import { fill } from './strings.ts'
import { translationHtml } from './translation-html.ts'
import { langUnless } from './words.ts'

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
 * the list that it leads in.
 */
export function provisionHtml(page: PageContext, provision: Provision, around: Surroundings): string {
  const { say } = page
  const { label, marker, items } = provision
  const { standard, inside, parent } = around
  const id = escaped(provision.id)
  const shown = marker ?? (label === inside ? undefined : label)
  const permalink = escaped(fill(say.permalink, label === '' ? say.thisProvision : label))
  let html = `<div class="provision${parent === undefined ? '' : ' item'}" id="${id}" data-label="${escaped(label)}">`
  html += `<a class="number${shown === undefined ? ' number-quiet' : ''}" href="#${id}" aria-label="${permalink}">`
  html += `${escaped(shown ?? '§')}</a>${bodyHtml(page, provision)}`
  html += badgesHtml(page, provision, around) + detailsHtml(page, provision, around)
  if (items.length > 0) {
    html += '<ol class="items">'
    for (const item of items) html += `<li>${provisionHtml(page, item, { standard, parent: provision })}</li>`
    html += '</ol>'
  }
  return `${html}</div>`
}

/** The text alone, or beside its translation. */
function bodyHtml(page: PageContext, { text, translation }: Provision): string {
  const own = rebased(page, text.html)
  return translation === undefined
    ? `<p class="provision-body provision-text">${own}</p>`
    : `<div class="provision-body parallel"><p class="provision-text">${own}</p>${translationHtml(page, translation)}</div>`
}

function badgesHtml(page: PageContext, provision: Provision, { standard, parent }: Surroundings): string {
  const { say, locale, names } = page
  const { modality, actor } = provision
  const actors = ownNames(names.actors, actor, parent?.actor)
  let badges = ''
  if (parent?.modality !== modality) {
    badges += `<span class="badge badge-${modality}">${escaped(modalityLabels[modality][locale])}</span>`
  }
  if (actors !== '') badges += `<span class="actors">${actors}</span>`
  if (isProposal(provision, parent)) {
    badges += `<span class="badge badge-proposal" title="${escaped(say.proposal)}">${escaped(say.proposalMark)}</span>`
  }
  return badges === '' ? '' : `<p class="provision-facts"${langUnless(standard.language, locale)}>${badges}</p>`
}

function isProposal(provision: Provision, parent: Provision | undefined): boolean {
  return provision.proposal === true && parent?.proposal !== true
}

/** What folds out on the page of a chapter; on that of the whole document a link to it there. */
function detailsHtml(page: PageContext, provision: Provision, { standard, parent }: Surroundings): string {
  const { say, locale, whole } = page
  const lang = langUnless(standard.language, locale)
  const title = escaped(say.details)
  const words = `<span class="words">${title} ${escaped(provision.label)}</span>`
  // A provision that is no item always has something to fold out.
  const facts =
    whole !== undefined && parent === undefined ? undefined : provisionFacts(page, provision, { standard, parent })
  if (facts === '') return ''
  if (whole !== undefined || facts === undefined) {
    const there = escaped(plainLink(page, provision.address.replace('#', '#_')))
    return `<a class="details-link" href="${there}" title="${title}"${lang}>${words}</a>`
  }
  let html = `<details class="details"${lang}><summary title="${title}">${words}</summary>`
  html += `<dl id="_${escaped(provision.id)}">`
  if (isProposal(provision, parent)) {
    html += `<div class="remark"><dt>${escaped(say.proposalMark)}</dt><dd>${escaped(say.proposal)}</dd></div>`
  }
  return `${html}${facts}</dl></details>`
}
