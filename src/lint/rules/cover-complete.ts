import type { Standard } from '../../model/catalog.ts'
import type { Message } from '../../model/text.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { profileOf } from '../stage-profile.ts'

export const coverComplete: CatalogRule = {
  id: 'cover-complete',
  summary: {
    zh: '征求意见起，封面的分类号和日期齐全；发布后有发布日期和实施日期。',
    en: 'From enquiry on the cover has its codes and date, once published the dates of publication and implementation.',
  },
  source: [sources.gbCover],
  severity: 'error',
  stages: { draft: 'off' },
  covers: ['CVR-01'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const standard of compilation.catalog.standards) {
      const missing = missingFields(standard)
      if (missing.length > 0) yield { place: standard.place, message: incomplete(missing) }
    }
  },
}

/** The fields of front matter that the cover still needs at the standard's stage; a Chinese one has a CCS code. */
function missingFields({ ics, ccs, dates, stage, language }: Standard): string[] {
  const isPublished = profileOf(stage) === 'publication'
  return [
    ...(ics.length === 0 ? ['ics'] : []),
    ...(ccs === undefined && language === 'zh' ? ['ccs'] : []),
    ...(dates.drafted === undefined && !isPublished ? ['dates.drafted'] : []),
    ...(dates.published === undefined && isPublished ? ['dates.published'] : []),
    ...(dates.implemented === undefined && isPublished ? ['dates.implemented'] : []),
  ]
}

function incomplete(fields: readonly string[]): Message {
  const named = fields.map((field) => `\`${field}\``)
  return {
    zh: `封面缺少 ${named.join('、')}，在这一阶段应已填写，请补上`,
    en: `Unexpected cover without ${named.join(', ')}, expected them at this stage; add them`,
  }
}
