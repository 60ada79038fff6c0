import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Assessment } from '../../assess/assessment.generated.ts'
import { readAssessment, schemeOf } from '../../assess/index.ts'
import { checklistCsv, type Form } from '../../checklist/checklist-csv.ts'
import { checklistMarkdown } from '../../checklist/checklist-markdown.ts'
import { selectCriteria, selectRows, selects } from '../../checklist/select-rows.ts'
import { checklistJson } from '../../emit/checklist.ts'
import type { Edition } from '../../emit/edition.ts'
import { type Language, localized } from '../../model/text.ts'
import { writeChecklist } from '../../workbook/write-checklist.ts'
import { parseJson, readBytes } from '../assess/read-file.ts'
import { catalogOf } from '../assess/workspace-edition.ts'
import type { Call } from '../page.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { chosenLines } from './chosen-lines.ts'
import {
  checklistsDigest,
  criteriaAsked,
  editionNamed,
  evaluatingEdition,
  type WorkspaceForms,
  workspaceForms,
} from './workspace-forms.ts'
import { writeOutput } from './write-output.ts'

/** Makes the checklist that a call asks for, on standard output or as a file, and gives the exit code. */
export function makeChecklist(call: Call, terminal: Terminal): number {
  const forms = workspaceForms(catalogOf(call.root))
  const format = formatOf(call)
  const { form, digest, evaluating } = formAsked(call, forms)
  const count = form.checklists.flatMap(({ chapters }) => chapters.flatMap(({ rows }) => rows)).length
  if (count === 0 && !form.criteria) throw nothing
  if (format !== 'xlsx' && call.options.assessment !== undefined) throw onlyWorkbook
  const path =
    typeof call.options.out === 'string' ? call.options.out : format === 'xlsx' ? defaultName(call) : undefined
  const replace = call.options.replace === true
  if (path !== undefined && !replace && existsSync(resolve(terminal.cwd, path))) throw there(path)
  const content = contentOf(format, { form, digest, forms, assessment: assessmentOf(call, terminal, evaluating) })
  if (path === undefined) {
    terminal.print(String(content))
    return 0
  }
  writeOutput(resolve(terminal.cwd, path), content)
  terminal.say(written(path, count, form)[terminal.locale])
  return 0
}

const formats = ['xlsx', 'csv', 'md', 'json'] as const
type Format = (typeof formats)[number]

/** The format asked for, or else the one that the name of the file has. */
function formatOf({ options, ownFormat }: Call): Format {
  const ending = typeof options.out === 'string' ? options.out.split('.').at(-1)?.toLowerCase() : undefined
  const wanted = options.format === undefined ? (ending ?? ownFormat) : ownFormat
  const format = formats.find((known) => known === wanted)
  if (format) return format
  throw new UsageError({
    zh: `无法按文件名 \`${String(options.out)}\` 判断格式，请加 --format ${formats.join('|')}。`,
    en: `Cannot tell the format from \`${String(options.out)}\`. Add --format ${formats.join('|')}.`,
  })
}

interface FormAsked {
  readonly form: Form
  readonly digest: string
  /** The edition whose criteria are asked. */
  readonly evaluating?: Edition | undefined
}

function formAsked(call: Call, forms: WorkspaceForms): FormAsked {
  const [id] = call.given
  const selection = chosenLines(call, forms)
  const own = id === undefined ? undefined : editionNamed(forms, id)
  // A criterion judges provisions of every standard; the standard named is then the one that asks it.
  const everywhere = own === undefined || (selection.criteria.length > 0 && own.standard.criteria.length > 0)
  const within = everywhere ? forms.checklists : forms.checklists.filter(({ standard }) => standard.id === id)
  const checklists = selectRows(within, selection)
  const narrowed = selects({ ...selection, criteria: [] })
  const evaluating = narrowed ? undefined : (own ?? evaluatingEdition(forms))
  const asked = evaluating && criteriaAsked(evaluating)
  const keys = asked?.criteria.criteria
    .filter(({ key }) => selection.criteria.includes(key))
    .map((criterion) => criterion.id)
  const criteria =
    asked && (selection.criteria.length === 0 ? asked.criteria : selectCriteria(asked.criteria, keys ?? []))
  const language = languageOf(call, own ?? evaluating ?? forms.editions[0])
  const digest = asked?.digest ?? checklistsDigest(forms, checklists)
  return { form: { checklists, criteria, language }, digest, evaluating: asked ? evaluating : undefined }
}

function languageOf({ options }: Call, edition: Edition | undefined): Language {
  const { language } = options
  if (language === undefined) return edition?.standard.language ?? 'zh'
  if (language === 'zh' || language === 'en') return language
  throw new UsageError({
    zh: `\`--language\` 的值为 \`${String(language)}\`，应为 \`zh\`、\`en\` 之一。`,
    en: `Unexpected value \`${String(language)}\` of \`--language\`, expected \`zh\` or \`en\`.`,
  })
}

interface Content {
  readonly form: Form
  readonly digest: string
  readonly forms: WorkspaceForms
  readonly assessment?: Assessment | undefined
}

function contentOf(format: Format, { form, digest, forms, assessment }: Content): string | Uint8Array {
  switch (format) {
    case 'csv':
      return checklistCsv(form)
    case 'md':
      return checklistMarkdown(form)
    case 'json':
      return jsonOf(form, forms)
    case 'xlsx': {
      const publisher = localized(forms.catalog.publication.publisher, form.language)
      return writeChecklist({ ...form, publisher, digest, assessment })
    }
  }
}

/** One standard as its `checklist.json`; several in a list. */
function jsonOf({ checklists }: Form, { editions }: WorkspaceForms): string {
  const files = checklists.flatMap((checklist) => {
    const edition = editions.find(({ standard }) => standard.id === checklist.standard.id)
    return edition ? [String(checklistJson(edition, checklist).content)] : []
  })
  if (files.length === 1) return files.join('')
  const all = files.map((file): unknown => JSON.parse(file))
  return `${JSON.stringify({ checklists: all }, undefined, 2)}\n`
}

/** The assessment to fill in; it must be one of the standard whose criteria are asked. */
function assessmentOf(
  { options }: Call,
  { cwd, locale }: Terminal,
  evaluating: Edition | undefined,
): Assessment | undefined {
  if (typeof options.assessment !== 'string') return undefined
  const path = options.assessment
  const scheme = evaluating && schemeOf(evaluating.standard)
  if (!scheme) throw noCriteria
  const { assessment, problems = [] } = readAssessment(parseJson(readBytes(resolve(cwd, path)), path), scheme)
  if (assessment) return assessment
  const lines = problems.slice(0, 20).map((problem) => `\n  ${problem.path || '/'} ${problem.message[locale]}`)
  throw new UsageError({
    zh: `无法填入 ${path}，请改正后再运行。${lines.join('')}`,
    en: `Cannot fill in ${path}. Correct it and run again.${lines.join('')}`,
  })
}

function defaultName({ given: [id = 'all'] }: Call): string {
  return `checklist-${id}.xlsx`
}

function written(path: string, count: number, { criteria }: Form) {
  const scored = criteria?.criteria.filter(({ scoring }) => scoring !== undefined).length ?? 0
  const zh = [count > 0 ? `${count} 条条款` : '', scored > 0 ? `${scored} 个评价指标` : ''].filter(Boolean).join('、')
  const en = [count > 0 ? `${count} provisions` : '', scored > 0 ? `${scored} criteria` : ''].filter(Boolean).join(', ')
  return { zh: `已写入 ${path}：${zh}。`, en: `Written to ${path}: ${en}.` }
}

const nothing = new UsageError({
  zh: '没有条款符合所选的条件，没有生成检查表。',
  en: 'No provision meets what was chosen; no checklist was made.',
})

const onlyWorkbook = new UsageError({
  zh: '评价文件只能填入 Excel 检查表，请用 --format xlsx。',
  en: 'An assessment can be filled into a workbook only. Use --format xlsx.',
})

const noCriteria = new UsageError({
  zh: '要填入评价文件，请指明有评价指标的标准，且不加选择条款的选项。',
  en: 'To fill in an assessment, name the standard with the criteria, without options that choose provisions.',
})

function there(path: string): UsageError {
  return new UsageError({
    zh: `${path} 已经存在，里面可能有填好的内容，没有写入。请换一个名称，或加 --replace。`,
    en: `${path} is there already and may be filled in; nothing was written. Choose another name, or add --replace.`,
  })
}
