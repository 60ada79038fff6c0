import { hash } from 'node:crypto'
import type { Checklist } from '../checklist/checklist.ts'
import { checklistCsv } from '../checklist/checklist-csv.ts'
import { checklistMarkdown } from '../checklist/checklist-markdown.ts'
import { inWords } from '../checklist/form-lines.ts'
import type { Artifact } from '../model/artifact.ts'
import { findingLabels, methodLabels, modalityLabels } from '../model/labels.ts'
import { localized } from '../model/text.ts'
import { writeChecklist } from '../workbook/write-checklist.ts'
import { checklistOf } from './checklist-rows.ts'
import { ownBytes } from './content.ts'
import { criteriaOf, emitCriteria } from './criteria.ts'
import type { Edition } from './edition.ts'
import { jsonFile } from './json-file.ts'

/**
 * `checklist.json`, `.csv`, `.md` and `.xlsx`: what to check, chapter by chapter, whom to ask, how, and what to look at;
 * where the standard evaluates, also its criteria and their questions. All but the first are in the standard's language.
 */
export function* emitChecklist(edition: Edition): Generator<Artifact, void, undefined> {
  const { family, standard, folder } = edition
  const checklist = checklistOf(edition)
  const criteria = standard.criteria.length > 0 ? criteriaOf(edition) : undefined
  const { language } = standard
  const form = { checklists: [checklist], criteria, language, worded: [inWords(checklist, language)] }
  const publisher = localized(family.catalog.publication.publisher, language)
  const { path, content } = checklistJson(edition, checklist)
  const json = { path, content: ownBytes(content) }
  yield json
  yield { path: `${folder}checklist.csv`, content: checklistCsv(form) }
  yield { path: `${folder}checklist.md`, content: checklistMarkdown(form) }
  const digest = digestOf(criteria ? emitCriteria(edition) : [json])
  yield { path: `${folder}checklist.xlsx`, content: writeChecklist({ ...form, publisher, digest }) }
}

/** `checklist.json` of an edition, or of some of its lines. */
export function checklistJson(edition: Edition, { standard, chapters }: Checklist): Artifact {
  const labels = { modality: checkedLabels, verify: methodLabels, finding: findingLabels }
  const content = { standard, labels, chapters }
  return jsonFile(edition.family.catalog, 'checklist', { path: `${edition.folder}checklist.json`, content })
}

const checkedLabels = {
  requirement: modalityLabels.requirement,
  recommendation: modalityLabels.recommendation,
}

/** SHA-256 of the file by which a filled checklist is told from one of another wording. */
function digestOf([file]: readonly Artifact[]): string {
  return hash('sha256', file?.content ?? '', 'hex')
}
