import type { Standard } from '../../src/model/catalog.ts'
import type { Section } from '../../src/model/section.ts'
import { blockHtml } from './block-html.ts'
import { escaped } from './escaped.ts'
import { numberOf } from './sections.ts'
import type { PageContext } from './site.ts'
import { criterionFacts, metricFacts } from './unit-facts.ts'
import { langUnless, otherWordsOf, tagOf, wordsOf } from './words.ts'

/**
 * A section with all that stands in it and below, as HTML; `level` is that of its heading in the page. A large standard
 * has thousands of provisions: as strings they cost a fraction of what components do, and given section by section each
 * is written before the next is made.
 */
export function* sectionHtml(
  page: PageContext,
  section: Section,
  around: Surroundings,
): Generator<string, void, undefined> {
  const { standard, level } = around
  const below = Math.min(level + 1, 6)
  // The entry of a term brings its own heading.
  const named = section.kind !== 'term'
  let html = `<section class="section section-${section.kind}">`
  if (named) html += headingHtml(page, section, around)
  for (const block of section.blocks)
    html += blockHtml(page, block, { standard, section, level: named ? below : level })
  html += unitFactsHtml(page, section, standard)
  if (section.children.length > 0) {
    yield html
    for (const child of section.children) yield* sectionHtml(page, child, { standard, level: below })
    html = ''
  }
  yield `${html}</section>`
}

interface Surroundings {
  readonly standard: Standard
  readonly level: number
}

function headingHtml({ say }: PageContext, section: Section, { standard, level }: Surroundings): string {
  const id = escaped(section.id)
  const number = numberOf(section, standard.language)
  const title = wordsOf(section.title, standard.language)
  const other = otherWordsOf(section.title, standard.language)
  const nature = section.level === 1 ? section.nature : undefined
  let html = `<h${level} id="${id}" class="heading">`
  if (number !== '') html += `<a class="number" href="#${id}">${escaped(number)}</a>`
  html += `<span class="heading-text"${langUnless(standard.language, title.language)}>`
  if (nature !== undefined) {
    html += `<span class="nature">${escaped(nature === 'normative' ? say.normativeAnnex : say.informativeAnnex)}</span>`
  }
  html += `${escaped(title.text)}</span>`
  if (other !== undefined) {
    html += ` <span class="heading-other" lang="${tagOf(other.language)}">${escaped(other.text)}</span>`
  }
  return `${html}</h${level}>`
}

/** What defines a metric, or how a criterion is scored, below its text. */
function unitFactsHtml(page: PageContext, { kind, unit }: Section, { id, language }: Standard): string {
  if (kind !== 'metric' && kind !== 'criterion') return ''
  const key = `${id}/${unit}`
  const metric = kind === 'metric' ? page.site.metrics.get(key) : undefined
  const criterion = kind === 'criterion' ? page.site.criteria.get(key) : undefined
  const facts = metric
    ? metricFacts(page, metric, language)
    : criterion
      ? criterionFacts(page, criterion, language)
      : ''
  return facts === '' ? '' : `<dl class="unit-facts">${facts}</dl>`
}
