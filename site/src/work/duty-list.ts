import { limitInWords, modalityLabels } from '../../../src/model/labels.ts'
import type { Provision } from '../../../src/model/provision.ts'
import type { Language } from '../../../src/model/text.ts'
import { link } from '../addresses.ts'
import { escaped } from '../escaped.ts'
import type { PageContext } from '../site.ts'
import { tagOf } from '../words.ts'
import type { Duty } from './duties.ts'

/**
 * `duties` as a list in HTML, row by row. A standard can have thousands: as strings they cost a tenth of what a component
 * for each would.
 */
export function* dutyList(
  page: PageContext,
  duties: readonly Duty[],
  language: Language,
): Generator<string, void, undefined> {
  yield `<ol class="duties" lang="${tagOf(language)}">`
  for (const duty of duties) yield rowHtml(page, duty, { language, parent: undefined })
  yield '</ol>'
}

interface Surroundings {
  readonly language: Language
  /** The lead-in of the list in which it stands. */
  readonly parent: Provision | undefined
}

function rowHtml(page: PageContext, { provision, items }: Duty, { language, parent }: Surroundings): string {
  const { label, marker, modality, translation } = provision
  const { locale, say } = page
  // The list is in the language of the standard, these words in that of the reader.
  const foreign = locale === language ? '' : ` lang="${tagOf(locale)}"`
  const shown = parent === undefined || marker === undefined ? label : marker
  let html = `<li><a href="${escaped(link(page, provision.address))}">${escaped(shown === '' ? say.thisProvision : shown)}</a>`
  html += `<span>${escaped(provision.text.plain)}`
  for (const limit of provision.limits) {
    html += `<span class="bound"${foreign}>${escaped(limitInWords(limit, locale))}</span>`
  }
  if (locale !== language && translation !== undefined) {
    html += `<span class="duty-other" lang="${tagOf(locale)}">${escaped(translation.text.plain)}</span>`
  }
  html += '</span>'
  if (parent?.modality !== modality) {
    html += `<span class="badge badge-${modality}"${foreign}>${escaped(modalityLabels[modality][locale])}</span>`
  }
  if (items.length > 0) {
    html += '<ol>'
    for (const item of items) html += rowHtml(page, item, { language, parent: provision })
    html += '</ol>'
  }
  return `${html}</li>`
}
