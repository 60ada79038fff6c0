import { extname, resolve } from 'node:path'
import type { Catalog } from '../../model/catalog.ts'
import type { Call } from '../page.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { WantedEdition } from './find-edition.ts'
import { isFields, parseJson, readBytes } from './read-file.ts'

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
export async function readInput(file: string, call: Call, terminal: Terminal): Promise<Input> {
  const bytes = readBytes(resolve(terminal.cwd, file))
  switch (extname(file).toLowerCase()) {
    case '.json': {
      const json = parseJson(bytes, file)
      return { json, standard: standardIn(json, file), hasErrors: false }
    }
    case '.csv':
    case '.xlsx': {
      const { readForm } = await import('./read-form.ts')
      const form = readForm(bytes, file, { call, terminal })
      return { ...form, standard: standardIn(form.json, file) }
    }
    default:
      throw unknownKind(file)
  }
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
