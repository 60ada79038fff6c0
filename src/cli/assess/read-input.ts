import { existsSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { formPlaceInWords, type ReadProblem } from '../../checklist/read-problem.ts'
import type { Catalog } from '../../model/catalog.ts'
import type { Language } from '../../model/text.ts'
import { printable } from '../../report/terminal-text.ts'
import { readFilled } from '../../workbook/read-filled.ts'
import { askedBy, evaluatingEdition, workspaceForms } from '../checklist/workspace-forms.ts'
import type { Call } from '../page.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { WantedEdition } from './find-edition.ts'
import { isFields, parseJson, readBytes } from './read-file.ts'
import { catalogOf } from './workspace-edition.ts'

/** An assessment as a file gives it, not yet checked. */
export interface Input {
  readonly json: unknown
  readonly standard: WantedEdition
  /** Whether something of the file was not taken over, which has been said. */
  readonly hasErrors: boolean
  /** The workspace, if reading the file needed it. */
  readonly catalog?: Catalog | undefined
}

/** Reads an assessment from JSON, or from a filled checklist, saying what of that was not understood. */
export function readInput(file: string, call: Call, terminal: Terminal): Input {
  const bytes = readBytes(resolve(terminal.cwd, file))
  switch (extname(file).toLowerCase()) {
    case '.json': {
      const json = parseJson(bytes, file)
      return { json, standard: standardIn(json, file), hasErrors: false }
    }
    case '.csv':
    case '.xlsx':
      return readForm(bytes, file, { call, terminal })
    default:
      throw unknownKind(file)
  }
}

function readForm(
  bytes: Uint8Array,
  file: string,
  { call, terminal }: { readonly call: Call; readonly terminal: Terminal },
): Input {
  if (!existsSync(join(call.root, 'normdown.config.json'))) throw needsWorkspace(file)
  const catalog = catalogOf(call.root)
  const forms = workspaceForms(catalog)
  const assumed = evaluatingEdition(forms)?.standard.id
  const { assessment, problems } = readFilled(bytes, (standard) => askedBy(forms, standard ?? assumed), terminal.locale)
  for (const problem of problems) terminal.say(inWords(problem, terminal.locale))
  if (!assessment) throw notRead(file)
  const hasErrors = problems.some(({ severity }) => severity === 'error')
  return { json: assessment, standard: standardIn(assessment, file), hasErrors, catalog }
}

function inWords({ severity, place, message }: ReadProblem, locale: Language): string {
  const names = { error: { zh: '错误', en: 'error' }, warning: { zh: '注意', en: 'note' } }
  const where = formPlaceInWords(place, locale)
  return printable(`${where === '' ? '' : `${where}  `}${names[severity][locale]}: ${message[locale]}`)
}

/** Which edition an assessment says it is by; what else is wrong with it is told when it is scored. */
function standardIn(json: unknown, file: string): WantedEdition {
  const standard = isFields(json) ? json.standard : undefined
  if (!isFields(standard) || typeof standard.id !== 'string' || typeof standard.edition !== 'string')
    throw new UsageError({
      zh: `${file} 没有写明评价依据的标准和版本，应为 "standard": {"id": "…", "edition": "…"}。`,
      en: `${file} does not say by which standard and edition it is, expected "standard": {"id": "…", "edition": "…"}.`,
    })
  return { standard: standard.id, edition: standard.edition }
}

function unknownKind(file: string): UsageError {
  return new UsageError({
    zh: `无法读取 ${file}：应为 .json、.csv 或 .xlsx 文件。`,
    en: `Cannot read ${file}: expected a .json, .csv or .xlsx file.`,
  })
}

function needsWorkspace(file: string): UsageError {
  return new UsageError({
    zh: `读取检查表 ${file} 需要标准的工作区，请用 --root 指明，或者先在工作区中用 normdown checklist --read 转为 JSON。`,
    en: `Reading the checklist ${file} takes the workspace of its standard. Name it with --root, or turn it into JSON there with normdown checklist --read.`,
  })
}

function notRead(file: string): UsageError {
  return new UsageError({
    zh: `${file} 不是填好的检查表，没有评分。`,
    en: `${file} is no filled checklist and was not scored.`,
  })
}
