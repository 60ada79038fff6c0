import type { Fact, ReportCell, ReportContent, ReportSection, ReportTable } from './report-content.ts'

/** A report as GitHub Flavored Markdown; nothing in a name or note can become markup. */
export function markdownReport(content: ReportContent): string {
  return `${[
    `# ${escaped(content.title)}`,
    factList(content.facts),
    `**${escaped(content.verdict.name)}: ${escaped(content.verdict.value)}** (${escaped(content.verdict.total)})`,
    ...content.sections.flatMap(sectionParts),
    factList(content.origin),
  ].join('\n\n')}\n`
}

function sectionParts({ title, note, facts, table, sentences }: ReportSection): string[] {
  return [
    `## ${escaped(title)}`,
    ...(note === undefined ? [] : [escaped(note)]),
    ...(facts ? [factList(facts)] : []),
    ...(table ? [tableText(table)] : []),
    ...(sentences ? [sentences.map((sentence) => `- ${escaped(sentence)}`).join('\n')] : []),
  ]
}

function factList(facts: readonly Fact[]): string {
  return facts.map(({ name, value }) => `- ${escaped(name)}: ${escaped(value)}`).join('\n')
}

function tableText({ columns, rows }: ReportTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ title }) => escaped(title))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(cellText))),
  ].join('\n')
}

function cellText({ text, links }: ReportCell): string {
  if (!links) return escaped(text)
  return links
    .map(({ document, text: place, address }, index) => {
      const shown = isWebAddress(address) ? `[${escaped(place)}](<${address}>)` : escaped(place)
      return document === undefined || document === links[index - 1]?.document ? shown : `${escaped(document)} ${shown}`
    })
    .join(', ')
}

function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\/[^\s<>]+$/.test(address)
}

function escaped(text: string): string {
  return text.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(/[\\`*_{}[\]<>#!|~&]/g, '\\$&')
}
