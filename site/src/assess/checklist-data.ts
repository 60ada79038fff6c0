import type { Standard } from '../../../src/model/catalog.ts'
import { findingLabels } from '../../../src/model/labels.ts'
import type { Language, Message } from '../../../src/model/text.ts'
import type { PageContext } from '../site.ts'
import { wordsOf } from '../words.ts'
import { type AssessmentWords, assessmentWords } from './words.ts'

/** What the script of a checklist page starts from. */
export interface ChecklistData {
  /** Name under which the browser keeps the findings. */
  readonly store: string
  readonly locale: Language
  readonly standard: Pick<Standard, 'id' | 'number' | 'edition' | 'title'>
  readonly findings: Readonly<Record<string, Message>>
  readonly words: AssessmentWords
  readonly publisher: string
  /** How many provisions the whole checklist asks about. */
  readonly total: number
  /** Whether some of them stand on other pages. */
  readonly paged: boolean
}

/** The data of a page of the checklist of `standard`. */
export function checklistData(
  { site, locale }: PageContext,
  { id, number, edition, title }: Standard,
  extent: Pick<ChecklistData, 'total' | 'paged'>,
): ChecklistData {
  return {
    ...extent,
    store: `normdown:findings:${site.base}:${id}/${edition}`,
    locale,
    standard: { id, number, edition, title },
    findings: findingLabels,
    words: assessmentWords[locale],
    publisher: wordsOf(site.catalog.publication.publisher, locale).text,
  }
}
