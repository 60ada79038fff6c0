import { percentText, type Result } from '../../assess/index.ts'
import { unitLabel } from '../../model/labels.ts'
import type { ReportCell, ReportSection } from './report-content.ts'
import { reportWords, stateWords } from './report-words.ts'
import { criterionWith, inBrackets, named, type Reported, rangeText, sayer } from './reported.ts'

/** What was found on each criterion, and what it gives. */
export function leafSection(reported: Reported): ReportSection {
  const say = sayer(reported)
  return {
    title: say(reportWords.leaves),
    table: {
      columns: [
        { title: say(reportWords.criterion), align: 'left' },
        { title: say(reportWords.value), align: 'right' },
        { title: say(reportWords.fraction), align: 'right' },
        { title: say(reportWords.score), align: 'right' },
        { title: say(reportWords.interval), align: 'right' },
        { title: say(reportWords.marks), align: 'left' },
      ],
      rows: reported.result.criteria.map((criterion) => leafRow(criterion, reported)),
    },
  }
}

function leafRow(criterion: Result['criteria'][number], reported: Reported): ReportCell[] {
  const say = sayer(reported)
  const { code, title, fraction, score, weight, interval } = criterion
  const none = say(reportWords.none)
  const share = (decimal: string): string => `${percentText({ exact: decimal, decimal }, 1)} %`
  const ends = interval && [interval.low, interval.high].map((end) => (interval.of === 'share' ? share(end) : end))
  return [
    { text: named(code, title, reported) },
    { text: valueInWords(criterion, reported) || none },
    { text: fraction ? `${percentText(fraction, 1)} %` : none },
    { text: `${score?.rounded ?? none} / ${weight}` },
    { text: ends ? rangeText(ends[0] ?? '', ends[1] ?? '', reported) : none },
    marksOf(criterion, reported),
  ]
}

/** What was found, in the words of the scoring method. */
function valueInWords({ id, value }: Result['criteria'][number], reported: Reported): string {
  const { assessment, language } = reported
  const answer = Object.hasOwn(assessment.answers, id) ? assessment.answers[id] : undefined
  const scoring = criterionWith(id, reported)?.scoring
  if (!answer || !scoring) return ''
  if (value) return 'unit' in scoring ? `${value.decimal} ${unitLabel(scoring.unit, language)}` : value.decimal
  if ('sampled' in answer && 'conforming' in answer) return `${answer.conforming}/${answer.sampled}`
  if ('conforming' in answer) return answer.conforming ? '✓' : '✗'
  if ('level' in answer) return String(answer.level)
  if ('count' in answer) return String(answer.count)
  if (!('items' in answer)) return ''
  const answers = Object.values(answer.items)
  const count = (wanted: string): number => answers.filter((given) => given === wanted).length
  return `${count('yes')}/${answers.length - count('not-applicable')}`
}

function marksOf(
  { id, status, reason, borderline, smallSample }: Result['criteria'][number],
  reported: Reported,
): ReportCell {
  const say = sayer(reported)
  const why = criterionWith(id, reported)?.notApplicable.find((known) => known.id === reason)?.title
  const marks = [
    status === 'scored' ? '' : `${say(stateWords[status])}${why ? inBrackets(say(why), reported) : ''}`,
    borderline ? say(stateWords.borderline) : '',
    smallSample ? say(stateWords.smallSample) : '',
  ].filter(Boolean)
  const isPoor = status === 'no-data' || status === 'denied'
  return {
    text: marks.join(reported.language === 'zh' ? '、' : ', '),
    tone: isPoor ? 'poor' : marks.length > 0 ? 'open' : undefined,
  }
}
