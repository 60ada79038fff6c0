import type { Standard } from '../model/catalog.ts'
import type { Link } from '../model/compilation.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Evaluation } from '../model/evaluation.ts'
import type { Section } from '../model/section.ts'
import type { Language, Localized } from '../model/text.ts'
import type { Criterion, Metric, Term } from '../model/units.ts'
import type { StandardTitle } from '../schema/authoring.generated.ts'
import { standardAddress } from './addresses.ts'
import type { AuthoredOf, FamilySource, StandardSource } from './authored.ts'
import { designationOf, seriesOf } from './designation.ts'
import {
  type ChapterExtractor,
  documentsOf,
  type ExtractedChapter,
  extractChapter,
  type SettingMaker,
} from './extract-chapter.ts'
import { evaluationLinks, extractEvaluation } from './extract-evaluation.ts'
import { diagramNames, extractProcess } from './extract-process.ts'
import { criterionLinks, extractCriterion, extractMetric, extractTerm, termLinks } from './extract-units.ts'
import type { Layout } from './layout.ts'
import type { ParameterValues } from './limits.ts'
import { localize, localizeOptional } from './localize.ts'
import { processDiagram, processInWords } from './process-diagram.ts'
import { processTable } from './process-table.ts'
import { extractExplanation, extractPreliminary } from './prose.ts'
import type { Registry } from './registry.ts'
import type { Setting } from './render.ts'
import type { TermFinder } from './term-finder.ts'
import type { Counterparts } from './translations.ts'
import { withChildren } from './with-children.ts'

/** What extraction may look up. */
export interface Lookups {
  readonly family: FamilySource
  readonly registry: Registry
  readonly findTerms: TermFinder
  readonly parameters: ParameterValues
  /** Whether an image stands at a path below the sources. */
  readonly hasImage: (path: string) => boolean
  /** The translations of the standard's units. */
  readonly counterparts: ReadonlyMap<string, Counterparts>
  /** Other standards that it cites by dated edition. */
  readonly dated: ReadonlySet<string>
  /** Extracts a chapter, or tells what it was extracted to before; without it every chapter is extracted. */
  readonly chapterOf?: ChapterExtractor | undefined
  /** Whether only the words are asked for, as a check does; see `Setting`. */
  readonly wordsOnly?: boolean | undefined
}

/** A standard with the text of its own files; what the family adds (foreword, references) follows in linking. */
export interface ExtractedStandard {
  readonly standard: Standard
  readonly links: readonly Link[]
  readonly faults: readonly Diagnostic[]
  /** Other standards that it cites by dated edition. */
  readonly dated: ReadonlySet<string>
  /** Other standards whose terms its provisions use. */
  readonly termOwners: ReadonlySet<string>
  /** Its chapters in the order of their layouts, each with what stands in it. */
  readonly chapters: readonly ExtractedChapter[]
}

/** Extracts the meaning of a standard's files, with its links resolved and its text rendered. */
export function extractStandard(
  source: StandardSource,
  layouts: readonly Layout[],
  lookups: Lookups,
): ExtractedStandard {
  const { unit } = source.standard
  const { language } = unit
  const { parameters, counterparts, dated, wordsOnly = false } = lookups
  const links: Link[] = []
  const faults: Diagnostic[] = []
  const processes = source.units.flatMap((clause) =>
    clause.unit.kind === 'clause' ? (extractProcess(clause as AuthoredOf<'clause'>, language) ?? []) : [],
  )
  const names = diagramNames(lookups.family, parameters, language)
  const draw: Setting['draw'] = (id) => {
    const process = processes.find((candidate) => candidate.id === id)
    return (
      process && {
        svg: processDiagram(process, language, names),
        alternative: processInWords(process, language, names),
        table: processTable(process, language, names),
      }
    )
  }
  const hasImage: Setting['hasImage'] = (path) => lookups.hasImage(`${source.id}/${path}`)
  const settingsFor =
    (registry: Registry, found: Collected): SettingMaker =>
    (document, own) => ({
      document,
      standard: source.id,
      language,
      registry,
      findTerms: lookups.findTerms,
      linked: new Set(),
      linkedInTranslation: counterparts.has(own.unit) ? new Set() : undefined,
      draw,
      dated,
      hasImage,
      counterparts: counterparts.get(own.unit),
      links: found.links,
      faults: found.faults,
      termOwners: found.termOwners,
      wordsOnly,
      unit: own.unit,
      section: own.section,
      normative: own.normative,
    })
  const termOwners = new Set<string>()
  const settings = settingsFor(lookups.registry, { links, faults, termOwners })
  const preliminary = extractPreliminary(source, settings)
  const chapterOf: ChapterExtractor = lookups.chapterOf ?? (({ lookups: { registry } }, extract) => extract(registry))
  const chapters = layouts.map((layout) =>
    chapterOf({ layout, source, counterparts, dated, processes, lookups }, (registry) => {
      const own: Collected = { links: [], faults: [], termOwners: new Set() }
      return {
        documents: documentsOf(layout, counterparts),
        section: extractChapter(layout, source, { settings: settingsFor(registry, own), parameters }),
        ...own,
      }
    }),
  )
  for (const chapter of chapters) {
    chapter.links.forEach((link) => {
      links.push(link)
    })
    faults.push(...chapter.faults)
    for (const owner of chapter.termOwners) termOwners.add(owner)
  }
  const sections = chapters.map(({ section }) => section)
  const laidOut = withChildren(layouts)
  const title = titleOf(unit.title, language)
  const standard: Standard = {
    id: source.id,
    number: unit.number,
    edition: unit.edition,
    designation: designationOf(unit.number, unit.edition),
    series: seriesOf(unit.number, unit.part),
    part: unit.part,
    language,
    titleElements: title.elements,
    title: title.joined,
    type: unit.type,
    stage: unit.stage,
    dates: unit.dates ?? {},
    ics: unit.ics ?? [],
    ccs: unit.ccs,
    roles: {
      proposer: localizeOptional(unit.roles?.proposer, language),
      committee: localizeOptional(unit.roles?.committee, language),
      organizations: (unit.roles?.organizations ?? []).map((name) => localize(name, language)),
      drafters: (unit.roles?.drafters ?? []).map((name) => localize(name, language)),
    },
    replaces: unit.replaces ?? [],
    sections: [...preliminary, ...sections],
    terms: laidOut.flatMap((layout) => termOf(layout, settings, links)),
    metrics: metricsOf(laidOut, sections, settings),
    criteria: laidOut.flatMap((layout) => criterionOf(layout, parameters, settings, links)),
    evaluation: evaluationOf(source.standard, parameters, settings, links),
    processes,
    explanation: source.explanations.flatMap((explanation) => extractExplanation(explanation, unit.edition, settings)),
    address: standardAddress(source.id, unit.edition),
    place: source.standard.document.frontMatterPlace(['id']),
  }
  return { standard, links, faults, dated, termOwners, chapters }
}

/** What is found while a text is extracted. */
interface Collected {
  readonly links: Link[]
  readonly faults: Diagnostic[]
  readonly termOwners: Set<string>
}

function termOf({ unit, number = '' }: Layout, settings: SettingMaker, links: Link[]): Term[] {
  if (unit?.unit.kind !== 'term') return []
  const source = unit as AuthoredOf<'term'>
  const setting = settings(source.document, {
    unit: source.unit.id,
    section: `term-${source.unit.id}`,
    normative: true,
  })
  links.push(...termLinks(source, setting))
  return [extractTerm(source, number, setting)]
}

function metricsOf(layouts: readonly Layout[], sections: readonly Section[], settings: SettingMaker): Metric[] {
  const metrics = layouts.filter(({ kind, unit }) => kind === 'metric' && unit?.unit.kind === 'metric')
  if (metrics.length === 0) return []
  const byId = new Map(withChildren(sections).map((section) => [section.id, section]))
  return metrics.flatMap((layout) => {
    const section = byId.get(layout.id)
    if (!section) return []
    const source = layout.unit as AuthoredOf<'metric'>
    return [
      extractMetric(
        source,
        section,
        settings(source.document, { unit: source.unit.id, section: layout.id, normative: true }),
      ),
    ]
  })
}

function criterionOf(layout: Layout, parameters: ParameterValues, settings: SettingMaker, links: Link[]): Criterion[] {
  if (layout.unit?.unit.kind !== 'criterion' || layout.kind !== 'criterion') return []
  const source = layout.unit as AuthoredOf<'criterion'>
  const setting = settings(source.document, { unit: source.unit.id, section: layout.id, normative: true })
  links.push(...criterionLinks(source, setting))
  return [extractCriterion(source, layout, parameters, setting)]
}

function evaluationOf(
  source: AuthoredOf<'standard'>,
  parameters: ParameterValues,
  settings: SettingMaker,
  links: Link[],
): Evaluation | undefined {
  const setting = settings(source.document, { unit: source.unit.id, section: source.unit.id, normative: false })
  links.push(...evaluationLinks(source, setting))
  return extractEvaluation(source, parameters, setting)
}

function titleOf(title: StandardTitle, language: Language): { elements: Standard['titleElements']; joined: Localized } {
  const byLanguage = typeof title === 'string' || !('zh' in title || 'en' in title) ? { [language]: title } : title
  const list = (elements: string | readonly string[] | undefined): readonly string[] | undefined =>
    typeof elements === 'string' ? [elements] : elements
  const elements = { zh: list(byLanguage.zh), en: list(byLanguage.en) }
  return { elements, joined: { zh: elements.zh?.join('　'), en: elements.en?.join(' — ') } }
}
