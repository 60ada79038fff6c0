import type { Language, Message } from '../../model/text.ts'
import { textAt, valueAt } from '../front-matter-values.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { type TitleElement, titleElements } from '../title-elements.ts'

export const titleParallel: DocumentRule = {
  id: 'title-parallel',
  summary: {
    zh: '中英文名称的要素逐一对应，部分的名称写明部分号。',
    en: 'The titles in both languages correspond element by element, and that of a part gives its number.',
  },
  source: [sources.gbTitle, sources.isoTitle],
  severity: 'warning',
  covers: ['STR-11'],
  scope: 'document',
  kinds: ['standard'],
  *check(document) {
    const { frontMatter, placeIn } = document
    const titles = titleElements(document)
    const { zh, en } = titles
    if (textAt(frontMatter, ['language']) === 'zh' && zh !== undefined && en === undefined)
      yield { place: placeIn(['title']), message: untranslated }
    if (zh !== undefined && en !== undefined && zh.length !== en.length)
      yield { place: placeIn(['title', 'en']), message: unlike(zh.length, en.length) }
    const part = valueAt(frontMatter, ['part'])
    for (const language of ['zh', 'en'] as const) {
      const last = titles[language]?.at(-1)
      if (last === undefined || typeof part !== 'number' || partOf(last, language) === part) continue
      yield { place: placeIn(last.path), message: misnumbered(part, language) }
    }
  },
}

/** The number with which an element names a part: 第3部分：…, Part 3: …. */
function partOf({ text }: TitleElement, language: Language): number | undefined {
  const found = (language === 'zh' ? /^第\s?(\d+)\s?部分(?:：|$)/ : /^Part (\d+)(?::|$)/).exec(text.trim())
  return found === null ? undefined : Number(found[1])
}

const untranslated: Message = {
  zh: '标准没有英文名称，封面应有与中文逐一对应的英文名称，请在 `title` 中加上 `en`',
  en: 'Unexpected standard in Chinese without an English title, expected one with the same elements on the cover; add `en` under `title`',
}

function unlike(zh: number, en: number): Message {
  return {
    zh: `英文名称有 ${en} 个要素，中文名称有 ${zh} 个，应逐一对应，请改正`,
    en: `Unexpected number of elements in the English title (${en}), expected ${zh} as in the Chinese one; correct it`,
  }
}

function misnumbered(part: number, language: Language): Message {
  const start = language === 'zh' ? `第${part}部分：` : `Part ${part}:`
  return {
    zh: `部分的名称应以 \`${start}\` 开头，与 \`part\` 一致，请改正`,
    en: `Unexpected title of part ${part}, expected its last element to begin with \`${start}\`; correct it`,
  }
}
