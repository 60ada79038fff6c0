import type { TableBlock } from '../../src/model/section.ts'
import type { Language, RichText, Translation } from '../../src/model/text.ts'
import { rebased } from './addresses.ts'
import { escaped } from './escaped.ts'
import type { PageContext } from './site.ts'
import { fill, strings } from './strings.ts'
import { translationHtml } from './translation-html.ts'

/** Where a table stands: the language of its text, and the heading above it, which names it where it has no caption. */
interface Surroundings {
  readonly language: Language
  readonly heading: string
}

/** A table with its caption; where it is too wide for a phone, its rows become blocks there. */
export function tableHtml(page: PageContext, table: TableBlock, { language, heading }: Surroundings): string {
  const name = escaped(fill(strings[language].table, table.number))
  const label = `${name} ${escaped(table.caption?.plain ?? heading)}`
  const columns = columnsOf(table)
  const reflows = columns.length > 2 && columns.reduce((sum, { width }) => sum + width, 0) > phoneWidth
  const id = escaped(table.id)
  return [
    `<div class="table" id="${id}"><div class="scroll" role="region" tabindex="0" aria-label="${label}">`,
    `<table${reflows ? ' class="reflows"' : ''}><caption><a class="number" href="#${id}">${name}</a>`,
    table.caption === undefined ? '' : `<span>${rebased(page, table.caption.html)}</span>`,
    translationHtml(page, translationOf(table, table.caption, table.translation?.caption)),
    `</caption>${headHtml(page, table, columns)}${bodyHtml(page, table, { columns, reflows })}</table></div></div>`,
  ].join('')
}

interface Column {
  readonly name: string
  /** In Han characters, of which a letter or digit is half of one. */
  readonly width: number
  /** The attribute with its classes, if it has any. */
  readonly classes: string
}

/** A column of short words and numbers does not break inside them; a row of many columns becomes a block on a phone. */
const shortest = 8
const phoneWidth = 16

function columnsOf({ header, rows, align }: TableBlock): Column[] {
  return header.map((head, column) => {
    const side = align[column] ?? null
    const cells = [head, ...rows.flatMap((row) => row[column] ?? [])]
    const aligned = side === null || side === 'left' ? [] : [`align-${side}`]
    const short = cells.every(({ plain }) => plain.length <= shortest) ? ['short'] : []
    const classes = [...aligned, ...short].join(' ')
    return {
      name: head.plain,
      width: Math.max(...cells.map(({ plain }) => widthOf(plain))),
      classes: classes === '' ? '' : ` class="${classes}"`,
    }
  })
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\u2E7F' ? 1 : 0.5), 0)
}

function headHtml(page: PageContext, table: TableBlock, columns: readonly Column[]): string {
  const cells = table.header.map((cell, column) => {
    const translation = translationOf(table, cell, table.translation?.header[column])
    return `<th scope="col"${columns[column]?.classes ?? ''}>${cellHtml(page, cell, translation)}</th>`
  })
  return `<thead><tr>${cells.join('')}</tr></thead>`
}

function bodyHtml(
  page: PageContext,
  table: TableBlock,
  { columns, reflows }: { readonly columns: readonly Column[]; readonly reflows: boolean },
): string {
  const rows = table.rows.map((row, line) => {
    const cells = row.map((cell, column) => {
      const { name, classes } = columns[column] ?? { classes: '' }
      const named = reflows && name !== undefined ? ` data-name="${escaped(name)}"` : ''
      const translation = translationOf(table, cell, table.translation?.rows[line]?.[column])
      return `<td${classes}${named}>${cellHtml(page, cell, translation)}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<tbody>${rows.join('')}</tbody>`
}

function cellHtml(page: PageContext, { html }: RichText, translation: Translation | undefined): string {
  return `<span>${rebased(page, html)}</span>${translationHtml(page, translation)}`
}

/** A number or sign that is the same in both languages is not said twice. */
function translationOf(
  { translation }: TableBlock,
  original: RichText | undefined,
  text: RichText | undefined,
): Translation | undefined {
  return translation === undefined || text === undefined || text.plain === original?.plain
    ? undefined
    : { ...translation, text }
}
