import { displayWidth, printable } from '../../report/terminal-text.ts'
import type { ReportSection } from './report-sections.ts'

/** Parts of a report for a terminal: columns line up, Chinese characters taking two places. */
export function sectionsAsText(sections: readonly ReportSection[]): string {
  return `${sections.map(sectionText).join('\n\n')}\n`
}

/** Parts of a report as Markdown; nothing in them can become markup. */
export function sectionsAsMarkdown(sections: readonly ReportSection[]): string {
  return `${sections.map(sectionMarkdown).join('\n\n')}\n`
}

function sectionText({ title, head, rows = [], lines = [] }: ReportSection): string {
  const table = head ? tableText([head, ...rows].map((row) => row.map(printable))) : []
  return [
    ...(title === undefined ? [] : [printable(title)]),
    ...table,
    ...lines.map((line) => (head ? printable(line) : `  ${printable(line)}`)),
  ].join('\n')
}

function tableText(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))))
  const used = widths.map((width, column) => (rows.slice(1).some((row) => (row[column] ?? '') !== '') ? width : 0))
  return rows.map((row) =>
    row
      .flatMap((cell, column) => {
        const width = used[column] ?? 0
        return width === 0 ? [] : `  ${cell}${' '.repeat(width - displayWidth(cell))}`
      })
      .join('')
      .trimEnd(),
  )
}

function sectionMarkdown({ title, head, rows = [], lines = [] }: ReportSection): string {
  const table = head
    ? [
        tableRow(head),
        tableRow(
          head.map(() => '---'),
          false,
        ),
        ...rows.map((row) => tableRow(row)),
      ].join('\n')
    : ''
  const list = lines.map((line) => `- ${escaped(line)}`).join('\n')
  return [title === undefined ? '' : `## ${escaped(title)}`, table, list].filter(Boolean).join('\n\n')
}

function tableRow(cells: readonly string[], isText = true): string {
  return `| ${cells.map((cell) => (isText ? escaped(cell) : cell)).join(' | ')} |`
}

function escaped(text: string): string {
  return printable(text).replaceAll(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
}
