import { type FoundModal, findModals } from '../../language/modality.ts'
import { modalityLabels } from '../../model/labels.ts'
import type { Message } from '../../model/text.ts'
import { textAt } from '../front-matter-values.ts'
import { preliminaryPart } from '../preliminary-part.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const preliminaryDeclarative: DocumentRule = {
  id: 'preliminary-declarative',
  summary: {
    zh: '引言没有要求，范围没有要求、推荐和允许。',
    en: 'The introduction holds no requirement, the scope no requirement, recommendation or permission.',
  },
  source: [sources.gbIntroduction, sources.gbScope, sources.isoIntroduction, sources.isoScope],
  severity: 'error',
  covers: ['INT-01', 'SCP-03'],
  scope: 'document',
  *check(document) {
    const language = textAt(document.frontMatter, ['language']) === 'en' ? 'en' : 'zh'
    for (const id of ['introduction', 'scope'] as const)
      for (const { plain, place } of preliminaryPart(document, id)?.sentences ?? []) {
        const modal = findModals(plain, language).find((found) => binds(found, id))
        if (modal !== undefined) yield { place, message: binding[id](modal) }
      }
  },
}

function binds({ modality, subordinate }: FoundModal, id: 'introduction' | 'scope'): boolean {
  if (subordinate || modality === 'statement') return false
  return modality === 'requirement' || id === 'scope'
}

const binding: Readonly<Record<'introduction' | 'scope', (modal: FoundModal) => Message>> = {
  introduction: ({ literal }) => ({
    zh: `引言中有 \`${literal}\`，引言不应有要求，请改为陈述，或移到有关的章`,
    en: `Unexpected \`${literal}\` in the introduction, expected no requirement there; state a fact, or move it to a clause`,
  }),
  scope: ({ literal, modality }) => ({
    zh: `范围中有 \`${literal}\`（${modalityLabels[modality].zh}），范围应只作陈述，请改写，或移到有关的章`,
    en: `Unexpected \`${literal}\` (${modalityLabels[modality].en.toLowerCase()}) in the scope, expected statements only; reword it, or move it to a clause`,
  }),
}
