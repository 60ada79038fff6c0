import type { Tone } from './spreadsheet.ts'
import { xmlAttribute } from './xml-text.ts'

/** How a cell looks, and whether a person may fill it in. */
interface Style {
  readonly size?: number
  readonly bold?: boolean
  /** Colours are six hexadecimal digits. */
  readonly colour?: string
  readonly fill?: string
  readonly border?: boolean
  readonly horizontal?: 'left' | 'center' | 'right'
  readonly vertical?: 'top' | 'center'
  readonly wrap?: boolean
  /** Number of a built-in format: 0 as entered, 1 whole, 2 two decimals, 10 per cent, 49 text. */
  readonly format?: 0 | 1 | 2 | 10 | 49
  readonly open?: boolean
}

const ink = '1F2A37'
const quiet = '5B6573'
const head = '1F3A5F'
const band = 'DEE7F1'
const field = 'FFFBEA'

/** The one table of styles. What a person fills in has a light ground and is not locked. */
const styles = {
  plain: {},
  title: { size: 20, bold: true, colour: head, vertical: 'center', wrap: true },
  subtitle: { size: 12, colour: ink, vertical: 'center', wrap: true },
  hint: { size: 9, colour: quiet, vertical: 'top', wrap: true },
  section: { size: 12, bold: true, colour: head, vertical: 'center' },
  label: { bold: true, fill: band, border: true, vertical: 'center', wrap: true },
  fact: { border: true, vertical: 'center', wrap: true, horizontal: 'left' },
  header: {
    bold: true,
    colour: 'FFFFFF',
    fill: head,
    border: true,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  band: { bold: true, colour: ink, fill: band, border: true, vertical: 'center' },
  bandWeight: { bold: true, colour: ink, fill: band, border: true, horizontal: 'center', vertical: 'center' },
  bandNumber: {
    bold: true,
    colour: ink,
    fill: band,
    border: true,
    horizontal: 'center',
    vertical: 'center',
    format: 2,
  },
  text: { border: true, vertical: 'top', wrap: true },
  centred: { border: true, horizontal: 'center', vertical: 'top', wrap: true },
  link: { border: true, vertical: 'top', wrap: true, colour: '1D4F91' },
  count: { border: true, horizontal: 'center', vertical: 'center', format: 1 },
  share: { border: true, horizontal: 'center', vertical: 'center', format: 10 },
  weight: { border: true, horizontal: 'center', vertical: 'top' },
  fraction: { border: true, horizontal: 'center', vertical: 'top', format: 10 },
  points: { border: true, horizontal: 'center', vertical: 'top', format: 2 },
  result: { size: 12, bold: true, border: true, horizontal: 'center', vertical: 'center', format: 2 },
  open: { border: true, vertical: 'top', wrap: true, fill: field, open: true, format: 49 },
  openChoice: { border: true, horizontal: 'center', vertical: 'top', wrap: true, fill: field, open: true },
  openNumber: { border: true, horizontal: 'center', vertical: 'top', fill: field, open: true },
  closed: { border: true, fill: 'F1F3F5' },
  machine: { size: 8, colour: quiet },
} as const satisfies Readonly<Record<string, Style>>

/** Names of the styles. */
export type StyleName = keyof typeof styles

const names = Object.keys(styles)
const indices = new Map(names.map((name, index) => [name, index * 2]))

/** Number of a style in the file. A text that a person's edit would turn into a formula has a twin that prevents it. */
export function styleIndex(name: StyleName, text = ''): number {
  return (indices.get(name) ?? 0) + (text !== '' && '=+-@'.includes(text.charAt(0)) ? 1 : 0)
}

/** Whether a text goes on below where it does not fit beside. */
export function isWrapped(name: StyleName): boolean {
  return wrapped.has(name)
}

const wrapped: ReadonlySet<string> = new Set(
  Object.entries<Style>(styles).flatMap(([name, { wrap }]) => (wrap ? [name] : [])),
)

const tones: Readonly<Record<Tone, { readonly colour: string; readonly fill: string }>> = {
  good: { colour: '1E5631', fill: 'DDEFD9' },
  fair: { colour: '7A5200', fill: 'FFEBB0' },
  poor: { colour: '8E1B1B', fill: 'F8D2CC' },
  neutral: { colour: '4A5260', fill: 'E3E6EA' },
}
const toneNames = Object.keys(tones)

/** Number of a tone among the differential formats. */
export function toneIndex(tone: Tone): number {
  return toneNames.indexOf(tone)
}

/** `xl/styles.xml` for cells in `font`. */
export function stylesXml(font: string): string {
  const all: Style[] = Object.values(styles)
  const fonts = all.map((style) => fontXml(style, font))
  const fills = all.map(({ fill }) =>
    fill === undefined ? '<fill><patternFill patternType="none"/></fill>' : fillXml(fill),
  )
  const formats = all.flatMap((style, index) => [formatXml(style, index, false), formatXml(style, index, true)])
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`,
    // The first two fills are reserved (ECMA-376 18.8.21).
    `<fills count="${fills.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills>`,
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${borderXml}</borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    `<dxfs count="${toneNames.length}">${Object.values(tones).map(toneXml).join('')}</dxfs>`,
    '</styleSheet>',
  ].join('')
}

function fontXml({ size = 10, bold = false, colour = ink }: Style, font: string): string {
  return `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF${colour}"/><name val="${xmlAttribute(font)}"/><family val="2"/></font>`
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`
}

const borderXml = `<border>${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFB8C2CE"/></${side}>`)
  .join('')}<diagonal/></border>`

function formatXml(style: Style, index: number, quoted: boolean): string {
  const { horizontal, vertical, wrap, format = 0, fill, border, open } = style
  const alignment = [
    horizontal && ` horizontal="${horizontal}"`,
    vertical && ` vertical="${vertical}"`,
    wrap && ' wrapText="1"',
  ].filter(Boolean)
  return [
    `<xf numFmtId="${format}" fontId="${index}" fillId="${fill === undefined ? 0 : index + 2}" borderId="${border ? 1 : 0}" xfId="0"`,
    quoted ? ' quotePrefix="1"' : '',
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">',
    alignment.length > 0 ? `<alignment${alignment.join('')}/>` : '',
    `<protection locked="${open ? 0 : 1}"/></xf>`,
  ].join('')
}

function toneXml({ colour, fill }: { readonly colour: string; readonly fill: string }): string {
  return `<dxf><font><color rgb="FF${colour}"/></font><fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`
}
