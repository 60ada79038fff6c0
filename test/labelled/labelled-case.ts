import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Language } from '../../src/model/text.ts'

/** Where a labelled text stands in its standard. */
export type LabelledZone =
  | 'body'
  | 'cover'
  | 'criteria'
  | 'example'
  | 'informative-annex'
  | 'introduction'
  | 'normative-annex'
  | 'note'
  | 'permission'
  | 'principle'
  | 'recommendation'
  | 'requirement'
  | 'scope'
  | 'standard-title'
  | 'statement'
  | 'term'
  | 'title'
  | 'whole-scope'

/** A text with what a reviewer who knows GB/T 1.1 by heart would say of it; written without looking at what the rules find. */
export interface LabelledCase {
  /** The file in which it is labelled. */
  readonly file: string
  readonly language: Language
  readonly zone: LabelledZone
  /** A sentence, a whole body without ids, or what is odd about `front` or `criteria`. */
  readonly text: string
  /** Ids of the drafting rules that it offends, none for a good text; `A|B` where either says it. */
  readonly rows: readonly string[]
  /** Ids of those over which reviewers differ: neither asked for nor wrong. */
  readonly disputable: readonly string[]
  /** Why it is labelled so, for those that are hard. */
  readonly why?: string | undefined
  readonly term?: Readonly<Record<string, string>> | undefined
  /** Type and stage of the standard, if they matter. */
  readonly type?: string | undefined
  readonly stage?: string | undefined
  /** Front matter of the standard that differs; null for a field that is absent. */
  readonly front?: Readonly<Record<string, unknown>> | undefined
  /** Criteria by id, as far as they differ from complete ones. */
  readonly criteria?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined
}

interface LabelledFile {
  readonly language: Language
  readonly zone: LabelledZone
  readonly cases: readonly Partial<LabelledCase>[]
}

const folder = new URL('.', import.meta.url)

/** Every labelled text of this folder, by file, then as written. */
export const labelledCases: readonly LabelledCase[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .flatMap((file) => {
    const { language, zone, cases } = parse(readFileSync(new URL(file, folder), 'utf8')) as LabelledFile
    return cases.map((labelled) => ({ file, language, zone, text: '', rows: [], disputable: [], ...labelled }))
  })
