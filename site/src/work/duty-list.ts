import { limitInWords, modalityLabels } from '../../../src/model/labels.ts'
import type { Provision } from '../../../src/model/provision.ts'
import type { Language } from '../../../src/model/text.ts'
import { link } from '../addresses.ts'
import { escaped } from '../escaped.ts'
import type { PageContext } from '../site.ts'
import { tagOf } from '../words.ts'
import type { Duty } from './duties.ts'

/**
 * `duties` as a list in HTML. A standard can have thousands: written at once, they cost a tenth of what a component for
 * each would.
 */
export function dutyList(page: PageContext, duties: readonly Duty[], language: Language): string {
  return `<ol class="duties" lang="${tagOf(language)}">${duties.map((duty) => row(page, duty, { language, parent: undefined })).join('')}</ol>`
}

interface Surroundings {
  readonly language: Language
  /** The lead-in of the list in which it stands. */
  readonly parent: Provision | undefined
}

function row(page: PageContext, { provision, items }: Duty, { language, parent }: Surroundings): string {
  const { label, marker, address, modality, text, limits, translation } = provision
  const { locale, say } = page
  // The list is in the language of the standard, these words in that of the reader.
  const foreign = locale === language ? '' : ` lang="${tagOf(locale)}"`
  const shown = parent === undefined || marker === undefined ? label : marker
  const badge =
    parent?.modality === modality
      ? ''
      : `<span class="badge badge-${modality}"${foreign}>${escaped(modalityLabels[modality][locale])}</span>`
  const bounds = limits
    .map((limit) => `<span class="bound"${foreign}>${escaped(limitInWords(limit, locale))}</span>`)
    .join('')
  const other =
    locale === language || translation === undefined
      ? ''
      : `<span class="duty-other" lang="${tagOf(locale)}">${escaped(translation.text.plain)}</span>`
  const inner = items.map((item) => row(page, item, { language, parent: provision })).join('')
  return [
    `<li><a href="${escaped(link(page, address))}">${escaped(shown === '' ? say.thisProvision : shown)}</a>`,
    `<span>${escaped(text.plain)}${bounds}${other}</span>${badge}`,
    inner === '' ? '' : `<ol>${inner}</ol>`,
    '</li>',
  ].join('')
}
