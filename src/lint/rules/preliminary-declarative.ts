import { type FoundModal, findModals } from '../../language/modality.ts'
import { modalityLabels } from '../../model/labels.ts'
import type { Place } from '../../model/place.ts'
import type { Message } from '../../model/text.ts'
import { textAt } from '../front-matter-values.ts'
import { preliminaryPart } from '../preliminary-part.ts'
import type { DocumentRule, Finding } from '../rule.ts'
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
  kinds: ['standard'],
  *check(document) {
    const language = textAt(document.frontMatter, ['language']) === 'en' ? 'en' : 'zh'
    for (const id of ['introduction', 'scope'] as const)
      for (const { plain, place } of preliminaryPart(document, id)?.sentences ?? []) {
        const modal = findModals(plain, language).find((found) => binds(found, id) && !isReported(plain, found))
        if (modal !== undefined) yield { place, message: binding[id](modal) }
        else if (language === 'zh') yield* urged(plain, place, id)
      }
  },
}

/** 企业要严格遵守本文件: who is told to keep to the document by a verb that is no modal verb of a standard. */
function* urged(plain: string, place: Place, id: 'introduction' | 'scope'): Generator<Finding> {
  const found =
    /(?<![不主需重只])(?:需要?|要)(?=[^，。；]{0,6}(?:严格|自觉|认真)?(?:遵守|执行|落实|贯彻|按照?|参照)[^，。；]{0,6}本文件)/.exec(
      plain,
    )
  if (found !== null) yield { place, message: binding[id]({ literal: found[0], modality: 'requirement' }) }
}

function binds({ modality, subordinate }: FoundModal, id: 'introduction' | 'scope'): boolean {
  if (subordinate || modality === 'statement') return false
  return modality === 'requirement' || id === 'scope'
}

/** Whether the clause tells what others demand or ask (法律规定经营者应当…, 如何分担责任), or speaks of coping (为应对…). */
function isReported(plain: string, { span: [start, end] }: FoundModal): boolean {
  const before = /[^，。；：！？,;:]*$/.exec(plain.slice(0, start))?.[0] ?? ''
  const after = plain.slice(end, end + 4)
  if (after.startsWith('对') && /(?:为|为了|以|来|共同|积极|有效|更好地)$/.test(before)) return true
  return reporting.test(before) || /^(?:由谁|如何|怎样|何)/.test(after)
}

const reporting =
  /(?<![按照据依])规定|要求|认为|希望|期望|知道|了解|指出|提出|主张|询问|如何|怎样|何时|何地|何种|何为|哪|是否|什么|谁|多久|\b(?:laws?|regulations?|act|directive|users?|readers?) (?:says?|states?|requires?|provides?|asked?) |\b(?:what|whether|how)\b/

const binding: Readonly<
  Record<'introduction' | 'scope', (modal: Pick<FoundModal, 'literal' | 'modality'>) => Message>
> = {
  introduction: ({ literal }) => ({
    zh: `引言中有 \`${literal}\`，引言不应有要求，请改为陈述，或移到有关的章`,
    en: `Unexpected \`${literal}\` in the introduction, expected no requirement there; state a fact, or move it to a clause`,
  }),
  scope: ({ literal, modality }) => ({
    zh: `范围中有 \`${literal}\`（${modalityLabels[modality].zh}），范围应只作陈述，请改写，或移到有关的章`,
    en: `Unexpected \`${literal}\` (${modalityLabels[modality].en.toLowerCase()}) in the scope, expected statements only; reword it, or move it to a clause`,
  }),
}
