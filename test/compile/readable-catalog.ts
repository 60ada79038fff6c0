import type { Catalog, Standard } from '../../src/model/catalog.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import type { Limit, Provision } from '../../src/model/provision.ts'
import type { Block, ReferenceEntry, Section } from '../../src/model/section.ts'
import type { Localized, RichText, Translation } from '../../src/model/text.ts'
import type { Criterion, Metric, Term } from '../../src/model/units.ts'

/** What a catalog says, as a person can read and compare it: numbers, labels, modality, limits, references, generated text. */
export function readableCatalog({ publication, vocabulary, parameters, references, standards }: Catalog): string {
  return [
    `${both(publication.title)} — ${both(publication.publisher)} — ${publication.baseUrl}`,
    ...(['actors', 'evidence', 'steps'] as const).flatMap((group) =>
      vocabulary[group].map(({ id, title }) => `${group}: ${id} ${both(title)}`),
    ),
    ...parameters.map(
      ({ id, title, value, unit, use, proposal, usedBy, basis }) =>
        `parameter: ${id} ${both(title)} = ${value} ${unit}, ${use}${proposal ? ', proposal' : ''}, basis [${basis.map(({ kind, ref = '' }) => `${kind} ${ref}`.trim()).join(', ')}], used by [${usedBy.join(', ')}]`,
    ),
    ...references.map(
      ({ id, number, year, title, type, status }) =>
        `reference: ${id} ${number ?? ''} ${year ?? ''} ${both(title)}, ${type}, ${status}`,
    ),
    ...standards.map(standardLines),
    '',
  ].join('\n')
}

function standardLines(standard: Standard): string {
  const { designation, title, id, language, type, stage, series, part, address, terms, metrics, criteria } = standard
  const facts = [id, language, type, stage, series && `part ${part} of ${series}`, address].filter(Boolean)
  return [
    '',
    `## ${designation} ${both(title)}`,
    facts.join(' | '),
    ...standard.sections.flatMap(sectionLines),
    ...terms.map(termLine),
    ...metrics.map(metricLine),
    ...criteria.map(criterionLine),
    ...(standard.evaluation ? evaluationLines(standard.evaluation) : []),
    ...standard.processes.flatMap(({ id: process, steps }) =>
      steps.map(
        (step) =>
          `process ${process}: ${step.id} ${both(step.title)} by ${step.actor.join(', ')}, limit ${step.limit ?? '—'}, then [${step.next.map(({ to, when }) => `${to} ${when ? both(when) : ''}`.trim()).join(', ')}]`,
      ),
    ),
    ...standard.explanation.flatMap(sectionLines),
  ].join('\n')
}

function sectionLines({ number, title, kind, id, unit, nature, address, blocks, children }: Section): string[] {
  const facts = [kind, unit && unit !== id ? `${id} = ${unit}` : id, nature, address].filter(Boolean).join(' | ')
  return [
    `${number ?? ''} ${both(title)} (${facts})`.trim(),
    ...blocks.flatMap(blockLines).map((line) => `  ${line}`),
    ...children.flatMap(sectionLines),
  ]
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'provision':
      return provisionLines(block.provision)
    case 'paragraph':
      return [block.text.plain, ...translationLines(block.translation)]
    case 'list':
      return block.items.map(({ plain }) => `- ${plain}`)
    case 'note':
    case 'example':
    case 'constraint':
      return [`${block.label}: ${block.text.plain} (${block.provision ?? '—'})`, ...translationLines(block.translation)]
    case 'table':
      return [
        `table ${block.number} ${block.id}: ${block.caption?.plain ?? ''} [${block.align.map((align) => align ?? '-').join(' ')}]`,
        ...[block.header, ...block.rows].map((row) => `| ${row.map(({ plain }) => plain).join(' | ')} |`),
      ]
    case 'figure':
      return [
        `figure ${block.number} ${block.id}: ${block.caption.plain} (${block.alternative})`,
        'svg' in block.source ? `drawn from ${block.source.process}` : block.source.address,
      ]
    case 'formula':
      return [`formula ${block.number} ${block.id}: ${block.tex}`]
    case 'term':
      return [`term ${block.term}`]
    case 'reference-list':
      return block.entries.map(entryLine)
  }
}

function entryLine({ number = '', title, target, address = '' }: ReferenceEntry): string {
  return `* ${number} ${both(title)} (${[target, address].filter(Boolean).join(' | ')})`
}

function provisionLines(provision: Provision): string[] {
  const {
    id,
    label,
    marker = '',
    modality,
    modal,
    normative,
    actor,
    step,
    verify,
    evidence,
    basis,
    proposal,
  } = provision
  const verb = modal ? ` ${modal.polarity === 'negative' ? 'not ' : ''}\`${modal.literal}\`` : ''
  const facts = [
    `${normative ? '' : 'informative '}${modality}${verb}`,
    actor.length > 0 && `by ${actor.join(', ')}`,
    step && `in ${step}`,
    verify.length > 0 && `verified by ${verify.join(', ')}`,
    evidence.length > 0 && `with ${evidence.join(', ')}`,
    basis.length > 0 && `because of ${basis.join(', ')}`,
    proposal && 'proposal',
  ]
  return [
    `${label} ${id}: ${facts.filter(Boolean).join('; ')}`,
    `  ${marker} ${provision.text.plain}`.trimEnd(),
    ...provision.limits.map((limit) => `  limit ${limitWords(limit)}`),
    ...provision.descriptive.map((quantity) => `  not a limit ${quantity}`),
    ...provision.terms.map(({ ref, linked }) => `  term ${ref}${linked ? '' : ' (found)'}`),
    ...provision.references.map(({ target, normative: binds }) => `  ${binds ? 'cites' : 'mentions'} ${target}`),
    ...provision.criteria.map((criterion) => `  judged by ${criterion}`),
    ...translationLines(provision.translation).map((line) => `  ${line}`),
    ...provision.items.flatMap(provisionLines).map((line) => `  ${line}`),
  ]
}

function limitWords({ metric = '', op, value, unit, parameter, statistic = '', literal }: Limit): string {
  return `${[metric, statistic, op, value, unit].filter((word) => word !== '').join(' ')} from \`${literal ?? '—'}\`${parameter ? ` as ${parameter}` : ''}`
}

function termLine({ number, id, term, aliases, deprecated, abbreviation, definition, ...more }: Term): string {
  const forms = [...aliases.zh, ...aliases.en, ...(abbreviation ? [abbreviation] : [])]
  const not = [...deprecated.zh, ...deprecated.en]
  const source =
    more.source && `${more.source.reference} ${more.source.clause ?? ''}${more.source.modified ? ' modified' : ''}`
  const notes = [...more.notes, ...more.examples].map(({ label, text }) => `${label}: ${text.plain}`)
  const facts = [forms.join(', '), not.length > 0 && `not ${not.join(', ')}`, more.broader && `is a ${more.broader}`]
  return `term ${number} ${id} ${both(term)}: ${plain(definition)} [${[...facts, more.related.join(', '), source, ...notes].filter(Boolean).join(' | ')}]`
}

function metricLine({ number, code, id, title, unit, direction, statistics, definition, formula }: Metric): string {
  return `metric ${number} ${code} ${id} ${both(title)} in ${unit}, ${direction} is better, ${statistics.join(', ')}: ${plain(definition)} ${formula?.tex ?? ''}`
}

function criterionLine({
  number,
  code,
  id,
  title,
  weight,
  parent = '—',
  scoring,
  provisions,
  metrics,
  gates,
  items,
}: Criterion): string {
  return `criterion ${number} ${code} ${id} ${both(title)}: ${weight} of ${parent}, ${scoring?.method ?? 'sum'}, judges [${provisions.join(', ')}], by ${metrics.join(' and ') || '—'}, gates [${gates.map(({ grade, minimum, value }) => `${grade} ${minimum ?? value}`).join(', ')}], asks [${items.map((item) => `${both(item.question)} ${item.provision ?? ''}`.trim()).join(', ')}]`
}

function evaluationLines({ grades, vetoes, adjustments, samples, sampling, ...rules }: Evaluation): string[] {
  const { notRated, notAssessable, ...numbers } = rules
  return [
    ...grades.map(({ id, title, minimum }) => `grade ${id} ${both(title)}: from ${minimum}`),
    ...vetoes.map(
      ({ id, code, title, provision, cap }) =>
        `veto ${code} ${id} ${both(title)}: at most ${cap ?? '—'}, by ${provision}`,
    ),
    ...adjustments.map(
      ({ id, kind, title, points, provision }) => `${kind} ${id} ${both(title)}: ${points}, by ${provision}`,
    ),
    `samples [${samples.map(({ atMost, sample }) => `${atMost ?? 'more'}: ${sample}`).join(', ')}], by [${sampling.join(', ')}]`,
    `results ${both(notRated)}, ${both(notAssessable)}; ${JSON.stringify(numbers)}`,
  ]
}

function translationLines(translation: Translation | undefined): string[] {
  return translation
    ? [`= ${translation.language}${translation.current ? '' : ' (of an earlier text)'}: ${translation.text.plain}`]
    : []
}

function plain({ plain: text }: RichText): string {
  return text
}

function both({ zh, en }: Localized): string {
  return [zh, en].filter(Boolean).join(' / ')
}
