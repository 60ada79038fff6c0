import type { Localized } from '../../model/text.ts'
import type { Name } from '../names.ts'

/** Something that can be written where the cursor is. */
export interface Choice {
  /** What is written. */
  readonly text: string
  readonly title: Localized
  /** Its number or value. */
  readonly detail?: Name['detail']
  /** Key of what it names, by which more can be told of it. */
  readonly key?: string | undefined
  /** What it is, for the sign beside it. */
  readonly sort: Name['kind'] | 'value' | 'scheme'
}

/** The choice of a name, written by its id or as `text` has it. */
export function choiceOf({ key, id, kind, title, detail }: Name, text = id): Choice {
  return { text, title, detail, key, sort: kind }
}
