import type { Translation } from '../../src/model/text.ts'
import { rebased } from './addresses.ts'
import { escaped } from './escaped.ts'
import type { PageContext } from './site.ts'
import { tagOf } from './words.ts'

/**
 * A translation as HTML; empty without one. The original binds: readers of the translation’s language have it
 * beside the original, others can have it put there.
 */
export function translationHtml(page: PageContext, translation: Translation | undefined): string {
  if (translation === undefined) return ''
  const { language, text, current } = translation
  const { locale, say } = page
  const old = current
    ? ''
    : `<span class="translation-old" lang="${tagOf(locale)}">${escaped(say.translationOld)}</span>`
  const own = language === locale ? ' own' : ''
  return `<p class="translation${own}" lang="${tagOf(language)}"><span>${rebased(page, text.html)}</span>${old}</p>`
}
