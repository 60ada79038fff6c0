import type { Standard } from '../model/catalog.ts'
import { modalityLabels, stageLabels } from '../model/labels.ts'
import type { Provision } from '../model/provision.ts'
import type { Block, Section, TableBlock } from '../model/section.ts'
import { type Localized, localized } from '../model/text.ts'
import type { Term } from '../model/units.ts'
import { pinnedUri } from './addresses.ts'
import type { MadeFile } from './content.ts'
import type { Edition } from './edition.ts'

/**
 * `text.md` and `text/<chapter>.md`: a standard as plain Markdown in its own language, every provision with its number and
 * id, for programs and language models that read text.
 */
export function emitText(edition: Edition): MadeFile[] {
  const { standard, folder } = edition
  const head = bytesOf(headLines(edition))
  const terms = new Map(standard.terms.map((term) => [term.id, term]))
  const chapters = standard.sections.map((section) => {
    const lines: string[] = []
    addSection(lines, { standard, terms }, { section, level: 2 })
    return { path: `${folder}text/${section.id}.md`, text: bytesOf(lines) }
  })
  return [
    { path: `${folder}text.md`, content: [head, ...chapters.map(({ text }) => text)] },
    ...chapters.map(({ path, text }) => ({ path, content: [head, text] })),
  ]
}

/** Lines in normal form C, each with its end. */
function bytesOf(lines: readonly string[]): Uint8Array {
  return Buffer.from(lines.length === 0 ? '' : `${lines.join('\n').normalize('NFC')}\n`)
}

function headLines({ family, standard }: Edition): string[] {
  const { designation, title, language, stage, dates } = standard
  const known = [dates.published, dates.implemented].filter((date) => date !== undefined)
  return [
    `# ${plain(`${designation} ${localized(title, language)}`)}`,
    '',
    [stageLabels[stage][language], ...known, pinnedUri(standard, '', family.catalog.publication.baseUrl)].join(' · '),
  ]
}

interface Surroundings {
  readonly standard: Standard
  readonly terms: ReadonlyMap<string, Term>
}

/** Adds the lines of a section and all below it; its heading is of the level given. */
function addSection(
  lines: string[],
  around: Surroundings,
  { section, level }: { readonly section: Section; readonly level: number },
): void {
  const { language } = around.standard
  const { number = '', kind, title } = section
  const annex = kind === 'annex' && section.level === 1 ? (language === 'zh' ? '附录' : 'Annex ') : ''
  const heading = `${annex}${number} ${localized(title, language)}`.trim()
  if (kind !== 'term' && heading !== '') lines.push('', `${'#'.repeat(Math.min(level, 6))} ${plain(heading)}`)
  for (const block of section.blocks) {
    lines.push('')
    if (block.type === 'provision') addProvision(lines, around.standard, { provision: block.provision, indent: '' })
    else lines.push(...blockLines(around, block))
  }
  for (const child of section.children) addSection(lines, around, { section: child, level: level + 1 })
}

function blockLines(around: Surroundings, block: Exclude<Block, { type: 'provision' }>): string[] {
  const { language } = around.standard
  switch (block.type) {
    case 'paragraph':
      return [plain(block.text.plain)]
    case 'list':
      return block.items.map((text) => `- ${plain(text.plain)}`)
    case 'note':
    case 'example':
    case 'constraint':
      return [`> ${plain(`${block.label}${language === 'zh' ? '：' : ': '}${block.text.plain}`)}`]
    case 'table':
      return tableLines(around.standard, block)
    case 'figure':
      return [
        plain(`${language === 'zh' ? '图' : 'Figure '}${block.number} ${block.caption.plain}`),
        plain(block.alternative),
      ]
    case 'formula':
      return [`$$${block.tex}$$ (${block.number})`]
    case 'term': {
      const term = around.terms.get(block.term)
      return term === undefined ? [] : termLines(around.standard, term)
    }
    case 'reference-list':
      return block.entries.map(
        ({ number = '', title }) => `- ${plain(`${number} ${localized(title, language)}`.trim())}`,
      )
  }
}

/** Adds `**4.1.1** (要求) 运营方应…  [reply.in-time]`, its items indented below. */
function addProvision(
  lines: string[],
  standard: Standard,
  { provision, indent }: { readonly provision: Provision; readonly indent: string },
): void {
  const { label, marker, modality, text, id, items } = provision
  const number = indent === '' || marker === undefined ? label : marker
  const name = number === '' ? '' : `**${plain(number)}** `
  lines.push(`${indent}- ${name}(${modalityLabels[modality][standard.language]}) ${plain(text.plain)} [${id}]`)
  for (const item of items) addProvision(lines, standard, { provision: item, indent: `${indent}  ` })
}

function termLines({ language }: Standard, term: Term): string[] {
  const other = language === 'zh' ? 'en' : 'zh'
  const { aliases, deprecated, abbreviation = '', definition, notes, examples } = term
  const names = [localized(term.term, language), term.term[other] ?? '', abbreviation].filter((name) => name !== '')
  const colon = language === 'zh' ? '：' : ': '
  const forms = (label: Localized, words: readonly string[]) =>
    words.length === 0 ? [] : [`  ${label[language]}${colon}${plain(words.join(language === 'zh' ? '、' : ', '))}`]
  return [
    `- **${plain(term.number)}** ${plain(names.join(' · '))} [${term.id}]`,
    `  ${plain(definition.plain)}`,
    ...forms({ zh: '许用', en: 'Admitted' }, [...aliases.zh, ...aliases.en]),
    ...forms({ zh: '不使用', en: 'Deprecated' }, [...deprecated.zh, ...deprecated.en]),
    ...[...notes, ...examples].map(({ label, text }) => `  ${plain(`${label}${colon}${text.plain}`)}`),
  ]
}

function tableLines({ language }: Standard, { number, caption, header, rows }: TableBlock): string[] {
  const name = `${language === 'zh' ? '表' : 'Table '}${number} ${caption?.plain ?? ''}`.trim()
  const row = (cells: readonly { readonly plain: string }[]) =>
    `| ${cells.map((cell) => plain(cell.plain).replaceAll('|', '\\|')).join(' | ')} |`
  return [plain(name), '', row(header), `|${header.map(() => ' --- |').join('')}`, ...rows.map(row)]
}

/** Text on one line that Markdown shows as it is. */
function plain(text: string): string {
  if (!mayNeedEscapes.test(text)) return text
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^([#+-]|\d+[.)])(?=\s)/, '\\$1')
}

/** What nearly every text is free of: marks of Markdown, space that is no single one within, and how a list or heading begins. */
const mayNeedEscapes = /[\\`*_[\]<>]|[^\S ]| {2}|^[ #+-]|^\d+[.)]\s| $/
