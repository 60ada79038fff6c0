import { fittedHeight } from './row-height.ts'
import {
  type Cell,
  type Choice,
  type Colouring,
  cellName,
  columnLetters,
  type Page,
  type Row,
  type Sheet,
} from './spreadsheet.ts'
import { styleIndex, toneIndex } from './styles.ts'
import { xmlAttribute, xmlText } from './xml-text.ts'

/** The strings of all sheets, each once, in the order in which they are first met. */
export interface SharedStrings {
  readonly indexOf: (text: string) => number
}

/** A sheet and the web addresses that its cells lead to, in the order of their relationships. */
export interface SheetXml {
  readonly xml: string
  readonly links: readonly string[]
}

/** Writes one worksheet; the elements stand in the order that ECMA-376 18.3.1.99 prescribes. */
export function sheetXml(sheet: Sheet, strings: SharedStrings): SheetXml {
  const links: Link[] = []
  const letters = sheet.columns.map((_, index) => columnLetters(index + 1))
  const around = { columns: sheet.columns, letters, strings, links }
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<sheetPr>${sheet.tab === undefined ? '' : `<tabColor rgb="FF${sheet.tab}"/>`}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${cellName(sheet.columns.length, Math.max(1, sheet.rows.length))}"/>`,
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${sheet.columns.map(({ width, hidden }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`).join('')}</cols>`,
    '<sheetData>',
    ...sheet.rows.map((row, index) => rowXml(row, index + 1, around)),
    '</sheetData>',
    // 0 is what a person may do in spite of the protection.
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>',
    sheet.filter === undefined ? '' : `<autoFilter ref="${sheet.filter}"/>`,
    listed(
      'mergeCells',
      (sheet.merged ?? []).map((range) => `<mergeCell ref="${range}"/>`),
    ),
    colouringXml(sheet.colours ?? []),
    listed('dataValidations', (sheet.choices ?? []).map(choiceXml)),
    linksXml(links),
    sheet.page === undefined ? '' : pageXml(sheet.page),
    '</worksheet>',
  ].join('')
  return { xml, links: links.map(({ address }) => address) }
}

function viewXml({ frozen, hidden }: Sheet): string {
  const view = `<sheetView showGridLines="0"${hidden ? '' : ' zoomScale="100"'} workbookViewId="0"`
  if (!frozen) return `<sheetViews>${view}/></sheetViews>`
  const { rows, columns } = frozen
  const corner = cellName(columns + 1, rows + 1)
  const pane = columns > 0 ? (rows > 0 ? 'bottomRight' : 'topRight') : 'bottomLeft'
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`
  return [
    `<sheetViews>${view}><pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`,
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`,
  ].join('')
}

interface Surroundings {
  readonly columns: Sheet['columns']
  /** The letters of each column. */
  readonly letters: readonly string[]
  readonly strings: SharedStrings
  /** Filled with those of the cells. */
  readonly links: Link[]
}

interface Link {
  readonly cell: string
  readonly address: string
}

function rowXml(whole: Row, row: number, { columns, letters, strings, links }: Surroundings): string {
  const { cells, height, hidden } = whole
  const fitted = height === undefined && !hidden ? fittedHeight(whole, columns) : undefined
  const fixed = height === undefined ? '' : ` ht="${height}" customHeight="1"`
  const high = `${fitted === undefined ? fixed : ` ht="${fitted}"`}${hidden ? ' hidden="1"' : ''}`
  // From few parts and joined once: a sheet has many thousand cells.
  const parts: (string | number)[] = [`<row r="${row}"${high}>`]
  const styled = `${row}" s="`
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]
    if (!cell) continue
    const letter = letters[index] ?? columnLetters(index + 1)
    parts.push('<c r="', letter, styled)
    if ('text' in cell) {
      const { text, style, link } = cell
      parts.push(styleIndex(style, text))
      if (text === '') parts.push('"/>')
      else parts.push('" t="s"><v>', strings.indexOf(text), '</v></c>')
      if (link !== undefined) links.push({ cell: `${letter}${row}`, address: link })
    } else {
      parts.push(styleIndex(cell.style))
      if ('number' in cell) parts.push('"><v>', cell.number, '</v></c>')
      else parts.push('formula' in cell ? formulaXml(cell) : '"/>')
    }
  }
  parts.push('</row>')
  return parts.join('')
}

function formulaXml({ formula, result }: Extract<Cell, { readonly formula: string }>): string {
  if (result === undefined) return `"><f>${xmlText(formula)}</f></c>`
  const type = typeof result === 'string' ? '" t="str"' : '"'
  return `${type}><f>${xmlText(formula)}</f><v>${xmlText(String(result))}</v></c>`
}

function colouringXml(colours: readonly Colouring[]): string {
  let priority = 0
  return colours
    .map(({ range, words }) => {
      const rules = words.map(({ word, tone }) => {
        priority += 1
        return `<cfRule type="cellIs" dxfId="${toneIndex(tone)}" priority="${priority}" operator="equal"><formula>${xmlText(quoted(word))}</formula></cfRule>`
      })
      return `<conditionalFormatting sqref="${range}">${rules.join('')}</conditionalFormatting>`
    })
    .join('')
}

/** A text as a formula holds it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

function choiceXml({ range, rule, hint, refusal }: Choice): string {
  const says = hint
    ? ` showInputMessage="1" promptTitle="${xmlAttribute(cut(hint.title, 32))}" prompt="${xmlAttribute(cut(hint.text, 255))}"`
    : ''
  const refuses = ` showErrorMessage="1" errorTitle="${xmlAttribute(cut(refusal.title, 32))}" error="${xmlAttribute(cut(refusal.text, 225))}"`
  return `<dataValidation${ruleXml(rule).attributes} allowBlank="1"${says}${refuses} sqref="${range}">${ruleXml(rule).formulas}</dataValidation>`
}

function ruleXml(rule: Choice['rule']): { readonly attributes: string; readonly formulas: string } {
  if ('among' in rule)
    return { attributes: ' type="list"', formulas: `<formula1>${xmlText(quoted(rule.among.join(',')))}</formula1>` }
  if ('listedIn' in rule)
    return { attributes: ' type="list"', formulas: `<formula1>${xmlText(rule.listedIn)}</formula1>` }
  const type = rule.whole ? 'whole' : 'decimal'
  if (rule.to === undefined) {
    return {
      attributes: ` type="${type}" operator="greaterThanOrEqual"`,
      formulas: `<formula1>${rule.from}</formula1>`,
    }
  }
  return {
    attributes: ` type="${type}" operator="between"`,
    formulas: `<formula1>${rule.from}</formula1><formula2>${rule.to}</formula2>`,
  }
}

/** The limits that spreadsheets set to titles and messages. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}

function linksXml(links: readonly Link[]): string {
  const elements = links.map(({ cell }, index) => `<hyperlink ref="${cell}" r:id="rId${index + 1}"/>`)
  return elements.length > 0 ? `<hyperlinks>${elements.join('')}</hyperlinks>` : ''
}

function listed(name: string, elements: readonly string[]): string {
  return elements.length > 0 ? `<${name} count="${elements.length}">${elements.join('')}</${name}>` : ''
}

/** Paper 9 is A4; as many pages high as needed, one wide. */
function pageXml({ orientation, onePage, header, footer }: Page): string {
  return [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.7" header="0.35" footer="0.35"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="${onePage ? 1 : 0}"/>`,
    `<headerFooter><oddHeader>${xmlText(line(header))}</oddHeader><oddFooter>${xmlText(line(footer))}</oddFooter></headerFooter>`,
  ].join('')
}

/** What stands left and right on every page; `{page}` and `{pages}` are counted when it is printed. */
function line({ left, right }: Page['header']): string {
  const part = (text: string): string =>
    cut(text, 110).replaceAll('&', '&&').replaceAll('{page}', '&P').replaceAll('{pages}', '&N')
  return `&L&9${spaced(part(left))}&R&9${spaced(part(right))}`
}

/** A digit after the size would be read as part of it. */
function spaced(text: string): string {
  return /^\d/.test(text) ? ` ${text}` : text
}
