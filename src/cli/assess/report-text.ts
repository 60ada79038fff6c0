import { displayWidth, printable } from '../../report/terminal-text.ts'
import type { Fact, ReportCell, ReportContent, ReportLink, ReportSection, ReportTable, Tone } from './report-content.ts'

/** A report for the terminal: columns that line up also with Chinese text, no line longer than need be. */
export function textReport(content: ReportContent, { colours }: { readonly colours: boolean }): string {
  const paint = painter(colours)
  const lines = [
    paint(printable(content.title), 'bold'),
    '',
    ...factLines(content.facts),
    '',
    `${content.verdict.name}  ${paint(printable(content.verdict.value), content.verdict.tone)}  ${content.verdict.total}`,
    ...content.sections.flatMap((section) => ['', ...sectionLines(section, paint)]),
    '',
    ...content.origin.map(({ name, value }) => paint(`${name}  ${printable(value)}`, 'dim')),
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

type Style = Tone | 'bold' | 'dim'
type Paint = (text: string, style: Style) => string

const codes: Readonly<Record<Style, string>> = { good: '32', poor: '31', open: '33', bold: '1', dim: '2' }

function painter(colours: boolean): Paint {
  return (text, style) => (colours ? `\u001b[${codes[style]}m${text}\u001b[0m` : text)
}

function factLines(facts: readonly Fact[]): string[] {
  const width = Math.max(0, ...facts.map(({ name }) => displayWidth(name)))
  return facts.map(({ name, value }) => `${padded(name, width)}  ${printable(value)}`)
}

function sectionLines({ title, note, facts, table, sentences }: ReportSection, paint: Paint): string[] {
  return [
    paint(title, 'bold'),
    ...(note === undefined ? [] : [paint(note, 'dim')]),
    ...factLines(facts ?? []).map((line) => `  ${line}`),
    ...(table ? tableLines(table, paint) : []),
    ...(sentences ?? []).map((sentence) => `  - ${printable(sentence)}`),
  ]
}

function tableLines({ columns, rows }: ReportTable, paint: Paint): string[] {
  const texts = rows.map((row) => row.map(cellText))
  const widths = columns.map(({ title }, index) =>
    Math.max(displayWidth(title), ...texts.map((row) => displayWidth(row[index] ?? ''))),
  )
  const line = (cells: readonly string[], styled: (text: string, index: number) => string): string =>
    `  ${cells
      .map((text, index) => {
        const isLast = index === cells.length - 1
        const width = isLast && columns[index]?.align === 'left' ? 0 : (widths[index] ?? 0)
        return styled(padded(text, width, columns[index]?.align), index)
      })
      .join('  ')}`
  return [
    line(
      columns.map(({ title }) => title),
      (text) => paint(text, 'dim'),
    ),
    ...rows.map((row, at) =>
      line(texts[at] ?? [], (text, index) => {
        const tone = row[index]?.tone
        return tone === undefined ? text : paint(text, tone)
      }),
    ),
  ]
}

/** Of many places to read, the first ones and how many more there are. */
function cellText({ text, bar, links }: ReportCell): string {
  if (links) {
    const shown = links.slice(0, shownLinks).map((link, index) => linkText(link, links[index - 1]))
    return printable([...shown, ...(links.length > shownLinks ? [`+${links.length - shownLinks}`] : [])].join(', '))
  }
  if (bar === undefined) return printable(text)
  const filled = Math.round(bar / 10)
  return `${'█'.repeat(filled)}${'░'.repeat(10 - filled)} ${text.padStart(7)}`
}

const shownLinks = 4

function linkText({ document, text }: ReportLink, before: ReportLink | undefined): string {
  return document === undefined || document === before?.document ? text : `${document} ${text}`
}

function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return align === 'left' ? text + space : space + text
}
