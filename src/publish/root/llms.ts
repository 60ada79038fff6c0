import type { Catalog, Standard } from '../../model/catalog.ts'
import { stageLabels } from '../../model/labels.ts'
import { type Language, localized, type Message } from '../../model/text.ts'

/**
 * `llms.txt` (llmstxt.org): what a language model should read of this site, with plain-text renderings of every standard
 * and chapter, in the site's first language.
 */
export function llmsText({ publication, standards }: Catalog): string {
  const { baseUrl, locales, title, publisher } = publication
  const language = locales[0] ?? 'zh'
  const say = (message: Message) => message[language]
  const api = `${baseUrl}api/v1/`
  return `${[
    `# ${line(localized(title, language))}`,
    '',
    `> ${line(say(words.summary).replace('{}', localized(publisher, language)))}`,
    '',
    say(words.citing),
    '',
    `## ${say(words.standards)}`,
    '',
    ...standards.map((standard) => standardLine(standard, { api, language })),
    '',
    `## ${say(words.chapters)}`,
    '',
    ...standards.flatMap((standard) => chapterLines(standard, { api, language })),
    '',
    `## ${say(words.data)}`,
    '',
    `- [index.json](${api}index.json): ${say(words.index)}`,
    `- [openapi.json](${api}openapi.json): ${say(words.openapi)}`,
    `- [${say(words.terms)}](${baseUrl}terms/)`,
    `- [${say(words.developers)}](${baseUrl}developers/)`,
  ].join('\n')}\n`
}

const words = {
  summary: {
    zh: '{}发布的标准，逐条可引用，每条给出编号、条款类型和固定标识。',
    en: 'The standards of the {}: each provision with its number, modality and lasting id.',
  },
  citing: {
    zh: '引用时写明标准号、条款号和版本；编号随版本变化，方括号中的标识不变。“应”为要求，“宜”为推荐，“可”为允许。',
    en: 'Cite the number of the standard, of the clause, and the edition; numbers change between editions, the ids in brackets do not. “Shall” is a requirement, “should” a recommendation, “may” a permission.',
  },
  standards: { zh: '标准全文', en: 'Standards' },
  chapters: { zh: '各章', en: 'Chapters' },
  data: { zh: '数据', en: 'Data' },
  index: { zh: '全部标准、版本和文件', en: 'all standards, editions and files' },
  openapi: { zh: '接口描述', en: 'description of the interface' },
  terms: { zh: '术语', en: 'Terms' },
  developers: { zh: '数据接口', en: 'For developers' },
} as const satisfies Readonly<Record<string, Message>>

interface Surroundings {
  readonly api: string
  readonly language: Language
}

function standardLine(standard: Standard, { api, language }: Surroundings): string {
  const { id, edition, designation, title, stage } = standard
  const name = line(`${designation} ${localized(title, language)}`)
  return `- [${name}](${api}${id}/${edition}/text.md): ${stageLabels[stage][language]}`
}

function chapterLines({ id, edition, designation, sections }: Standard, { api, language }: Surroundings): string[] {
  return sections.map(({ id: section, number = '', title }) => {
    const name = line(`${designation} ${number} ${localized(title, language)}`)
    return `- [${name}](${api}${id}/${edition}/text/${section}.md)`
  })
}

function line(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[[\]]/g, '\\$&').trim()
}
