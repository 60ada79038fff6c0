import { styleText } from 'node:util'
import type { CheckAbout } from '../../lint/rule.ts'
import type { Language } from '../../model/text.ts'
import { plainMessage } from '../../report/plain-message.ts'
import { severityNames } from '../../report/severity-names.ts'
import { displayWidth } from '../../report/terminal-text.ts'
import type { Terminal } from '../terminal.ts'
import { type PageBlock, readRulePage } from './rule-page.ts'

/** A rule's page as a terminal shows it, in the terminal's language. */
export function showRule(check: CheckAbout, { locale, colours }: Terminal): string {
  const strong = (text: string) => (colours ? styleText('bold', text, { validateStream: false }) : text)
  const sources = check.source.map((source) => source[locale])
  const head = [
    strong(check.id),
    plainMessage(check.summary, locale),
    '',
    `${words.severity[locale]}${severityNames[check.severity][locale]}${otherStages(check, locale)}`,
    `${words.source[locale]}${sources.join(words.and[locale])}`,
  ]
  const body = readRulePage(check.id, locale).map((block) => showBlock(block, locale, strong))
  return `${[head.join('\n'), ...body].join('\n\n')}\n`
}

/** Every rule with its summary, one a line. */
export function listRules(checks: readonly CheckAbout[], locale: Language): string {
  const widest = Math.max(...checks.map(({ id }) => displayWidth(id)))
  return checks.map(({ id, summary }) => `${id.padEnd(widest)}  ${plainMessage(summary, locale)}\n`).join('')
}

/** What is known of a rule, for other programs: in both languages, without its page. */
export function ruleRecord({ id, severity, stages, summary, source, covers }: CheckAbout): CheckAbout {
  return { id, severity, stages, summary, source, covers }
}

/** How grave the rule is where a stage makes it otherwise: `；征求意见前：不报告`. */
function otherStages({ stages = {} }: CheckAbout, locale: Language): string {
  const profiles = ['draft', 'enquiry', 'publication'] as const
  return profiles
    .flatMap((profile) => {
      const severity = stages[profile]
      if (severity === undefined) return []
      const name = severity === 'off' ? words.off : severityNames[severity]
      return `${words.and[locale]}${words[profile][locale]}${name[locale]}`
    })
    .join('')
}

function showBlock(block: PageBlock, locale: Language, strong: (text: string) => string): string {
  if (block.type === 'heading') return strong(block.text)
  if (block.type === 'paragraph') return plain(block.text, locale)
  if (block.type === 'file') return `  ${block.path}\n\n${indent(block.content)}`
  return `  ${block.place}\n  ${plain(block.sentence, locale)}`
}

function plain(text: string, locale: Language): string {
  return plainMessage({ zh: text, en: text }, locale)
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ')
}

const words = {
  severity: { zh: '级别：', en: 'Severity: ' },
  source: { zh: '依据：', en: 'Source: ' },
  and: { zh: '；', en: '; ' },
  draft: { zh: '征求意见前：', en: 'before enquiry: ' },
  enquiry: { zh: '征求意见至批准：', en: 'from enquiry to approval: ' },
  publication: { zh: '发布后：', en: 'once published: ' },
  off: { zh: '不报告', en: 'not reported' },
}
