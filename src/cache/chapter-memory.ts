import type { ChapterExtractor, ChapterSource, ExtractedChapter } from '../compile/extract-chapter.ts'
import type { Layout } from '../compile/layout.ts'
import { type DocumentName, type Named, namedIn, overheard, type Registry } from '../compile/registry.ts'
import { isSameLayout } from '../compile/same-layout.ts'

/** Gives the extractor of the chapters of a standard, which remembers those of the time before. */
export type ChapterMemory = (standard: string) => ChapterExtractor

/**
 * Makes a memory of extracted chapters. A chapter is extracted anew unless its files and their translations are the same objects,
 * laid out alike, in a standard that is cited, dated and drawn alike, and everything looked up for it gives the same.
 */
export function createChapterMemory(): ChapterMemory {
  const standards = new Map<string, ReadonlyMap<string, KeptChapter>>()
  return (standard) => {
    const before = standards.get(standard)
    const now = new Map<string, KeptChapter>()
    standards.set(standard, now) // chapters that are gone are forgotten
    return (chapter, extract) => {
      const { id } = chapter.layout
      const known = before?.get(id)
      const kept = known && holds(known, chapter) ? known : keep(chapter, extract)
      now.set(id, kept)
      return kept.extracted
    }
  }
}

/** A chapter as it was extracted, with all that it was made from. */
interface KeptChapter {
  readonly chapter: ChapterSource
  readonly frame: string
  readonly lookedUp: LookedUp
  readonly extracted: ExtractedChapter
}

/** What was looked up in the registry, with what that gave. */
interface LookedUp {
  readonly named: ReadonlyMap<string, Named | undefined>
  readonly ids: ReadonlyMap<string, string>
  readonly documents: ReadonlyMap<string, DocumentName | undefined>
}

function keep(chapter: ChapterSource, extract: (registry: Registry) => ExtractedChapter): KeptChapter {
  const { registry } = chapter.lookups
  const named = new Map<string, Named | undefined>()
  const ids = new Map<string, string>()
  const documents = new Map<string, DocumentName | undefined>()
  const heard = overheard(registry, {
    wide: (key) => named.set(key, registry.wide(key)),
    within: (owner, key) => named.set(key, registry.within(owner, key)),
    idsOf: (expects) => ids.set(expects, registry.idsOf(expects).join()),
    document: (standard) => documents.set(standard, registry.documents.get(standard)),
  })
  const extracted = extract(heard)
  return { chapter, frame: frameOf(chapter), lookedUp: { named, ids, documents }, extracted }
}

function holds(kept: KeptChapter, chapter: ChapterSource): boolean {
  return (
    isSameGround(kept.chapter.lookups, chapter.lookups) &&
    isSameLayout(kept.chapter.layout, chapter.layout) &&
    kept.frame === frameOf(chapter) &&
    areTranslatedAlike(kept.chapter, chapter) &&
    stillGives(kept.lookedUp, chapter.lookups.registry)
  )
}

function isSameGround(a: ChapterSource['lookups'], b: ChapterSource['lookups']): boolean {
  return (
    a.family === b.family &&
    a.findTerms === b.findTerms &&
    a.parameters === b.parameters &&
    a.hasImage === b.hasImage &&
    [...a.registry.open].join() === [...b.registry.open].join()
  )
}

/** What chapters have from their standard, as text. */
function frameOf({ source, dated, processes }: ChapterSource): string {
  const { language, edition } = source.standard.unit
  return JSON.stringify([language, edition, [...dated].sort(), processes])
}

function areTranslatedAlike(a: ChapterSource, b: ChapterSource): boolean {
  return unitsOf(b.layout).every((unit) => {
    const [before, now] = [a.counterparts.get(unit), b.counterparts.get(unit)]
    return before?.document === now?.document && before?.current === now?.current
  })
}

function unitsOf({ unit, children }: Layout): string[] {
  return [...(unit ? [unit.unit.id] : []), ...children.flatMap(unitsOf)]
}

function stillGives({ named, ids, documents }: LookedUp, registry: Registry): boolean {
  return (
    [...named].every(([key, found]) => isSameNamed(found, namedIn(registry, key))) &&
    [...ids].every(([expects, known]) => registry.idsOf(expects).join() === known) &&
    [...documents].every(([standard, name]) => isSameData(registry.documents.get(standard), name))
  )
}

function isSameNamed(a: Named | undefined, b: Named | undefined): boolean {
  return a === b || isSameData(a, b)
}

function isSameData(a: object | undefined, b: object | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
