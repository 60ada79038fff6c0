import { percentText } from '../../assess/index.ts'
import { findingLabels } from '../../model/labels.ts'
import type { Fact, ReportCell, ReportSection } from './report-content.ts'
import { reportWords, stateWords } from './report-words.ts'
import { criterionNamed, gradeTitle, named, type Reported, rangeText, sayer } from './reported.ts'

/** The total and what it is made of. */
export function totalSection(reported: Reported): ReportSection {
  const { result } = reported
  const say = sayer(reported)
  const { total, base, deductions, bonus, possible } = result
  const exact = total.exact.includes('/') ? `${total.decimal}…` : total.exact
  const isWhole = exact === total.rounded || exact === total.rounded.replace(/\.0+$/, '')
  const unrounded = isWhole ? '' : ` (${say(reportWords.unrounded)} ${exact})`
  const facts: Fact[] = [
    { name: say(reportWords.total), value: `${total.rounded}${unrounded}` },
    { name: say(reportWords.band), value: gradeTitle(result.bandGrade, reported) },
    { name: say(reportWords.base), value: base.rounded },
    { name: say(reportWords.deductions), value: deductions.rounded },
    { name: say(reportWords.bonus), value: bonus.rounded },
    { name: say(reportWords.notApplicable), value: `${percentText(result.notApplicableShare, 1)} %` },
    ...(possible
      ? [
          {
            name: say(reportWords.possible),
            value: rangeText(possible.lowest.rounded, possible.highest.rounded, reported),
          },
        ]
      : []),
    ...findingFacts(reported),
  ]
  return { title: say(reportWords.composition), facts }
}

function findingFacts(reported: Reported): Fact[] {
  const { findings } = reported.result
  const say = sayer(reported)
  const counts = [
    { label: findingLabels.conforming, count: findings.conforming },
    { label: findingLabels['partly-conforming'], count: findings['partly-conforming'] },
    { label: findingLabels.nonconforming, count: findings.nonconforming },
    { label: findingLabels['not-applicable'], count: findings['not-applicable'] },
  ].filter(({ count }) => count > 0)
  if (counts.length === 0) return []
  const value = counts.map(({ label, count }) => `${say(label)} ${count}`).join(', ')
  return [{ name: say(reportWords.findings), value }]
}

/** What the criteria with others below them come to. */
export function groupSection(reported: Reported): ReportSection | undefined {
  const { result } = reported
  const say = sayer(reported)
  if (result.groups.length === 0) return undefined
  const rows = result.groups.map(({ code, title, applicable, score, fraction }): ReportCell[] => [
    { text: named(code, title, reported) },
    { text: applicable.decimal },
    { text: score.rounded },
    fraction
      ? { text: `${percentText(fraction, 1)} %`, bar: Number(percentText(fraction, 0)) }
      : { text: say(reportWords.none) },
  ])
  return {
    title: say(reportWords.groups),
    table: {
      columns: [
        { title: say(reportWords.criterion), align: 'left' },
        { title: say(reportWords.weight), align: 'right' },
        { title: say(reportWords.score), align: 'right' },
        { title: say(reportWords.fraction), align: 'right' },
      ],
      rows,
    },
  }
}

/** What each grade demands, and what was reached. */
export function gateSection(reported: Reported): ReportSection | undefined {
  const { gates } = reported.result
  const say = sayer(reported)
  if (gates.length === 0) return undefined
  const shown = (number: { readonly decimal: string } | undefined, isShare: boolean): string => {
    if (!number) return say(reportWords.none)
    return isShare ? `${percentText({ exact: number.decimal, decimal: number.decimal }, 2)} %` : number.decimal
  }
  return {
    title: say(reportWords.gates),
    table: {
      columns: [
        { title: say(reportWords.grade), align: 'left' },
        { title: say(reportWords.criterion), align: 'left' },
        { title: say(reportWords.demanded), align: 'right' },
        { title: say(reportWords.reached), align: 'right' },
        { title: say(reportWords.status), align: 'left' },
      ],
      rows: gates.map(({ grade, criterion, minimum, value, reached, status }): ReportCell[] => [
        { text: gradeTitle(grade, reported) },
        { text: criterionNamed(criterion, reported) },
        { text: shown(minimum ?? value, minimum !== undefined) },
        { text: shown(reached, minimum !== undefined) },
        { text: say(stateWords[status]), tone: status === 'passed' ? 'good' : status === 'failed' ? 'poor' : 'open' },
      ]),
    },
  }
}

/** The vetoes that hold. */
export function vetoSection(reported: Reported): ReportSection | undefined {
  const { vetoes } = reported.result
  if (vetoes.length === 0) return undefined
  return {
    title: sayer(reported)(reportWords.vetoes),
    sentences: vetoes.map(({ code, title }) => named(code, title, reported)),
  }
}

/** Deductions and bonuses, one by one. */
export function adjustmentSection(reported: Reported): ReportSection | undefined {
  const { adjustments } = reported.result
  const say = sayer(reported)
  if (adjustments.length === 0) return undefined
  return {
    title: say(reportWords.adjustments),
    table: {
      columns: [
        { title: say(reportWords.item), align: 'left' },
        { title: say(reportWords.count), align: 'right' },
        { title: say(reportWords.points), align: 'right' },
      ],
      rows: adjustments.map(({ kind, title, count, points }): ReportCell[] => [
        { text: say(title) },
        { text: String(count) },
        { text: `${kind === 'bonus' ? '+' : '−'}${points.rounded}`, tone: kind === 'bonus' ? 'good' : 'poor' },
      ]),
    },
  }
}

/** What would raise the total, with what to read. */
export function gapSection(reported: Reported): ReportSection | undefined {
  const { result, edition } = reported
  const say = sayer(reported)
  if (result.gaps.length === 0) return undefined
  return {
    title: say(reportWords.gaps),
    note: say(reportWords.gapsNote),
    table: {
      columns: [
        { title: say(reportWords.criterion), align: 'left' },
        { title: say(reportWords.points), align: 'right' },
        { title: say(reportWords.read), align: 'left' },
      ],
      rows: result.gaps.map(({ criterion, points, provisions }): ReportCell[] => [
        { text: criterionNamed(criterion, reported) },
        { text: `+${points.rounded}` },
        {
          text: '',
          links: provisions.map((key) => {
            const provision = edition.provisions.get(key)
            return {
              document: provision?.designation,
              text: provision?.label ?? key,
              address: provision?.uri,
              tip: provision?.text,
            }
          }),
        },
      ]),
    },
  }
}

/** The criteria that still want an answer. */
export function unansweredSection(reported: Reported): ReportSection | undefined {
  const { unanswered } = reported.result
  if (unanswered.length === 0) return undefined
  return {
    title: sayer(reported)(reportWords.unanswered),
    sentences: unanswered.map((id) => criterionNamed(id, reported)),
  }
}

/** What a reviewer should look at. */
export function remarkSection(reported: Reported): ReportSection | undefined {
  const { assessment, edition, result } = reported
  const say = sayer(reported)
  const { sha256 } = assessment.standard
  const sentences = [
    ...(sha256 === undefined || sha256 === edition.sha256 ? [] : [say(reportWords.unchecked)]),
    ...result.remarks.map(({ message }) => say(message)),
  ]
  return sentences.length === 0 ? undefined : { title: say(reportWords.remarks), sentences }
}
