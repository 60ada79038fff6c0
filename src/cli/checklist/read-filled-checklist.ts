import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readAssessment, schemeOf } from '../../assess/index.ts'
import type { ReadForm } from '../../checklist/read-form.ts'
import type { Message } from '../../model/text.ts'
import { readFilled } from '../../workbook/read-filled.ts'
import { readBytes } from '../assess/read-file.ts'
import { catalogOf } from '../assess/workspace-edition.ts'
import type { Call } from '../page.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { sayFaults, sayReadProblems } from './say-problems.ts'
import { askedBy, editionNamed, evaluatingEdition, workspaceForms } from './workspace-forms.ts'
import { writeOutput } from './write-output.ts'

/** Reads a filled checklist back, says what was not understood, and gives the assessment as JSON. */
export function readFilledChecklist(call: Call, terminal: Terminal): number {
  const path = String(call.options.read)
  const out = typeof call.options.out === 'string' ? call.options.out : undefined
  if (out !== undefined && call.options.replace !== true && existsSync(resolve(terminal.cwd, out))) throw there(out)
  if (path.toLowerCase().endsWith('.json')) throw isAssessment(path)
  const forms = workspaceForms(catalogOf(call.root))
  const [id] = call.given
  const assumed = id === undefined ? evaluatingEdition(forms)?.standard.id : editionNamed(forms, id).standard.id
  const bytes = readBytes(resolve(terminal.cwd, path))
  const form = readFilled(bytes, (standard) => askedBy(forms, standard ?? assumed), terminal.locale)
  sayReadProblems(form.problems, terminal)
  const { assessment } = form
  if (!assessment) return 1
  const standard = forms.editions.find((edition) => edition.standard.id === standardIn(assessment))?.standard
  const scheme = standard && schemeOf(standard)
  const missing = form.problems.some(({ code }) => code === 'fact-missing')
  const found = scheme ? (readAssessment(assessment, scheme).problems ?? []) : []
  const faults = found.filter(({ code }) => !(missing && code === 'required'))
  sayFaults(faults, form.places, terminal)
  const json = `${JSON.stringify(assessment, undefined, 2)}\n`
  if (out === undefined) terminal.print(json)
  else writeOutput(resolve(terminal.cwd, out), json)
  terminal.say(summary(form, faults.length, out)[terminal.locale])
  return faults.length > 0 || form.problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

function standardIn({ standard }: Readonly<Record<string, unknown>>): unknown {
  return typeof standard === 'object' && standard !== null && 'id' in standard ? standard.id : undefined
}

function summary({ taken, problems }: ReadForm, faults: number, out: string | undefined): Message {
  const errors = problems.filter(({ severity }) => severity === 'error').length + faults
  const notes = problems.length + faults - errors
  const to = out === undefined ? { zh: '', en: '' } : { zh: `已写入 ${out}。`, en: ` Written to ${out}.` }
  return {
    zh: `读取 ${taken} 项，${errors} 处错误，${notes} 处需要注意。${to.zh}`,
    en: `${taken} entries taken over, ${errors} errors, ${notes} notes.${to.en}`,
  }
}

function isAssessment(path: string): UsageError {
  return new UsageError({
    zh: `${path} 是JSON，不是填好的检查表；评价文件可直接用 normdown assess ${path} 评分。`,
    en: `${path} is JSON and no filled checklist; score an assessment with normdown assess ${path}.`,
  })
}

function there(path: string): UsageError {
  return new UsageError({
    zh: `${path} 已经存在，没有写入。请换一个名称，或加 --replace。`,
    en: `${path} is there already; nothing was written. Choose another name, or add --replace.`,
  })
}
