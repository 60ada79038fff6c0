import type { Standard } from '../../model/catalog.ts'
import type { Section } from '../../model/section.ts'
import type { Message } from '../../model/text.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const elementPresent: CatalogRule = {
  id: 'element-present',
  summary: {
    zh: '每项标准都有名称、范围和至少一个有条款的章。',
    en: 'Every standard has a title, a scope and at least one chapter with provisions.',
  },
  source: [sources.gbElements, sources.isoElements],
  severity: 'error',
  covers: ['STR-01'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const standard of compilation.catalog.standards) {
      const { place, language, titleElements, sections } = standard
      if ((titleElements[language] ?? []).every((element) => element.trim() === ''))
        yield { place, message: untitled[language] }
      if (!sections.some(({ kind }) => kind === 'scope')) yield { place, message: scopeless }
      if (!hasCore(standard)) yield { place, message: standard.type === 'vocabulary' ? termless : coreless }
    }
  },
}

/** A vocabulary's core is its terms, that of any other standard a chapter with provisions. */
function hasCore({ type, terms, sections }: Standard): boolean {
  if (type === 'vocabulary' && terms.length > 0) return true
  return sections.some((section) => coreKinds.has(section.kind) && hasProvision(section))
}

const coreKinds: ReadonlySet<Section['kind']> = new Set(['group', 'principle', 'clause', 'metric', 'criterion'])

function hasProvision({ blocks, children }: Section): boolean {
  return blocks.some(({ type }) => type === 'provision') || children.some(hasProvision)
}

const untitled: Readonly<Record<Standard['language'], Message>> = {
  zh: {
    zh: '标准没有中文名称，应在 `title` 中有正文语言的名称，请补上',
    en: 'Unexpected standard without a Chinese title, expected one in the language of its text under `title`; add it',
  },
  en: {
    zh: '标准没有英文名称，应在 `title` 中有正文语言的名称，请补上',
    en: 'Unexpected standard without an English title, expected one in the language of its text under `title`; add it',
  },
}
const scopeless: Message = {
  zh: '标准没有范围，standard.md 中应有标题 `## 范围 {#scope}`，请补上',
  en: 'Unexpected standard without a scope, expected the heading `## Scope {#scope}` in standard.md; add it',
}
const coreless: Message = {
  zh: '标准没有核心技术要素，`outline` 的 `chapters` 下应至少有一章含条款，请补上',
  en: 'Unexpected standard without a technical chapter, expected at least one with provisions under `chapters` of `outline`; add it',
}
const termless: Message = {
  zh: '术语标准没有术语，`outline` 的 `terms` 下应至少有一个术语，请补上',
  en: 'Unexpected vocabulary without terms, expected at least one under `terms` of `outline`; add it',
}
