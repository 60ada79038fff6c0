import type { Standard } from '../../src/model/catalog.ts'
import type { Block, FormulaBlock, NoteBlock, ReferenceEntry, Section } from '../../src/model/section.ts'
import { link, rebased } from './addresses.ts'
import { escaped } from './escaped.ts'
import { figureHtml } from './figure-html.ts'
import { provisionHtml } from './provision-html.ts'
import type { PageContext } from './site.ts'
import { fill } from './strings.ts'
import { tableHtml } from './table-html.ts'
import { termHtml } from './term-html.ts'
import { translationHtml } from './translation-html.ts'
import { langUnless, otherWordsOf, tagOf, wordsOf } from './words.ts'

/** Where a block stands. */
interface Surroundings {
  readonly standard: Standard
  readonly section: Section
  /** Level of a heading inside the block. */
  readonly level: number
}

/** One thing that is printed below a heading. */
export function blockHtml(page: PageContext, block: Block, { standard, section, level }: Surroundings): string {
  const { language } = standard
  switch (block.type) {
    case 'provision':
      return provisionHtml(page, block.provision, { standard, inside: section.number })
    case 'paragraph':
      return `<div class="prose parallel"><p>${rebased(page, block.text.html)}</p>${translationHtml(page, block.translation)}</div>`
    case 'list':
      return listHtml(page, block)
    case 'note':
    case 'example':
    case 'constraint':
      return noteHtml(page, block, standard)
    case 'table':
      return tableHtml(page, block, { language, heading: wordsOf(section.title, language).text })
    case 'figure':
      return figureHtml(page, block, language)
    case 'formula':
      return formulaHtml(page, block)
    case 'term': {
      const entry = page.site.terms.get(`${standard.id}/${block.term}`)
      return entry === undefined ? '' : termHtml(page, entry, { number: section.number, id: section.id, level })
    }
    case 'reference-list':
      return `<ul class="references">${block.entries.map((entry) => referenceHtml(page, entry, standard)).join('')}</ul>`
  }
}

function listHtml(page: PageContext, { items, translations }: Extract<Block, { readonly type: 'list' }>): string {
  const lines = items.map(
    (line, at) =>
      `<li class="parallel"><span>${rebased(page, line.html)}</span>${translationHtml(page, translations?.[at])}</li>`,
  )
  return `<ul class="prose-list">${lines.join('')}</ul>`
}

function noteHtml(page: PageContext, { type, label, text, translation }: NoteBlock, { language }: Standard): string {
  const name = escaped(`${label}${language === 'zh' ? '：' : ': '}`)
  return [
    `<div class="aside aside-${type} parallel"><p><span class="aside-label">${name}</span>`,
    `<span>${rebased(page, text.html)}</span></p>${translationHtml(page, translation)}</div>`,
  ].join('')
}

function formulaHtml({ say }: PageContext, { id, number, mathml }: FormulaBlock): string {
  const anchor = escaped(id)
  return [
    `<div class="formula" id="${anchor}"><div class="formula-body">${mathml}</div>`,
    `<a class="number" href="#${anchor}" aria-label="${escaped(fill(say.formula, number))}">(${escaped(number)})</a></div>`,
  ].join('')
}

function referenceHtml(page: PageContext, entry: ReferenceEntry, { language }: Standard): string {
  const title = wordsOf(entry.title, language)
  const other = otherWordsOf(entry.title, language)
  const words = `${langUnless(language, title.language)}>${escaped(title.text)}`
  return [
    '<li>',
    entry.number === undefined ? '' : `<span class="reference-number">${escaped(entry.number)}</span>`,
    entry.address === undefined
      ? `<span${words}</span>`
      : `<a href="${escaped(link(page, entry.address))}"${words}</a>`,
    other === undefined
      ? ''
      : `<span class="other-title" lang="${tagOf(other.language)}">${escaped(other.text)}</span>`,
    '</li>',
  ].join('')
}
