import type { Standard } from '../../src/model/catalog.ts'
import type { Block, Section } from '../../src/model/section.ts'
import { rebased } from './addresses.ts'
import { escaped } from './escaped.ts'
import { provisionHtml } from './provision-html.ts'
import type { PageContext } from './site.ts'
import { translationHtml } from './translation-html.ts'

/** A stretch of a section: prose as one piece of HTML, or a block that a component shows. */
export type SectionPart = { readonly html: string } | { readonly block: Block }

/** What stands in `section`, neighbouring prose together: a component for each block would cost several times as much. */
export function sectionParts(page: PageContext, standard: Standard, section: Section): SectionPart[] {
  const parts: SectionPart[] = []
  let html = ''
  for (const block of section.blocks) {
    const prose = proseHtml(page, block, { standard, section })
    if (prose !== undefined) {
      html += prose
      continue
    }
    if (html !== '') parts.push({ html })
    html = ''
    parts.push({ block })
  }
  return html === '' ? parts : [...parts, { html }]
}

interface Surroundings {
  readonly standard: Standard
  readonly section: Section
}

/** A provision, paragraph, list or note as HTML; nothing for what is no prose. */
function proseHtml(page: PageContext, block: Block, { standard, section }: Surroundings): string | undefined {
  switch (block.type) {
    case 'provision':
      return provisionHtml(page, block.provision, { standard, inside: section.number })
    case 'paragraph':
      return `<div class="prose parallel"><p>${rebased(page, block.text.html)}</p>${translationHtml(page, block.translation)}</div>`
    case 'list':
      return `<ul class="prose-list">${block.items
        .map(
          (line, at) =>
            `<li class="parallel"><span>${rebased(page, line.html)}</span>${translationHtml(page, block.translations?.[at])}</li>`,
        )
        .join('')}</ul>`
    case 'note':
    case 'example':
    case 'constraint': {
      const label = `${block.label}${standard.language === 'zh' ? '：' : ': '}`
      return [
        `<div class="aside aside-${block.type} parallel"><p><span class="aside-label">${escaped(label)}</span>`,
        `<span>${rebased(page, block.text.html)}</span></p>${translationHtml(page, block.translation)}</div>`,
      ].join('')
    }
    default:
      return undefined
  }
}
