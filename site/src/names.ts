import { methodLabels } from '../../src/model/labels.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Language } from '../../src/model/text.ts'
import type { VocabularyEntry } from '../../src/model/units.ts'
import { escaped } from './escaped.ts'
import type { Site } from './site.ts'
import { wordsOf } from './words.ts'

/** Writes what a provision names by ids in words, as HTML; empty for no ids. */
export interface Names {
  readonly actors: (ids: readonly string[]) => string
  readonly methods: (ids: Provision['verify']) => string
  readonly evidence: (ids: readonly string[]) => string
}

/** The names in `locale`, with `between` between them; each list is written once, as there are few. */
export function namesIn(
  { actors, evidence }: Pick<Site, 'actors' | 'evidence'>,
  locale: Language,
  between: string,
): Names {
  const named = (vocabulary: ReadonlyMap<string, VocabularyEntry>) => (id: string) => nameOf(vocabulary, id, locale)
  return {
    actors: listed(named(actors), between),
    methods: listed((method: Provision['verify'][number]) => methodLabels[method][locale], between),
    evidence: listed(named(evidence), between),
  }
}

/** The title of an entry of the vocabulary; its id where there is no such entry. */
export function nameOf(vocabulary: ReadonlyMap<string, VocabularyEntry>, id: string, locale: Language): string {
  const entry = vocabulary.get(id)
  return entry === undefined ? id : wordsOf(entry.title, locale).text
}

/** What `write` writes of `ids`; nothing where they are those of the lead-in, which has said it. */
export function ownNames<Id extends string>(
  write: (ids: readonly Id[]) => string,
  ids: readonly Id[],
  inherited: readonly Id[] | undefined,
): string {
  return ids.length === inherited?.length && ids.every((id, at) => id === inherited[at]) ? '' : write(ids)
}

function listed<Id extends string>(nameOfId: (id: Id) => string, between: string): (ids: readonly Id[]) => string {
  const written = new Map<string, string>()
  return (ids) => {
    const key = ids.join(' ')
    const known = written.get(key)
    if (known !== undefined) return known
    const html = escaped(ids.map(nameOfId).join(between))
    written.set(key, html)
    return html
  }
}
