import type { Standard } from '../../src/model/catalog.ts'
import type { Section } from '../../src/model/section.ts'
import { link } from './addresses.ts'
import { escaped } from './escaped.ts'
import { numberOf } from './sections.ts'
import type { PageContext } from './site.ts'
import { langUnless, wordsOf } from './words.ts'

/** The chapters of a standard as links, with the sections of those that are shown: of `current`, or of all. */
export function outlineHtml(page: PageContext, standard: Standard, current: Section | 'whole' | undefined): string {
  let html = ''
  for (const chapter of standard.sections) {
    const isShown = current === 'whole' || chapter === current
    const mark = current === 'whole' ? spyMark(chapter) : chapter === current ? ' aria-current="page"' : ''
    html += `<li>${entryHtml(page, chapter, mark)}${isShown ? childrenHtml(page, chapter) : ''}</li>`
  }
  return html
}

function childrenHtml(page: PageContext, chapter: Section): string {
  const titled = chapter.children.filter(({ kind }) => kind !== 'term')
  if (titled.length === 0) return ''
  return `<ol>${titled.map((section) => `<li>${entryHtml(page, section, spyMark(section))}</li>`).join('')}</ol>`
}

/** What the page's script marks while its section is being read. */
function spyMark({ id }: Section): string {
  return ` data-spy="${escaped(id)}"`
}

function entryHtml(page: PageContext, section: Section, mark: string): string {
  const { text, language } = wordsOf(section.title, page.locale)
  const number = section.level === 1 ? numberOf(section, page.locale) : (section.number ?? '')
  return [
    `<a href="${escaped(link(page, section.address))}"${mark}>`,
    number === '' ? '' : `<span class="outline-number">${escaped(number)}</span>`,
    `<span${langUnless(page.locale, language)}>${escaped(text)}</span></a>`,
  ].join('')
}
