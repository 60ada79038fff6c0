import type { Artifact } from '../model/artifact.ts'
import { stageLabels } from '../model/labels.ts'
import { localized, type Message } from '../model/text.ts'
import { type ChecklistChapter, checklistOf } from './checklist.ts'
import { chapterInWords, checklistColumns, checklistWords, findingsInWords } from './checklist-words.ts'
import type { Edition, PlacedProvision } from './edition.ts'

/** `checklist.md`: the checklist as a task list in GitHub Flavored Markdown, in the standard's language, for print. */
export function emitChecklistMarkdown(edition: Edition): Artifact[] {
  const chapters = checklistOf(edition)
  const content = [...headLines(edition), ...chapters.flatMap((chapter) => chapterLines(edition, chapter))].join('\n')
  return [{ path: `${edition.folder}checklist.md`, content: `${content}\n` }]
}

const words = {
  checklist: { zh: '检查表', en: 'Checklist' },
  stage: { zh: '阶段', en: 'Stage' },
  subject: { zh: '被检查方', en: 'Subject' },
  assessor: { zh: '检查人', en: 'Assessor' },
  date: { zh: '日期', en: 'Date' },
} as const satisfies Readonly<Record<string, Message>>

function headLines({ standard }: Edition): string[] {
  const { language } = standard
  const colon = language === 'zh' ? '：' : ': '
  const blanks = [words.subject, words.assessor, words.date].map(
    (word) => `${word[language]}${colon}${'\\_'.repeat(12)}`,
  )
  return [
    `# ${escapeMarkdown(`${standard.designation} ${localized(standard.title, language)}`)}`,
    '',
    `${words.checklist[language]} · ${words.stage[language]}${colon}${stageLabels[standard.stage][language]}`,
    '',
    blanks.join(' '),
  ]
}

function chapterLines(edition: Edition, { chapter, rows }: ChecklistChapter): string[] {
  const title = escapeMarkdown(chapterInWords(chapter, edition.standard.language))
  return ['', `## ${title}`, '', ...rows.flatMap((row) => rowLines(edition, row))]
}

function rowLines(edition: Edition, row: PlacedProvision): string[] {
  const { language } = edition.standard
  const cells = checklistWords(edition, row)
  const colon = language === 'zh' ? '：' : ': '
  const facts = (['actor', 'verify', 'evidence', 'limits', 'criteria'] as const)
    .filter((column) => cells[column] !== '')
    .map((column) => `${checklistColumns[column][language]}${colon}${escapeMarkdown(cells[column])}`)
  const boxes = findingsInWords(language).map((finding) => `☐ ${finding}`)
  return [
    `- [ ] **${escapeMarkdown(cells.clause)}**`,
    `  ${escapeMarkdown(cells.check)}`,
    `  - ${[cells.modality, ...facts].join(' · ')}`,
    `  - ${checklistColumns.finding[language]}${colon}${boxes.join(' ')} · ${checklistColumns.found[language]}${colon}`.trimEnd(),
  ]
}

/** Text on one line that GitHub Flavored Markdown shows as it is, also at the start of a line; a web address becomes a link. */
function escapeMarkdown(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|~$]|&(?=[#a-zA-Z])/g, '\\$&')
    .replace(/^[#+\-=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
