import type { ChapterExtractor, ChapterSource, ExtractedChapter } from '../compile/extract-chapter.ts'
import type { Layout } from '../compile/layout.ts'
import type { Named } from '../compile/names.ts'
import { type DocumentName, namedIn, overheard, type Registry } from '../compile/registry.ts'
import { isSameLayout } from '../compile/same-layout.ts'
import type { Counterparts } from '../compile/translations.ts'

/** Gives the extractor of the chapters of a standard, which remembers those of the time before. */
export type ChapterMemory = (standard: string) => ChapterExtractor

/**
 * Makes a memory of extracted chapters. A chapter is extracted anew unless its files and their translations are the same objects,
 * laid out alike, in a standard that is cited, dated and drawn alike, and everything looked up for it gives the same.
 */
export function createChapterMemory(): ChapterMemory {
  const standards = new Map<string, Generations>()
  return (standard) => {
    standards.set(standard, { before: standards.get(standard)?.now, now: new Map() }) // chapters that are gone are forgotten
    return (chapter, extract) => {
      const generations = standards.get(standard)
      const { id } = chapter.layout
      const known = generations?.before?.get(id)
      const kept = known && holds(known, chapter) ? known : keep(chapter, extract)
      generations?.now.set(id, kept)
      return kept.extracted
    }
  }
}

/**
 * The chapters of the time before and of this time. Extractors look them up, and do not hold them: chapters hold their extractor,
 * and through it would hold all that ever were.
 */
interface Generations {
  readonly before: ReadonlyMap<string, KeptChapter> | undefined
  readonly now: Map<string, KeptChapter>
}

/** A chapter as it was extracted, with all that it was made from, and no more: what is held by it is held as long as it stays as it is. */
interface KeptChapter extends Pick<ChapterSource, 'layout'> {
  readonly ground: Ground
  readonly translations: readonly Translation[]
  readonly frame: string
  readonly lookedUp: LookedUp
  readonly extracted: ExtractedChapter
}

/** What chapters share; the same objects as long as it is the same. */
interface Ground extends Pick<ChapterSource['lookups'], 'family' | 'findTerms' | 'parameters' | 'hasImage'> {
  readonly open: string
}

/** The translation of a unit, if there is one. */
interface Translation {
  readonly document: Counterparts['document'] | undefined
  readonly current: boolean | undefined
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
  return {
    layout: chapter.layout,
    ground: groundOf(chapter.lookups),
    translations: translationsOf(chapter),
    frame: frameOf(chapter),
    lookedUp: { named, ids, documents },
    extracted,
  }
}

function holds(kept: KeptChapter, chapter: ChapterSource): boolean {
  return (
    isSameGround(kept.ground, groundOf(chapter.lookups)) &&
    isSameLayout(kept.layout, chapter.layout) &&
    kept.frame === frameOf(chapter) &&
    areTranslatedAlike(kept.translations, translationsOf(chapter)) &&
    stillGives(kept.lookedUp, chapter.lookups.registry)
  )
}

function groundOf({ family, findTerms, parameters, hasImage, registry }: ChapterSource['lookups']): Ground {
  return { family, findTerms, parameters, hasImage, open: [...registry.open].join() }
}

function isSameGround(a: Ground, b: Ground): boolean {
  return (
    a.family === b.family &&
    a.findTerms === b.findTerms &&
    a.parameters === b.parameters &&
    a.hasImage === b.hasImage &&
    a.open === b.open
  )
}

/** What chapters have from their standard, as text. */
function frameOf({ source, dated, processes }: ChapterSource): string {
  const { language, edition } = source.standard.unit
  return JSON.stringify([language, edition, [...dated].sort(), processes])
}

/** The translations of the units of a chapter, in their order. */
function translationsOf({ layout, counterparts }: ChapterSource): Translation[] {
  return unitsOf(layout).map((unit) => {
    const { document, current } = counterparts.get(unit) ?? {}
    return { document, current }
  })
}

function areTranslatedAlike(a: readonly Translation[], b: readonly Translation[]): boolean {
  return a.every(({ document, current }, index) => b[index]?.document === document && b[index]?.current === current)
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
