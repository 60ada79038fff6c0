import type { Standard } from '../../model/catalog.ts'
import type { Message } from '../../model/text.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { profileOf } from '../stage-profile.ts'

export const explanationComplete: CatalogRule = {
  id: 'explanation-complete',
  summary: {
    zh: '编制说明各节齐全；征求意见起每项中文标准都有编制说明。',
    en: 'The drafting explanation has every section; from enquiry on every standard in Chinese has one.',
  },
  source: [sources.project],
  severity: 'error',
  stages: { draft: 'info' },
  covers: ['LIF-02'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const standard of compilation.catalog.standards) {
      const { explanation, language, stage, place } = standard
      const isDraft = profileOf(stage) === 'draft'
      if (language !== 'zh' || (explanation.length === 0 && isDraft)) continue
      const missing = missingParts(standard)
      if (explanation.length === 0) yield { place, message: absent }
      else if (missing.length > 0) yield { place, message: incomplete(missing) }
    }
  },
}

/** The sections of a drafting explanation by their ids. */
const parts: readonly (readonly [id: string, zh: string])[] = [
  ['background', '工作简况'],
  ['principles-and-basis', '编制原则、主要内容及其确定依据'],
  ['verification', '试验验证、论证与预期效果'],
  ['comparison', '与国际、国外同类标准的对比'],
  ['laws', '与法律、法规和强制性标准的关系'],
  ['disagreements', '重大分歧意见的处理'],
  ['patents', '涉及专利的说明'],
  ['implementation', '实施要求和措施建议'],
  ['withdrawal', '废止现行有关标准的建议'],
  ['other', '其他'],
]

/** The sections that are not there. A section without text is reported as a heading with nothing below it. */
function missingParts({ explanation }: Standard): (typeof parts)[number][] {
  const present = new Set(explanation.map(({ id }) => id))
  return parts.filter(([id]) => !present.has(id))
}

const absent: Message = {
  zh: '标准没有编制说明，征求意见起应有 `notes/drafting.md`，请补上',
  en: 'Unexpected standard without a drafting explanation, expected `notes/drafting.md` from enquiry on; add it',
}

function incomplete(missing: readonly (typeof parts)[number][]): Message {
  return {
    zh: `编制说明缺少${missing.map(([id, title]) => `“${title}”（\`${id}\`）`).join('、')}，应各节齐全，没有内容的写明“无”，请补上`,
    en: `Unexpected drafting explanation without ${missing.map(([id]) => `\`${id}\``).join(', ')}, expected every section, if only to say that there is nothing; add them`,
  }
}
