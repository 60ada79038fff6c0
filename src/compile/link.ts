import type { Standard } from '../model/catalog.ts'
import { createNotes } from '../model/notes.ts'
import { compareText } from '../model/place.ts'
import type { Provision } from '../model/provision.ts'
import type { Block, ReferenceEntry, Section } from '../model/section.ts'
import { type Language, localized, type Translation } from '../model/text.ts'
import type { Reference } from '../model/units.ts'
import { chapterAddress } from './addresses.ts'
import { compareNumbers, designationOf } from './designation.ts'
import type { ExtractedStandard } from './extract-standard.ts'
import { plainText } from './html.ts'
import { foreword, type Prescribed, referencesLeadIn, sectionTitles, termsLeadIn } from './prescribed.ts'
import { standardOf } from './registry.ts'

/** A standard without its text. */
export type StandardHead = Omit<Standard, 'sections' | 'explanation'>

/** What linking one standard needs of the family. */
export interface FamilyView {
  readonly standards: readonly StandardHead[]
  readonly references: ReadonlyMap<string, Reference>
  /** Keys of the criteria that judge a provision, by the provision's key (`standard/id`), or a unit's. */
  readonly judges: ReadonlyMap<string, readonly string[]>
  /** Ids of the standards of which a criterion judges something. */
  readonly judged: ReadonlySet<string>
}

/** Adds what a standard has from its family: foreword, references, lead-ins, criteria; sections in the order of print. */
export function linkStandard(extracted: ExtractedStandard, family: FamilyView): Standard {
  const { standard } = extracted
  const cited = citedBy(extracted, family)
  const { language } = standard
  const translated = language === 'zh'
  const lead = (sentence: (language: Language) => string): Block =>
    paragraph(sentence(language), translated ? sentence('en') : undefined)
  const page = (id: string): string => chapterAddress(standard.id, standard.edition, id)
  const own = standard.sections.map((section) => withJudges(section, standard, family))
  const pick = (kind: Section['kind']): Section[] => own.filter((section) => section.kind === kind)
  const rest = own.filter(({ kind }) => !['introduction', 'scope', 'terms'].includes(kind))
  const generated = (
    id: 'foreword' | 'references' | 'bibliography',
    kind: Section['kind'],
    blocks: readonly Block[],
  ): Section => ({
    id,
    kind,
    number: id === 'references' ? '2' : undefined,
    title: sectionTitles[id],
    level: 1,
    address: page(id),
    blocks,
    children: [],
  })
  const references = [
    lead((into) => referencesLeadIn(into, cited.normative.length > 0)),
    ...(cited.normative.length > 0 ? [{ type: 'reference-list', entries: cited.normative } as const] : []),
  ]
  const sections = [
    generated(
      'foreword',
      'foreword',
      prescribedBlocks(
        forewordOf(standard, family.standards, language),
        translated ? forewordOf(standard, family.standards, 'en') : [],
      ),
    ),
    ...pick('introduction'),
    ...pick('scope'),
    generated('references', 'normative-references', references),
    ...pick('terms').map((section) => ({
      ...section,
      blocks: [lead((into) => termsLeadIn(into, section.children.length > 0, cited.termSources))],
    })),
    ...rest,
    ...(cited.informative.length > 0
      ? [generated('bibliography', 'bibliography', [{ type: 'reference-list', entries: cited.informative }])]
      : []),
  ]
  return { ...standard, sections }
}

/** A generated paragraph; a standard in Chinese has it in English too. */
function paragraph(text: string, english?: string): Block {
  return {
    type: 'paragraph',
    text: plainText(text),
    translation: english === undefined ? undefined : inEnglish(english),
  }
}

function inEnglish(text: string): Translation {
  return { language: 'en', text: plainText(text), current: true }
}

function prescribedBlocks(prescribed: readonly Prescribed[], english: readonly Prescribed[]): Block[] {
  return prescribed.map((part, index): Block => {
    const other = english[index]
    if ('paragraph' in part)
      return paragraph(part.paragraph, other && 'paragraph' in other ? other.paragraph : undefined)
    const isPair = other !== undefined && 'list' in other && other.list.length === part.list.length
    const translations = isPair ? other.list.map(inEnglish) : undefined
    return { type: 'list', items: part.list.map(plainText), translations }
  })
}

function forewordOf(standard: Standard, family: readonly StandardHead[], language: Language): Prescribed[] {
  const { series, part, roles } = standard
  const siblings = series === undefined ? [] : family.filter((other) => other.series === series)
  const published = siblings.filter(({ stage }) => stage === 'published' || stage === 'under-review')
  const name = (other: StandardHead): string => {
    const title = other.titleElements[language]?.at(-1) ?? localized(other.title, language)
    return `${published.includes(other) ? other.designation : other.number} ${title}`
  }
  const isPublished = published.length > 0
  return foreword({
    language,
    rules: standard.language === 'zh' ? 'GB/T 1.1' : 'ISO/IEC',
    designation: standard.designation,
    title: standard.title,
    series:
      series === undefined || part === undefined
        ? undefined
        : { number: series, part, title: seriesTitle(standard, language) },
    parts: (isPublished ? published : siblings).map(name),
    partsPublished: isPublished,
    replaces: standard.replaces,
    changes: changesOf(standard, language),
    proposer: localizedOrAbsent(roles.proposer, language),
    committee: localizedOrAbsent(roles.committee, language),
    organizations: roles.organizations.map((organization) => localized(organization, language)),
    drafters: roles.drafters.map((drafter) => localized(drafter, language)),
  })
}

/** The items of the drafting explanation's section on technical changes, without their end marks; none in a language without them. */
function changesOf({ explanation, language: own }: Standard, language: Language): string[] | undefined {
  const blocks = explanation.find(({ id }) => id === 'changes')?.blocks ?? []
  const lists = blocks.flatMap((block) => (block.type === 'list' ? [block] : []))
  if (lists.length === 0) return undefined
  const texts = lists.flatMap(({ items, translations = [] }) =>
    language === own ? items : translations.map(({ text }) => text),
  )
  return texts.map(({ plain }) => plain.replace(/[；。;.]\s*$/, ''))
}

function localizedOrAbsent(text: Standard['title'] | undefined, language: Language): string | undefined {
  return text && localized(text, language)
}

/** The elements of the title that all parts share: all but the last. */
function seriesTitle({ titleElements, title }: Standard, language: Language): string {
  const elements = titleElements[language] ?? []
  return elements.length > 1 ? elements.slice(0, -1).join(language === 'zh' ? '　' : ' — ') : localized(title, language)
}

interface Cited {
  readonly normative: readonly ReferenceEntry[]
  readonly informative: readonly ReferenceEntry[]
  /** How other standards are called that define terms used here. */
  readonly termSources: readonly string[]
}

/** Which documents a standard cites, and how: by a link in its text, or by using a term that another defines. */
function citedBy({ standard, links, dated, termOwners }: ExtractedStandard, family: FamilyView): Cited {
  const normative = new Set<string>()
  const informative = new Set<string>()
  links.forEach(({ target, normative: binds, expects }) => {
    if (target === undefined || notCited.has(expects)) return
    const key = documentOf(target, standard.id, family)
    if (key === undefined) return
    if (binds) normative.add(key)
    else informative.add(key)
  })
  for (const owner of termOwners) normative.add(`standard:${owner}`)
  const entries = (keys: Iterable<string>): ReferenceEntry[] =>
    [...keys].flatMap((key) => entryOf(key, dated, family) ?? []).sort(compareEntries)
  const others = family.standards.filter(({ id }) => termOwners.has(id))
  return {
    normative: entries(normative),
    informative: entries([...informative].filter((key) => !normative.has(key))),
    termSources: others.map((other) => (dated.has(other.id) ? other.designation : other.number)),
  }
}

/** What a link may name without citing the document in which it stands: terms, metrics, names in front matter. */
const notCited = new Set(['term', 'metric', 'actor', 'evidence', 'step', 'parameter', 'criterion'])

/** The document that a key stands in, if it is another one than `standard`. */
function documentOf(key: string, standard: string, family: FamilyView): string | undefined {
  if (key.startsWith('reference:')) return key
  const owner = standardOf(key)
  return owner !== standard && family.standards.some(({ id }) => id === owner) ? `standard:${owner}` : undefined
}

function entryOf(key: string, dated: ReadonlySet<string>, family: FamilyView): ReferenceEntry | undefined {
  const id = key.slice(key.indexOf(':') + 1)
  if (key.startsWith('standard:')) {
    const standard = family.standards.find((candidate) => candidate.id === id)
    return (
      standard && {
        number: dated.has(id) ? standard.designation : standard.number,
        title: standard.title,
        address: standard.address,
        target: key,
      }
    )
  }
  const reference = family.references.get(id)
  if (!reference) return undefined
  const number = reference.number && reference.year ? designationOf(reference.number, reference.year) : reference.number
  return { number, title: reference.title, target: key }
}

/** National standards, then those of sectors and places, then group standards, then international ones, then all else. */
const order = [/^GB/, /^(?!T\/|Q\/|ISO|IEC|DB)[A-Z]{2}\b/, /^DB/, /^T\//, /^ISO/, /^IEC/]

function compareEntries(a: ReferenceEntry, b: ReferenceEntry): number {
  const rank = ({ number }: ReferenceEntry): number => {
    const found = number === undefined ? -1 : order.findIndex((pattern) => pattern.test(number))
    return number === undefined ? order.length + 1 : found < 0 ? order.length : found
  }
  return rank(a) - rank(b) || compareNumbers(a.number ?? '', b.number ?? '') || compareText(a.target, b.target)
}

/** What sections became, as long as these are kept: one that is judged as before stays the same. */
const linkedSections = createNotes<Section, Section>()

function withJudges(section: Section, standard: Standard, family: FamilyView): Section {
  if (!family.judged.has(standard.id)) return section
  const judgesOf = ({ id, unit }: Provision): readonly string[] => {
    const keys = [`${standard.id}/${id}`, `${standard.id}/${unit}`]
    return [...new Set(keys.flatMap((key) => family.judges.get(key) ?? []))]
  }
  const before = linkedSections.get(section)
  const linked = before && isJudgedBy(before, judgesOf) ? before : judgedSection(section, judgesOf)
  linkedSections.set(section, linked)
  return linked
}

type JudgesOf = (provision: Provision) => readonly string[]

function judgedSection(section: Section, judgesOf: JudgesOf): Section {
  const judged = (provision: Provision): Provision => ({
    ...provision,
    criteria: judgesOf(provision),
    items: provision.items.map(judged),
  })
  return {
    ...section,
    blocks: section.blocks.map((block) =>
      block.type === 'provision' ? { ...block, provision: judged(block.provision) } : block,
    ),
    children: section.children.map((child) => judgedSection(child, judgesOf)),
  }
}

function isJudgedBy({ blocks, children }: Section, judgesOf: JudgesOf): boolean {
  const isJudged = (provision: Provision): boolean =>
    provision.criteria.join() === judgesOf(provision).join() && provision.items.every(isJudged)
  return (
    blocks.every((block) => block.type !== 'provision' || isJudged(block.provision)) &&
    children.every((child) => isJudgedBy(child, judgesOf))
  )
}
