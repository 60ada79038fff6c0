import { stageLabels } from '../model/labels.ts'
import { type Language, localized, type Message } from '../model/text.ts'
import type { AskedCriterion } from './checklist.ts'
import type { Form } from './checklist-csv.ts'
import {
  criterionInWords,
  findingsInWords,
  listed,
  methodInWords,
  questionChoices,
  questionCode,
  questionInWords,
  scoringInWords,
} from './checklist-words.ts'
import { criteriaTree } from './criteria-tree.ts'
import { formColumns } from './form-columns.ts'
import { type ProvisionLine, type WordedChapter, type WordedChecklist, wordedIn } from './form-lines.ts'

/** The checklist as a task list in GitHub Flavored Markdown, for print. */
export function checklistMarkdown(form: Form): string {
  const { criteria, language } = form
  const tree = criteria ? criteriaTree(criteria) : []
  const asked = tree.flatMap(({ criterion }) => (criterion.scoring === undefined ? [] : [criterion]))
  const choices = questionChoices(criteria?.evaluation?.partly ?? 0, language)
  const lines: string[] = []
  for (const checklist of wordedIn(form)) addChecklist(lines, checklist, language)
  if (asked.length > 0) lines.push('', `## ${words.criteria[language]}`, '')
  for (const criterion of asked) lines.push(...criterionLines(criterion, choices, language))
  return [...lines, ''].join('\n').replace(/^\n+/, '')
}

const words = {
  checklist: { zh: '检查表', en: 'Checklist' },
  criteria: { zh: '评价指标', en: 'Criteria' },
  stage: { zh: '阶段', en: 'Stage' },
  subject: { zh: '被检查方', en: 'Subject' },
  assessor: { zh: '检查人', en: 'Assessor' },
  date: { zh: '日期', en: 'Date' },
  answer: { zh: '答复', en: 'Answer' },
  points: { zh: '分', en: 'points' },
} as const satisfies Readonly<Record<string, Message>>

function addChecklist(lines: string[], { standard, chapters }: WordedChecklist, language: Language): void {
  const colon = colonIn(language)
  const blanks = [words.subject, words.assessor, words.date].map(
    (word) => `${word[language]}${colon}${'\\_'.repeat(12)}`,
  )
  lines.push(
    '',
    `# ${escapeMarkdown(`${standard.designation} ${localized(standard.title, language)}`)}`,
    '',
    `${words.checklist[language]} · ${words.stage[language]}${colon}${stageLabels[standard.stage][language]}`,
    '',
    blanks.join(' '),
  )
  for (const chapter of chapters) addChapter(lines, chapter, language)
}

function addChapter(lines: string[], chapter: WordedChapter, language: Language): void {
  const answer = `  - ${fact(formColumns.answer, boxes(findingsInWords(language)), language)}`
  const end = `${answer} · ${fact(formColumns.evidence, '', language)}`.trimEnd()
  lines.push('', `## ${escaped(chapter.title)}`, '')
  for (const line of chapter.lines) {
    addProvision(lines, line, language)
    lines.push(end)
  }
}

function addProvision(lines: string[], line: ProvisionLine, language: Language): void {
  let facts = `  - ${line.modality}`
  for (const column of factColumns) {
    if (line[column] !== '') facts += ` · ${fact(formColumns[column], escaped(line[column]), language)}`
  }
  lines.push(`- [ ] **${escaped(line.clause)}**`, `  ${escaped(line.check)}`, facts)
}

const factColumns = ['actor', 'step', 'verify', 'expected', 'limits', 'criteria'] as const

function criterionLines(criterion: AskedCriterion, choices: readonly string[], language: Language): string[] {
  const method = methodInWords(criterion, language)
  const what = `${method} · ${criterion.weight} ${words.points[language]}`
  const reasons = criterion.notApplicable.map(({ title }) => localized(title, language))
  return [
    `- [ ] **${escapeMarkdown(criterionInWords(criterion, language))}** · ${what}`,
    ...scoringInWords(criterion, language)
      .split('\n')
      .map((line) => `  - ${escapeMarkdown(line)}`),
    ...(reasons.length > 0
      ? [`  - ${fact(formColumns.absence, escapeMarkdown(listed(reasons, language)), language)}`]
      : []),
    ...criterion.items.flatMap((question, index) => [
      `  - **${escapeMarkdown(questionCode(criterion, index))}** ${escapeMarkdown(questionInWords(question, language))}`,
      `    ${boxes(choices)}`,
    ]),
    ...(criterion.items.length > 0 ? [] : [`  - ${fact(words.answer, '', language)}`.trimEnd()]),
  ]
}

function boxes(choices: readonly string[]): string {
  return choices.map((choice) => `☐ ${choice}`).join(' ')
}

function fact(name: Message, text: string, language: Language): string {
  return `${name[language]}${colonIn(language)}${text}`
}

function colonIn(language: Language): string {
  return language === 'zh' ? '：' : ': '
}

/** Text on one line that GitHub Flavored Markdown shows as it is, also at the start of a line; a web address becomes a link. */
function escapeMarkdown(text: string): string {
  return escaped(text.normalize('NFC'))
}

/** The same of text in normal form C. */
function escaped(text: string): string {
  if (!mayNeedEscapes.test(text)) return text
  return text
    .replaceAll(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|~$]|&(?=[#a-zA-Z])/g, '\\$&')
    .replace(/^[#+\-=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** What nearly every text is free of: marks of Markdown, space that is no single one within, and how a list or heading begins. */
const mayNeedEscapes = /[\\`*_[\]<>|~$&\t\r\n\f\v\u2028\u2029]| {2}|^[\s#+\-=:]|^\d{1,9}[.)](?:\s|$)|\s$/
