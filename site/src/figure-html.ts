import type { FigureBlock } from '../../src/model/section.ts'
import type { Language } from '../../src/model/text.ts'
import { link, rebased } from './addresses.ts'
import { escaped } from './escaped.ts'
import type { PageContext } from './site.ts'
import { fill, strings } from './strings.ts'

/** A figure with its caption: an image, or a drawing that scrolls where it is wider than the page. */
export function figureHtml(page: PageContext, figure: FigureBlock, language: Language): string {
  const { source, caption } = figure
  const id = escaped(figure.id)
  const name = escaped(fill(strings[language].figure, figure.number))
  const alternative = escaped(figure.alternative)
  const picture =
    'address' in source
      ? `<img src="${escaped(link(page, source.address))}"${sizeOf(page, source.address)} alt="${alternative}" loading="lazy" decoding="async">`
      : [
          `<div class="scroll" role="region" tabindex="0" aria-label="${name}">`,
          `<div class="drawing" role="img" aria-label="${alternative}">`,
          `${isTall(figure) ? inPieces(source.svg) : source.svg}</div></div>`,
        ].join('')
  return [
    `<figure class="figure${isTall(figure) ? ' tall' : ''}" id="${id}">${picture}`,
    `<figcaption><a class="number" href="#${id}">${name}</a><span>${rebased(page, caption.html)}</span></figcaption></figure>`,
  ].join('')
}

/** The attributes by which a browser keeps room for the image, so that nothing moves when it comes. */
function sizeOf({ site }: PageContext, address: string): string {
  const size = site.figureSizes.get(fileOf(address))
  return size === undefined ? '' : ` width="${Math.round(size.width)}" height="${Math.round(size.height)}"`
}

/** The path of the file at an address, in which characters may be percent-encoded. */
function fileOf(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** A drawing much taller than a sheet of paper runs over several, because on one nobody could read it. */
function isTall({ source }: FigureBlock): boolean {
  const [, width = '1', height = '1'] =
    'svg' in source ? (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(source.svg) ?? []) : []
  return Number(height) / Number(width) > 2
}

/** How far the line of a box reaches out of it. */
const halfLine = 1

/**
 * A flow diagram as a drawing for each step, one below another without a gap, so that paper is cut between steps and not
 * through one. What all of them refer to by id stays in the first.
 */
function inPieces(svg: string): string {
  const [, start = '', width = '', height = '', inside = ''] =
    /^(<svg [^>]*?)viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+" height="[\d.]+"(.*)<\/svg>$/s.exec(svg) ?? []
  const [head = '', ...steps] = inside.split(/(?=<g><rect )/)
  const [, attributes = '', shared = ''] = /^([^>]*>)(.*)$/s.exec(head) ?? []
  const tops = steps.map((step, at) => (at === 0 ? 0 : Number(/ y="([\d.]+)"/.exec(step)?.[1]) - halfLine))
  if (tops.length === 0 || tops.some(Number.isNaN)) return svg
  return steps
    .map((step, at) => {
      const top = tops[at] ?? 0
      const room = (tops[at + 1] ?? Number(height)) - top
      const frame = `viewBox="0 ${top} ${width} ${room}" width="${width}" height="${room}"`
      return `${start}${frame}${attributes}${at === 0 ? shared : ''}${step}</svg>`
    })
    .join('')
}
