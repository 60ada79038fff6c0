import type { Rule } from '../../src/lint/rule.ts'
import type { StageCheck } from '../../src/lint/stage-checks.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

/** The page of a check under docs/rules, in the form that every page has. */
export interface RulePage {
  /** Everything above the first section. */
  readonly head: string
  readonly sections: readonly string[]
  readonly why: string
  readonly accepted: readonly Example[]
  readonly rejected: readonly Example[]
}

/** Files of a workspace, with what the check finds in them, as written on the page. */
export interface Example {
  readonly files: Readonly<Record<string, string>>
  readonly diagnostics: string
}

export const sectionTitles = ['为什么 · Why', '合格 · Accepted', '不合格 · Rejected'] as const

/** Reads a page. Files stand in code blocks named by their path; what is found, in one named `diagnostics` that ends an example. */
export function readRulePage(text: string): RulePage {
  const [head = '', ...parts] = splitAtHeadings(text, '## ')
  const body = (title: string): string => parts.find((part) => part.startsWith(`## ${title}\n`)) ?? ''
  const [why, accepted, rejected] = sectionTitles.map(body)
  return {
    head,
    sections: parts.map((part) => part.slice('## '.length, part.indexOf('\n'))),
    why: why ?? '',
    accepted: examplesIn(accepted ?? ''),
    rejected: examplesIn(rejected ?? ''),
  }
}

/** Splits a text before every heading of that depth; headings in code blocks are none. */
function splitAtHeadings(text: string, mark: '## ' | '### '): string[] {
  const parts: string[] = ['']
  let inCode = false
  for (const line of text.split(/(?<=\n)/)) {
    if (line.startsWith('```')) inCode = !inCode
    if (!inCode && line.startsWith(mark)) parts.push('')
    parts[parts.length - 1] += line
  }
  return parts
}

/** What stands above the first section of a check's page: all of it follows from the check. */
export function headOf(check: Rule | StageCheck): string {
  const scope = 'scope' in check ? check.scope : 'stage'
  const source = check.source.map(({ zh, en }) => `${zh} / ${en}`).join('; ')
  return `# ${check.id}

${check.summary.zh}

${check.summary.en}

- 级别 · Severity: ${severities(check)}
- 范围 · Scope: \`${scope}\`
- 依据 · Source: ${source}

`
}

/** `error`, and what holds instead in a stretch of a standard's life: `error`; draft: `off`. */
function severities({ severity, stages = {} }: Rule | StageCheck): string {
  const others = Object.entries(stages).map(([profile, other]) => `; ${profile}: \`${other}\``)
  return `\`${severity}\`${others.join('')}`
}

/** A finding as pages state it: place, then both sentences. */
export function stated({ place, message }: Diagnostic): string {
  const { file, line, column, endLine, endColumn } = place
  return `${file}:${line}:${column}-${endLine}:${endColumn}\n${message.zh}\n${message.en}`
}

/** An example for each heading below a section, or one for all of it. */
function examplesIn(section: string): Example[] {
  return splitAtHeadings(section, '### ')
    .map(exampleIn)
    .filter(({ files }) => Object.keys(files).length > 0)
}

const codeBlock = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm

function exampleIn(part: string): Example {
  const blocks = [...part.matchAll(codeBlock)].map(([, language = '', path = '', content = '']) => ({
    language,
    path,
    content,
  }))
  const files = blocks.filter(({ language }) => language !== 'diagnostics')
  const diagnostics = blocks.find(({ language }) => language === 'diagnostics')?.content ?? ''
  return {
    files: Object.fromEntries(files.map(({ path, content }) => [path, content])),
    diagnostics: diagnostics.trimEnd(),
  }
}
