/** Workbooks of checklists and assessments, written and read in the browser. */

import type { Checklist, Criteria } from '../../../../src/checklist/checklist.ts'
import { readChecklist } from '../../../../src/workbook/read-checklist.ts'
import { writeChecklist } from '../../../../src/workbook/write-checklist.ts'
import type { Assessment } from '../../assess/client-scheme.ts'
import { asRecord } from './draft.ts'
import type { FiledFor, ReadFile } from './files.ts'
import { formText } from './forms.ts'

/** The assessment as a workbook that people fill in further and bring back. */
export async function writeWorkbook(
  assessment: Readonly<Record<string, unknown>>,
  about: FiledFor,
): Promise<Uint8Array<ArrayBuffer>> {
  const { checklists, criteria, digest } = await askedOf(about, checkedStandards(assessment, about))
  const form = { checklists, criteria, digest: digest ?? '', language: about.locale, publisher: about.publisher }
  return new Uint8Array(writeChecklist({ ...form, assessment: assessment as unknown as Assessment }))
}

/** What a filled workbook says, and what of it was not understood. */
export async function readWorkbook(bytes: Uint8Array, about: FiledFor): Promise<ReadFile> {
  const asked = await askedOf(about, about.editions)
  const { assessment, problems } = readChecklist(bytes, asked, about.locale)
  const notes = problems.map(({ message, place }) => {
    const at = [place?.sheet, place?.cell].filter(Boolean).join(' ')
    return at === '' ? message[about.locale] : `${at}${about.words.colon}${message[about.locale]}`
  })
  return { assessment, notes }
}

interface Asked {
  readonly checklists: readonly Checklist[]
  readonly criteria: Criteria | undefined
  readonly digest: string | undefined
}

/** The published content of the forms, from beside this page. */
async function askedOf({ standard, criteria, words }: FiledFor, editions: FiledFor['editions']): Promise<Asked> {
  const checklists = await Promise.all(
    editions.map(({ id, edition }) => formText(`api/v1/${id}/${edition}/checklist.json`, words.formMissing)),
  )
  const folder = `api/v1/${standard.id}/${standard.edition}`
  const own = criteria ? await formText(`${folder}/criteria.json`, words.formMissing) : undefined
  const digested = own ?? checklists[0]
  return {
    checklists: checklists.map((text) => JSON.parse(text) as Checklist),
    criteria: own === undefined ? undefined : (JSON.parse(own) as Criteria),
    digest: digested === undefined ? undefined : await sha256(digested),
  }
}

/** Browsers digest only on secure pages; a form without a digest is read without comparing it. */
async function sha256(text: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The standards whose provisions an assessment has findings on; a checklist without criteria always has its own. */
function checkedStandards({ findings }: Readonly<Record<string, unknown>>, { criteria, standard, editions }: FiledFor) {
  const found = new Set(Object.keys(asRecord(findings)).map((key) => key.split('/')[0]))
  return editions.filter(({ id }) => found.has(id) || (!criteria && id === standard.id))
}
