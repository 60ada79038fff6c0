import type { Link } from '../model/compilation.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Process } from '../model/process.ts'
import type { Section } from '../model/section.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import { chapterAddress } from './addresses.ts'
import { recordAttributeLinks } from './attribute-links.ts'
import type { AuthoredOf, StandardSource } from './authored.ts'
import { processLinks } from './extract-process.ts'
import { attributesOfFile, type ProvisionSetting } from './extract-provision.ts'
import { extractBlocks, sectionOf } from './extract-section.ts'
import type { Lookups } from './extract-standard.ts'
import type { Layout } from './layout.ts'
import type { ParameterValues } from './limits.ts'
import type { Registry } from './registry.ts'
import type { Setting } from './render.ts'
import type { Counterparts } from './translations.ts'

/** Gives what `extract` makes of a chapter, now or at an earlier time when all that goes into it was the same. */
export type ChapterExtractor = (chapter: ChapterSource, extract: ExtractChapter) => ExtractedChapter

/** Extracts a chapter with what it looks up in `registry`. */
export type ExtractChapter = (registry: Registry) => ExtractedChapter

/** All that goes into the extraction of a chapter, beside what it looks up in the registry. */
export interface ChapterSource {
  readonly layout: Layout
  readonly source: StandardSource
  readonly counterparts: ReadonlyMap<string, Counterparts>
  readonly dated: ReadonlySet<string>
  readonly processes: readonly Process[]
  readonly lookups: Pick<Lookups, 'family' | 'registry' | 'findTerms' | 'parameters' | 'hasImage'>
}

/** What extracting a chapter gave: one of the outline, that of the terms, or an annex. */
export interface ExtractedChapter {
  readonly section: Section
  /** The files of its units and of their translations. */
  readonly documents: readonly ParsedDocument[]
  readonly links: readonly Link[]
  readonly faults: readonly Diagnostic[]
  /** Other standards whose terms its provisions use. */
  readonly termOwners: ReadonlySet<string>
}

/** The files in which a chapter and its translations are written. */
export function documentsOf(
  layout: Layout,
  counterparts: ReadonlyMap<string, Counterparts>,
): readonly ParsedDocument[] {
  const documents = new Set<ParsedDocument>()
  const visit = ({ unit, children }: Layout): void => {
    const translated = unit && counterparts.get(unit.unit.id)
    if (unit) documents.add(unit.document)
    if (translated) documents.add(translated.document)
    for (const child of children) visit(child)
  }
  visit(layout)
  return [...documents]
}

/** Makes the setting for one stretch of text of a document. */
export type SettingMaker = (
  document: Setting['document'],
  own: Pick<Setting, 'unit' | 'section' | 'normative'>,
) => Setting

/** What extracting a chapter uses, and adds to. */
export interface Extraction {
  readonly settings: SettingMaker
  readonly parameters: ParameterValues
}

/** Extracts a chapter with all that stands below it. */
export function extractChapter(layout: Layout, source: StandardSource, extraction: Extraction): Section {
  const section = extractLayout(layout, extraction)
  const isText = layout.unit !== undefined && layout.unit.unit.kind !== 'term'
  return isText ? { ...section, address: chapterAddress(source.id, source.standard.unit.edition, layout.id) } : section
}

function extractLayout(layout: Layout, extraction: Extraction): Section {
  const children = layout.children.map((child) => extractLayout(child, extraction))
  const { unit } = layout
  if (!unit) return sectionOf(layout, [], children)
  if (unit.unit.kind === 'term') return sectionOf(layout, [{ type: 'term', term: unit.unit.id }], children)
  const { settings, parameters } = extraction
  const provisionUnit = unit as Exclude<typeof unit, AuthoredOf<'term'>>
  const binding = !(unit.unit.kind === 'annex' && unit.unit.nature === 'informative')
  const normative = binding && unit.unit.kind !== 'principle'
  const rendering = settings(unit.document, { unit: unit.unit.id, section: layout.id, normative })
  const setting: ProvisionSetting = {
    rendering,
    source: provisionUnit,
    attributes: attributesOfFile(provisionUnit),
    parameters,
    page: layout.page,
    binding,
  }
  if (layout.kind !== 'heading') {
    recordAttributeLinks(provisionUnit, rendering)
    if (provisionUnit.unit.kind === 'clause')
      rendering.links.push(...processLinks(provisionUnit as AuthoredOf<'clause'>, rendering))
  }
  return sectionOf(layout, extractBlocks(layout, setting), children)
}
