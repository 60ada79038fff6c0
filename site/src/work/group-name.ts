import type { VocabularyEntry } from '../../../src/model/units.ts'
import type { PageContext } from '../site.ts'
import { type Words, wordsOf } from '../words.ts'
import type { WorkView } from './duties.ts'
import { workWords } from './words.ts'

/** What heads a group of duties: in the view of a role a step, in that of a step a role, or that none is named. */
export function groupName({ locale }: PageContext, view: WorkView, head: VocabularyEntry | undefined): Words {
  const { anyStep, anyActor } = workWords[locale]
  return wordsOf(head?.title ?? { [locale]: view === 'roles' ? anyStep : anyActor }, locale)
}
