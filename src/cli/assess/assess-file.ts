import { type Assessment, type Problem, readAssessment, type Scored, score } from '../../assess/index.ts'
import { readGenerator } from '../../files/package-folder.ts'
import type { Message } from '../../model/text.ts'
import { printable } from '../../report/terminal-text.ts'
import type { Call } from '../page.ts'
import type { Terminal } from '../terminal.ts'
import { buildReport } from './build-report.ts'
import type { EditionContent } from './edition-content.ts'
import { findEdition, givenEdition } from './find-edition.ts'
import { readInput } from './read-input.ts'
import { htmlReport } from './report-html.ts'
import { markdownReport } from './report-markdown.ts'
import { textReport } from './report-text.ts'

/** Scores one file and prints its report; 0 if there is a result, 1 if it is incomplete or cannot be scored. */
export async function assessFile(file: string, call: Call, terminal: Terminal): Promise<number> {
  const { scheme } = call.options
  const input = await readInput(file, call, terminal)
  const { standard, edition: wanted } = input.standard
  const edition =
    typeof scheme === 'string'
      ? await givenEdition(scheme, standard, call, terminal)
      : await findEdition({ standard, edition: wanted }, call, input.catalog)
  const scored = score(edition.scheme, input.json)
  const { assessment } = readAssessment(input.json, edition.scheme)
  if (scored.problems || !assessment) {
    printProblems(scored.problems ?? [], { file, call, terminal })
    return 1
  }
  terminal.print(inFormat(scored.result, { assessment, edition, call, terminal }))
  const unknown = unknownFindings(assessment, edition)
  for (const key of unknown) terminal.say(noProvision(key)[terminal.locale])
  return scored.result.outcome === 'incomplete' || input.hasErrors || unknown.length > 0 ? 1 : 0
}

/** Findings on provisions that the standards at hand do not have; of a standard that is not at hand nothing is known. */
function unknownFindings({ findings = {} }: Assessment, { provisions }: EditionContent): string[] {
  const standards = new Set([...provisions.keys()].map((key) => key.slice(0, key.indexOf('/'))))
  return Object.keys(findings).filter((key) => standards.has(key.slice(0, key.indexOf('/'))) && !provisions.has(key))
}

function noProvision(key: string): Message {
  return {
    zh: `检查结论所指的条款 \`${key}\` 不存在，应为标准中的条款，请核对标识`,
    en: `Unexpected finding on \`${key}\`, expected a provision of the standard; check the id`,
  }
}

interface Shown {
  readonly assessment: Assessment
  readonly edition: EditionContent
  readonly call: Call
  readonly terminal: Terminal
}

function inFormat(result: NonNullable<Scored['result']>, { assessment, edition, call, terminal }: Shown): string {
  if (call.ownFormat === 'json') return `${JSON.stringify(result, null, 2)}\n`
  const content = buildReport({ result, assessment, edition, generator: readGenerator(), language: terminal.locale })
  if (call.ownFormat === 'html') return htmlReport(content)
  if (call.ownFormat === 'md') return markdownReport(content)
  return textReport(content, terminal)
}

function printProblems(
  problems: readonly Problem[],
  { file, call, terminal }: { readonly file: string; readonly call: Call; readonly terminal: Terminal },
): void {
  const { locale, print } = terminal
  if (call.ownFormat === 'json') {
    print(`${JSON.stringify({ problems }, null, 2)}\n`)
    return
  }
  const lines = problems.map(({ path, message }) => `${printable(path) || '/'}\n  ${printable(message[locale])}\n`)
  const count =
    locale === 'zh'
      ? `${file} 有 ${problems.length} 处问题，没有评分。`
      : `${file} has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} and was not scored.`
  print(`${lines.join('')}\n${count}\n`)
}
