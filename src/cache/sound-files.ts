import type { CheckedDocument } from '../lint/lint-document.ts'
import type { Language } from '../model/text.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import { digest } from './folders.ts'

/** Checks files one by one, but for those of which it is known from the check before that there is nothing to be found in them. */
export interface SoundFiles {
  readonly check: (document: ParsedDocument, language: Language, look: () => CheckedDocument) => CheckedDocument
  /** Digests of the files in which nothing was found, in the order in which they were checked. */
  readonly digests: readonly string[]
}

/** Begins with the digests of the check `before`; `frame` stands for all on which findings depend beside the file. */
export function createSoundFiles(frame: string, before: readonly string[] = []): SoundFiles {
  const known = new Set(before)
  const digests: string[] = []
  return {
    check({ path, text }, language, look) {
      const own = digest(`${frame} ${language} ${path}\u0000${text}`)
      const checked = known.has(own) ? nothing : look()
      if (checked.found.length === 0 && checked.waivers.length === 0) digests.push(own)
      return checked
    },
    digests,
  }
}

const nothing: CheckedDocument = { found: [], waivers: [] }
