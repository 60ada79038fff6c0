import type { Chapter, Chapters } from '../compile/chapters.ts'
import type { StandardHead } from '../compile/link.ts'
import { type Found, lintChapter } from '../lint/lint-part.ts'
import type { PreparedDocument } from '../lint/linted-document.ts'
import { type FamilyTools, type LintedFamily, type LintedPart, lintedPart } from '../lint/linted-family.ts'
import type { Rule } from '../lint/rule.ts'
import type { Catalog, Standard } from '../model/catalog.ts'
import type { Compilation } from '../model/compilation.ts'
import type { Section } from '../model/section.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'

/** The chapters of a standard as rules see them, with what was found in each. */
export interface LintedChapters {
  readonly found: readonly Found[]
  /** What `read` makes of each chapter and of the rest, joined; of a chapter that stays as it was it is known. */
  readonly gather: <T>(name: string, read: (own: LintedFamily) => readonly T[]) => readonly T[]
}

/** A standard to be looked at chapter by chapter. */
export interface ChaptersInput extends Ground {
  readonly chapters: Chapters
  readonly head: StandardHead
  /** The whole standard. */
  readonly compilation: Compilation
  /** All its files. */
  readonly documents: readonly ParsedDocument[]
  readonly prepared: (document: ParsedDocument) => PreparedDocument
}

/** What chapters are looked at with; tools and what is shared are the same objects as long as they are the same. */
interface Ground {
  readonly tools: FamilyTools
  readonly active: readonly Rule[]
  /** What standards share. */
  readonly shared: Catalog
}

/** Runs the rules of reach `chapter` over a standard. */
export type ChapterLinter = (input: ChaptersInput) => LintedChapters

/** Makes a linter that looks only at the chapters that are not as they were the time before. */
export function createChapterLinter(): ChapterLinter {
  const known = new WeakMap<Section, LintedChapter>()
  return (input) => {
    const { chapters, tools, active, shared } = input
    const frame = JSON.stringify(withoutParts(input.head))
    const linted = chapters.chapters.map((chapter) => {
      const documents = chapter.documents.map(input.prepared)
      const ground: ChapterGround = { tools, active, shared, documents, frame }
      const before = known.get(chapter.section)
      const now = before && isSameGround(before.ground, ground) ? before : lintedChapter(chapter, ground, input)
      known.set(chapter.section, now)
      return now
    })
    const rest = restOf(input)
    return {
      found: [...lintChapter(rest.family, active), ...linted.flatMap(({ found }) => found)],
      gather: (name, read) => [rest, ...linted.map(({ part }) => part)].flatMap(({ recall }) => recall(name, read)),
    }
  }
}

interface LintedChapter {
  readonly ground: ChapterGround
  readonly part: LintedPart
  readonly found: readonly Found[]
}

interface ChapterGround extends Ground {
  readonly documents: readonly PreparedDocument[]
  /** What the chapter has from its standard, as text. */
  readonly frame: string
}

function isSameGround(a: ChapterGround, b: ChapterGround): boolean {
  return (
    a.tools === b.tools &&
    isSameList(a.active, b.active) &&
    a.shared === b.shared &&
    a.frame === b.frame &&
    isSameList(a.documents, b.documents)
  )
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((element, index) => element === b[index])
}

function lintedChapter(chapter: Chapter, ground: ChapterGround, { head, compilation }: ChaptersInput): LintedChapter {
  const { documents, shared, tools, active } = ground
  const standard: Standard = { ...withoutParts(head), sections: [chapter.section], explanation: [] }
  const files = new Set(documents.map(({ path }) => path))
  const own: Compilation = {
    ...alone,
    catalog: { ...shared, standards: [standard] },
    links: chapter.links,
    translations: compilation.translations.filter(({ place }) => files.has(place.file)),
  }
  const part = lintedPart({ compilation: own, documents }, tools)
  return { ground, part, found: lintChapter(part.family, active) }
}

const alone = { declarations: [], outlines: [], diagnostics: [] }

/** What stands in no chapter, and what is made of it: terms, metrics and criteria. */
function restOf({ chapters, head, compilation, documents, prepared, shared, tools }: ChaptersInput): LintedPart {
  const { sections, links } = chapters.rest
  const standard: Standard = { ...head, sections, explanation: compilation.catalog.standards[0]?.explanation ?? [] }
  const inChapters = new Set(chapters.chapters.flatMap((chapter) => chapter.documents))
  const others = documents.filter((document) => !inChapters.has(document))
  const files = new Set(others.map(({ path }) => path))
  const own: Compilation = {
    ...alone,
    catalog: { ...shared, standards: [standard] },
    links,
    translations: compilation.translations.filter(({ place }) => files.has(place.file)),
  }
  return lintedPart({ compilation: own, documents: others.map(prepared) }, tools)
}

/** A standard without all that stands in none of its chapters. */
function withoutParts(head: StandardHead): StandardHead {
  return { ...head, terms: [], metrics: [], criteria: [], processes: [], evaluation: undefined }
}
