import type { Link } from '../model/compilation.ts'
import type { Block, Section } from '../model/section.ts'
import type { Criterion, Metric, Scoring, Term } from '../model/units.ts'
import type { Scoring as AuthoredScoring } from '../schema/authoring.generated.ts'
import type { NoteSource } from '../syntax/blocks.ts'
import { type AuthoredOf, placeIn } from './authored.ts'
import { extractGates, gateLinks } from './extract-evaluation.ts'
import { extractNote } from './extract-section.ts'
import { frontMatterLink } from './front-matter-link.ts'
import type { Layout } from './layout.ts'
import type { ParameterValues } from './limits.ts'
import { localize, localizeOptional } from './localize.ts'
import { renderInline, type Setting } from './render.ts'
import { byKey, criterionNamed, provisionKey, provisionNamed, type Resolved } from './resolve.ts'
import { translate } from './translations.ts'

/** Extracts a term: its first paragraph is the definition, notes and examples explain it. */
export function extractTerm(source: AuthoredOf<'term'>, number: string, setting: Setting): Term {
  const { unit } = source
  const { blocks } = source.document
  const linked = new Set([...setting.linked, `term:${unit.id}`])
  const own: Setting = { ...setting, linked, section: `term-${unit.id}` }
  const definition = blocks.find((block) => block.type === 'paragraph')
  const notesOf = (type: 'note' | 'example'): Term['notes'] => {
    const notes = blocks.filter((block): block is NoteSource => block.type === type)
    return notes.map((note, index) => {
      const { label, text, translation } = extractNote(note, { index: index + 1, count: notes.length }, undefined, own)
      return { label, text, translation }
    })
  }
  return {
    id: unit.id,
    number,
    term: localize(unit.term, setting.language),
    aliases: { zh: unit.aliases?.zh ?? [], en: unit.aliases?.en ?? [] },
    deprecated: { zh: unit.deprecated?.zh ?? [], en: unit.deprecated?.en ?? [] },
    abbreviation: unit.abbreviation,
    definition: renderInline(definition?.content ?? [], own).text,
    definitionTranslation: definition && translate(definition, own),
    notes: notesOf('note'),
    examples: notesOf('example'),
    broader: unit.broader === undefined ? undefined : termKey(unit.broader, setting),
    related: (unit.related ?? []).flatMap((id) => termKey(id, setting) ?? []),
    source: unit.source && {
      reference: unit.source.reference,
      clause: unit.source.clause,
      modified: unit.source.modified ?? false,
    },
    basis: unit.basis ?? [],
    address: setting.registry.wide(`term:${unit.id}`)?.address ?? '',
    place: placeIn(source, 'id'),
  }
}

function termKey(id: string, { registry }: Setting): string | undefined {
  const named = registry.wide(`term:${id}`)
  return named && `${named.standard}/${id}`
}

/** The names that a term's front matter mentions. */
export function termLinks(source: AuthoredOf<'term'>, setting: Setting): Link[] {
  const { broader, related, source: origin } = source.unit
  return [
    ...(broader === undefined
      ? []
      : [frontMatterLink(broader, byKey('term', broader, setting.registry), ['broader'], setting)]),
    ...(related ?? []).map((id, index) =>
      frontMatterLink(id, byKey('term', id, setting.registry), ['related', index], setting),
    ),
    ...(origin
      ? [
          frontMatterLink(
            origin.reference,
            byKey('reference', origin.reference, setting.registry),
            ['source', 'reference'],
            setting,
          ),
        ]
      : []),
  ]
}

/** Extracts a metric; its definition and formula are those of its section's text. */
export function extractMetric(source: AuthoredOf<'metric'>, section: Section, setting: Setting): Metric {
  const { unit } = source
  const text = section.blocks.find(
    (block): block is Extract<Block, { type: 'provision' }> => block.type === 'provision',
  )
  const formula = section.blocks.find((block) => block.type === 'formula')
  const { language } = setting
  return {
    id: unit.id,
    code: unit.code,
    number: section.number ?? '',
    title: localize(unit.title, language),
    definition: text?.provision.text ?? { plain: '', markdown: '', html: '' },
    formula: formula?.type === 'formula' ? { tex: formula.tex, mathml: formula.mathml } : undefined,
    unit: unit.unit,
    direction: unit.direction,
    statistics: unit.statistics ?? [],
    population: localizeOptional(unit.population, language),
    exclusions: (unit.exclusions ?? []).map((exclusion) => localize(exclusion, language)),
    dataSource: localizeOptional(unit.dataSource, language),
    minimumSample: unit.minimumSample,
    rounding: localizeOptional(unit.rounding, language),
    safeguards: (unit.safeguards ?? []).map((safeguard) => localize(safeguard, language)),
    basis: unit.basis ?? [],
    address: section.address,
    place: placeIn(source, 'id'),
  }
}

/** Extracts a criterion with the keys of what it judges. */
export function extractCriterion(
  source: AuthoredOf<'criterion'>,
  layout: Layout,
  parameters: ParameterValues,
  setting: Setting,
): Criterion {
  const { unit } = source
  const { language } = setting
  const judged = (unit.provisions ?? []).flatMap(
    (name) => provisionKey(provisionNamed(name, setting, setting.registry)) ?? [],
  )
  const metrics = metricsOf(unit).flatMap((id) => {
    const named = setting.registry.wide(`metric:${id}`)
    return named ? [`${named.standard}/${id}`] : []
  })
  return {
    id: unit.id,
    code: unit.code,
    number: layout.number ?? '',
    title: localize(unit.title, language),
    weight: unit.weight,
    parent: unit.parent,
    scoring: unit.scoring && scoringOf(unit.scoring, setting),
    provisions: judged,
    metrics,
    methods: unit.methods ?? [],
    evidence: unit.evidence ?? [],
    items: (unit.items ?? []).map(({ id, question, provision, method }) => ({
      id,
      question: localize(question, language),
      provision:
        provision === undefined ? undefined : provisionKey(provisionNamed(provision, setting, setting.registry)),
      method,
    })),
    notApplicable: (unit.notApplicable ?? []).map(({ id, title }) => ({ id, title: localize(title, language) })),
    gates: extractGates(unit.gates ?? [], parameters),
    basis: unit.basis ?? [],
    address: layout.address,
    place: placeIn(source, 'id'),
  }
}

/** The metrics that a criterion names: one, or a list. */
function metricsOf({ metric = [] }: AuthoredOf<'criterion'>['unit']): readonly string[] {
  return typeof metric === 'string' ? [metric] : metric
}

function scoringOf(scoring: AuthoredScoring, { language }: Setting): Scoring {
  if (scoring.method !== 'rubric') return scoring
  return {
    method: 'rubric',
    levels: scoring.levels.map(({ value, anchor }) => ({ value, anchor: localize(anchor, language) })),
  }
}

/** The names that a criterion's front matter mentions. */
export function criterionLinks(source: AuthoredOf<'criterion'>, setting: Setting): Link[] {
  const { provisions, metric: authored, parent, evidence, items } = source.unit
  const { registry } = setting
  const link = (written: string, resolved: Resolved, ...path: readonly (string | number)[]): Link =>
    frontMatterLink(written, resolved, path, setting)
  return [
    ...(provisions ?? []).map((name, index) =>
      link(name, provisionNamed(name, setting, registry), 'provisions', index),
    ),
    ...(items ?? []).flatMap(({ provision }, index) =>
      provision === undefined
        ? []
        : [link(provision, provisionNamed(provision, setting, registry), 'items', index, 'provision')],
    ),
    ...metricsOf(source.unit).map((id, index) =>
      link(id, byKey('metric', id, registry), 'metric', ...(typeof authored === 'string' ? [] : [index])),
    ),
    ...(parent === undefined ? [] : [link(parent, criterionNamed(parent, setting, registry), 'parent')]),
    ...(evidence ?? []).map((id, index) => link(id, byKey('evidence', id, registry), 'evidence', index)),
    ...gateLinks(source, setting),
  ]
}
