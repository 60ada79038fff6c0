import type { Fact, ReportCell, ReportContent, ReportSection, ReportTable } from './report-content.ts'
import { reportStyle } from './report-style.ts'

/** A report as one page of HTML that needs nothing else: no script, no other file, ready to print. */
export function htmlReport(content: ReportContent): string {
  const { title, facts, verdict, sections, origin, language } = content
  const subject = facts[0]?.value ?? ''
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(`${title}: ${subject}`)}</title>
<style>
${reportStyle}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${factList(facts)}
<p class="verdict ${verdict.tone}"><span>${escaped(verdict.name)}</span> <strong>${escaped(verdict.value)}</strong> <span>${escaped(verdict.total)}</span></p>
${sections.map(sectionHtml).join('\n')}
</main>
<footer>
${factList(origin)}
</footer>
</body>
</html>
`
}

function factList(facts: readonly Fact[]): string {
  const lines = facts.map(({ name, value }) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`)
  return `<dl>\n${lines.join('\n')}\n</dl>`
}

function sectionHtml({ title, note, facts, table, sentences }: ReportSection, index: number): string {
  return [
    `<section aria-labelledby="part-${index + 1}">`,
    `<h2 id="part-${index + 1}">${escaped(title)}</h2>`,
    ...(note === undefined ? [] : [`<p class="note">${escaped(note)}</p>`]),
    ...(facts ? [factList(facts)] : []),
    ...(table ? [tableHtml(table)] : []),
    ...(sentences ? [`<ul>\n${sentences.map((sentence) => `<li>${escaped(sentence)}</li>`).join('\n')}\n</ul>`] : []),
    '</section>',
  ].join('\n')
}

function tableHtml({ columns, rows }: ReportTable): string {
  const head = columns.map(({ title, align }) => `<th scope="col" class="${align}">${escaped(title)}</th>`)
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => {
      const shape = [columns[index]?.align ?? 'left', cell.tone ?? ''].filter(Boolean).join(' ')
      const tag = index === 0 ? 'th scope="row"' : 'td'
      return `<${tag} class="${shape}">${cellHtml(cell)}</${index === 0 ? 'th' : 'td'}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<div class="wide"><table>\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`
}

function cellHtml({ text, bar, links }: ReportCell): string {
  if (links) return `<ul class="places">${links.map((link) => `<li>${linkHtml(link)}</li>`).join('')}</ul>`
  const share = bar === undefined ? undefined : Math.max(0, Math.min(100, bar))
  return `${share === undefined ? '' : `<span class="bar" style="--share:${share}%" aria-hidden="true"></span>`}${escaped(text)}`
}

function linkHtml({ document, text, address, tip }: NonNullable<ReportCell['links']>[number]): string {
  const said = tip === undefined ? '' : `<span class="said">${escaped(tip)}</span>`
  const name = escaped(document === undefined ? text : `${document} ${text}`)
  if (address === undefined || !/^https?:\/\//.test(address)) return `${name}${said}`
  return `<a href="${escaped(address)}">${name}</a>${said}`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
}
