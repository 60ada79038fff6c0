import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readFilled } from '../../workbook/read-filled.ts'
import { sayReadProblems } from '../checklist/say-problems.ts'
import { askedBy, evaluatingEdition, workspaceForms } from '../checklist/workspace-forms.ts'
import type { Call } from '../page.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { Input } from './read-input.ts'
import { catalogOf } from './workspace-edition.ts'

/** Reads a filled checklist by the standards of the workspace, saying what of it was not understood. */
export function readForm(
  bytes: Uint8Array,
  file: string,
  { call, terminal }: { readonly call: Call; readonly terminal: Terminal },
): Omit<Input, 'standard'> {
  if (!existsSync(join(call.root, 'normdown.config.json'))) throw needsWorkspace(file)
  const catalog = catalogOf(call.root)
  const forms = workspaceForms(catalog)
  const assumed = evaluatingEdition(forms)?.standard.id
  const { assessment, problems } = readFilled(bytes, (standard) => askedBy(forms, standard ?? assumed), terminal.locale)
  sayReadProblems(problems, terminal)
  if (!assessment) throw notRead(file)
  const hasErrors = problems.some(({ severity }) => severity === 'error')
  return { json: assessment, hasErrors, catalog }
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
