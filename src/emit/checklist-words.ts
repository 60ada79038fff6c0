import { findingLabels, limitInWords, methodLabels, modalityLabels, sectionKindLabels } from '../model/labels.ts'
import type { Limit } from '../model/provision.ts'
import type { Section } from '../model/section.ts'
import { type Language, type Localized, localized, type Message } from '../model/text.ts'
import { pinnedUri } from './addresses.ts'
import { criteriaChecked, limitsChecked } from './checklist.ts'
import type { Edition, PlacedProvision } from './edition.ts'

/** The columns of a checklist on paper, in their order. The last three are left empty for the assessor. */
export const checklistColumns = {
  clause: { zh: '条款', en: 'Clause' },
  provision: { zh: '条款标识', en: 'Provision id' },
  uri: { zh: '网址', en: 'Address' },
  chapter: { zh: '章', en: 'Chapter' },
  check: { zh: '检查内容', en: 'What to check' },
  modality: { zh: '条款类型', en: 'Type of provision' },
  actor: { zh: '责任方', en: 'Who acts' },
  verify: { zh: '验证方法', en: 'Verification' },
  evidence: { zh: '证据', en: 'Evidence' },
  limits: { zh: '限值', en: 'Limits' },
  criteria: { zh: '评价指标', en: 'Criteria' },
  finding: { zh: '检查结果', en: 'Finding' },
  found: { zh: '发现的证据', en: 'Evidence found' },
  note: { zh: '备注', en: 'Note' },
} as const satisfies Readonly<Record<string, Message>>

/** The findings among which the assessor chooses. */
export function findingsInWords(language: Language): string[] {
  return Object.values(findingLabels).map((label) => label[language])
}

/** A line of a checklist on paper, each cell in words of the standard's language. */
export type ChecklistWords = Readonly<
  Record<Exclude<keyof typeof checklistColumns, 'finding' | 'found' | 'note'>, string>
>

/** Puts a line of the checklist into words. */
export function checklistWords({ family, standard }: Edition, placed: PlacedProvision): ChecklistWords {
  const { provision, path } = placed
  const { language } = standard
  const names = (ids: readonly string[], entries: Titles): string => titles(ids, entries, language)
  return {
    clause: `${provision.label} ${localized(path.at(-1)?.title, language)}`.trim(),
    provision: provision.id,
    uri: pinnedUri(standard, provision.id, family.catalog.publication.baseUrl),
    chapter: chapterInWords(path[0], language),
    check: checkInWords(placed, language),
    modality: modalityLabels[provision.modality][language],
    actor: names(provision.actor, family.actors),
    verify: listed(
      provision.verify.map((method) => methodLabels[method][language]),
      language,
    ),
    evidence: names(provision.evidence, family.evidence),
    limits: listed(
      limitsChecked(placed).map((limit) => limitWords(limit, family.metrics, language)),
      language,
    ),
    criteria: names(criteriaChecked(placed), family.criteria),
  }
}

/** The whole sentence to check; an item of a list stands alone here, so it ends without the mark that leads to the next. */
function checkInWords({ provision, leadIns }: PlacedProvision, language: Language): string {
  const sentence = [...leadIns, provision].map(({ text }) => text.plain).join(language === 'zh' ? '' : ' ')
  return leadIns.length > 0 ? sentence.replace(/[；;]$/, '') : sentence
}

/** `6 受理`, `附录A 受理记录`, `Annex A Records`. */
export function chapterInWords(chapter: Section | undefined, language: Language): string {
  if (!chapter) return ''
  const annex = chapter.kind === 'annex' ? `${sectionKindLabels.annex[language]}${language === 'zh' ? '' : ' '}` : ''
  return `${annex}${chapter.number ?? ''} ${localized(chapter.title, language)}`.trim()
}

type Titles = ReadonlyMap<string, { readonly title: Localized }>

/** The titles of `ids`, each id itself where it has none. */
function titles(ids: readonly string[], entries: Titles, language: Language): string {
  return listed(
    ids.map((id) => localized(entries.get(id)?.title, language) || id),
    language,
  )
}

function limitWords(limit: Limit, metrics: Titles, language: Language): string {
  const metric = limit.metric === undefined ? undefined : metrics.get(limit.metric)
  return `${localized(metric?.title, language)} ${limitInWords(limit, language)}`.trim()
}

function listed(words: readonly string[], language: Language): string {
  return words.join(language === 'zh' ? '；' : '; ')
}
