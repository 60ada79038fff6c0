import { strToU8, type Zippable, zipSync } from 'fflate'
import { type SharedStrings, sheetXml } from './sheet-xml.ts'
import { rangeOn, type Sheet, type Spreadsheet } from './spreadsheet.ts'
import { stylesXml } from './styles.ts'
import { xmlAttribute, xmlText } from './xml-text.ts'

/** Writes an Office Open XML workbook (XLSX, ECMA-376). The same data gives the same bytes on every machine. */
export function writeSpreadsheet(spreadsheet: Spreadsheet): Uint8Array {
  const { sheets } = spreadsheet
  const strings = collectStrings()
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', rootRelationships],
    ['docProps/core.xml', coreProperties(spreadsheet)],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(sheets)],
    ['xl/styles.xml', stylesXml(spreadsheet.font)],
  ])
  for (const [index, sheet] of sheets.entries()) {
    const { xml, links } = sheetXml(sheet, strings)
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, xml)
    if (links.length > 0) parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, linkRelationships(links))
  }
  parts.set('xl/sharedStrings.xml', strings.xml())
  return zipped(parts)
}

/** ZIP knows no time zone, so the fixed moment is put together from its parts, at noon, which every time zone has. */
function zipped(parts: ReadonlyMap<string, string>): Uint8Array {
  const files: Zippable = {}
  for (const [path, content] of parts) files[path] = strToU8(content)
  // With so small a table of what was met, compressing is quicker, and the files are no larger.
  return zipSync(files, { level: 3, mem: 2, mtime: new Date(1980, 0, 1, 12), os: 0 })
}

interface Strings extends SharedStrings {
  readonly xml: () => string
}

function collectStrings(): Strings {
  const indices = new Map<string, number>()
  let uses = 0
  return {
    indexOf(text) {
      uses += 1
      const known = indices.get(text)
      if (known !== undefined) return known
      indices.set(text, indices.size)
      return indices.size - 1
    },
    xml() {
      const items = [...indices.keys()].map(
        (text) => `<si><t${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${xmlText(text)}</t></si>`,
      )
      return `${declaration}<sst ${main} count="${uses}" uniqueCount="${indices.size}">${items.join('')}</sst>`
    },
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const rootRelationships = [
  `${declaration}<Relationships ${relationships}>`,
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
  '</Relationships>',
].join('')

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`
  return [
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('/xl/workbook.xml', `${types}.sheet.main+xml`),
    ...sheets.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, `${types}.worksheet+xml`)),
    override('/xl/styles.xml', `${types}.styles+xml`),
    override('/xl/sharedStrings.xml', `${types}.sharedStrings+xml`),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('')
}

function coreProperties({ title, publisher }: Spreadsheet): string {
  return [
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" `,
    'xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(publisher)}</dc:creator></cp:coreProperties>`,
  ].join('')
}

function workbookXml(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}"${hidden ? ' state="veryHidden"' : ''} r:id="rId${index + 1}"/>`,
  )
  const names = sheets.flatMap(definedNames)
  return [
    `${declaration}<workbook ${main} xmlns:r="${office}">`,
    '<workbookPr/><bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${entries.join('')}</sheets>`,
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join('')
}

/** The names by which a spreadsheet knows the filtered range and the rows that it repeats in print. */
function definedNames({ name, filter, page }: Sheet, index: number): string[] {
  const scope = `localSheetId="${index}"`
  const filtered =
    filter &&
    `<definedName name="_xlnm._FilterDatabase" ${scope} hidden="1">${xmlText(rangeOn(name, filter))}</definedName>`
  const rows = page?.repeated
    ?.split(':')
    .map((row) => `$${row}`)
    .join(':')
  const repeated =
    rows &&
    `<definedName name="_xlnm.Print_Titles" ${scope}>${xmlText(`'${name.replaceAll("'", "''")}'!${rows}`)}</definedName>`
  return [filtered, repeated].filter((entry) => entry !== undefined)
}

function workbookRelationships(sheets: readonly Sheet[]): string {
  const targets = [
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]
  const entries = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships ${relationships}>${entries.join('')}</Relationships>`
}

function linkRelationships(links: readonly string[]): string {
  const entries = links.map(
    (address, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/hyperlink" Target="${xmlAttribute(address)}" TargetMode="External"/>`,
  )
  return `${declaration}<Relationships ${relationships}>${entries.join('')}</Relationships>`
}
