import type { ReportContent, Tone } from './report-content.ts'
import { leafSection } from './report-leaves.ts'
import {
  adjustmentSection,
  gapSection,
  gateSection,
  groupSection,
  remarkSection,
  totalSection,
  unansweredSection,
  vetoSection,
} from './report-sections.ts'
import { kindWords, reportWords } from './report-words.ts'
import { gradeTitle, type Reported, rangeText, sayer } from './reported.ts'

/** Makes the report of a result, for every format alike. */
export function buildReport(reported: Reported): ReportContent {
  const { assessment, edition, generator } = reported
  const say = sayer(reported)
  const { subject, period, kind } = assessment
  return {
    language: reported.language,
    title: say(reportWords.title),
    facts: [
      { name: say(reportWords.subject), value: subject.name },
      ...(subject.scope === undefined ? [] : [{ name: say(reportWords.scope), value: subject.scope }]),
      { name: say(reportWords.standard), value: `${edition.designation} ${say(edition.scheme.standard.title)}` },
      { name: say(reportWords.kind), value: say(kindWords[kind]) },
      { name: say(reportWords.period), value: rangeText(period.from, period.to, reported) },
      { name: say(reportWords.assessment), value: assessment.id },
    ],
    verdict: {
      name: say(reportWords.result),
      total: `${say(reportWords.total)} ${reported.result.total.rounded}`,
      ...verdict(reported),
    },
    sections: [
      totalSection(reported),
      groupSection(reported),
      gateSection(reported),
      vetoSection(reported),
      adjustmentSection(reported),
      unansweredSection(reported),
      leafSection(reported),
      gapSection(reported),
      remarkSection(reported),
    ].flatMap((section) => section ?? []),
    origin: [
      { name: say(reportWords.digest), value: edition.sha256 },
      { name: say(reportWords.generator), value: `${generator.name} ${generator.version}` },
    ],
  }
}

function verdict(reported: Reported): { readonly value: string; readonly tone: Tone } {
  const { result, edition } = reported
  const say = sayer(reported)
  if (result.title) {
    const { grades } = edition.scheme.evaluation
    const isLowest = result.grade === undefined || result.grade === grades.at(-1)?.id
    return { value: say(result.title), tone: isLowest ? 'poor' : 'good' }
  }
  const provisional = gradeTitle(result.provisionalGrade, reported)
  if (result.unanswered.length === result.criteria.length) return { value: say(reportWords.incomplete), tone: 'open' }
  return { value: `${say(reportWords.incomplete)} (${say(reportWords.provisional)} ${provisional})`, tone: 'open' }
}
