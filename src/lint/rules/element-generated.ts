import { localized, type Message } from '../../model/text.ts'
import { outlinePlace } from '../outline-place.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const elementGenerated: CatalogRule = {
  id: 'element-generated',
  summary: {
    zh: '前言、范围、规范性引用文件、术语和定义等要素由程序生成，不另设一章。',
    en: 'Foreword, scope, normative references and the like are generated, and no chapter repeats them.',
  },
  source: [sources.gbElements, sources.isoElements],
  severity: 'error',
  covers: ['STR-02', 'STR-03'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const { id, sections, language } of compilation.catalog.standards)
      for (const section of sections) {
        const title = localized(section.title, language).trim()
        if (!generatedTitles.has(title.toLowerCase())) continue
        const place = outlinePlace(compilation, id, section.id)
        if (place !== undefined) yield { place, message: repeated(title) }
      }
  },
}

const generatedTitles: ReadonlySet<string> = new Set([
  ...['封面', '目次', '目录', '前言', '引言', '范围', '适用范围', '规范性引用文件', '引用文件', '引用标准'],
  ...['术语', '术语和定义', '术语与定义', '参考文献', '索引'],
  ...['contents', 'table of contents', 'foreword', 'introduction', 'scope', 'normative references', 'references'],
  ...['terms', 'terms and definitions', 'definitions', 'bibliography', 'index'],
])

function repeated(title: string): Message {
  return {
    zh: `\`${title}\` 由程序生成或写在 standard.md 中，不应另设一章，请把内容移到该处，并从大纲中删去`,
    en: `Unexpected chapter \`${title}\`, expected none, as that element is generated or stands in standard.md; move the text there and delete the entry`,
  }
}
