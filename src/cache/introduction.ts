import type { LaidOutStandard } from '../compile/compile.ts'
import type { AllNames } from '../compile/names.ts'
import type { StandardNames } from '../compile/registry.ts'
import type { Shelved } from './shelf.ts'
import type { StandardRecord } from './standard-record.ts'
import type { OpenedStandard, StandardState } from './standard-state.ts'
import type { SurveyedStandard } from './survey.ts'

/** What others have to know of a standard so that they can name it. Plain data. */
export interface Introduction extends Pick<StandardState, 'terms' | 'claims'> {
  readonly names: Omit<StandardNames, 'all'>
}

/** Introduces a standard whose files have been read. */
export function introductionOf({ prepared, claims }: OpenedStandard): Introduction {
  const { id, document, wide, cites } = prepared.names
  return { names: { id, document, wide, cites }, terms: prepared.terms, claims }
}

/** Introduces a standard by its record. */
export function recordedIntroduction({ head, document, wide, ...record }: StandardRecord): Introduction {
  const { terms, claims } = record
  return { names: { id: head.id, document, wide, cites: none }, terms, claims } // what it cites is looked up at once
}

/** What is known of a standard's files. */
export interface KnownFiles extends Pick<StandardState, 'compiled'> {
  readonly opened: Shelved<OpenedStandard>
  /** What its head is made of, where its files have just been read. */
  readonly headSource?: LaidOutStandard | undefined
}

/** The state of a standard that has been introduced; its files are read when they are asked for. */
export function introducedState(
  { folder, record, sound }: SurveyedStandard,
  { names, ...introduction }: Introduction,
  { opened, compiled, headSource }: KnownFiles,
): StandardState {
  let handed = headSource
  return {
    ...introduction,
    folder,
    record,
    sound,
    compiled,
    names: { ...names, all: () => allNames(opened) },
    opened: opened.made,
    headSource() {
      const own = handed ?? opened.made().prepared.head
      handed = undefined // it is asked for once, and takes much memory
      return own
    },
  }
}

/** The names of a standard: of one whose files stay for now its parts are named when they are asked for, else at once. */
function allNames(opened: KnownFiles['opened']): AllNames {
  return opened.seen(({ prepared }, stays) => {
    const { things, parts } = prepared.names.all()
    const made = stays ? undefined : parts()
    return { things, parts: () => made ?? opened.seen((later) => later.prepared.names.all().parts()) }
  })
}

const none: readonly never[] = []
