import type { Checklist } from '../checklist/checklist.ts'
import { checklistCsv } from '../checklist/checklist-csv.ts'
import { checklistMarkdown } from '../checklist/checklist-markdown.ts'
import { inWords } from '../checklist/form-lines.ts'
import type { Artifact } from '../model/artifact.ts'
import { findingLabels, methodLabels, modalityLabels } from '../model/labels.ts'
import { localized } from '../model/text.ts'
import { writeChecklist } from '../workbook/write-checklist.ts'
import { checklistOf } from './checklist-rows.ts'
import type { MadeFile, Means } from './content.ts'
import { criteriaOf } from './criteria.ts'
import type { Edition } from './edition.ts'
import { type JsonFile, jsonFile, jsonFileInPieces } from './json-file.ts'

/**
 * `checklist.json`, `.csv`, `.md` and `.xlsx`: what to check, chapter by chapter, whom to ask, how, and what to look at;
 * where the standard evaluates, also its criteria and their questions. All but the first are in the standard's language.
 */
export function* emitChecklist(edition: Edition, { digestOf }: Means): Generator<MadeFile, void, undefined> {
  const { family, standard, folder } = edition
  const { language } = standard
  const checklist = checklistOf(edition)
  const criteria = standard.criteria.length > 0 ? criteriaOf(edition) : undefined
  const form = { checklists: [checklist], criteria, language, worded: [inWords(checklist, language)] }
  const publisher = localized(family.catalog.publication.publisher, language)
  yield jsonFileInPieces(family.catalog, 'checklist', jsonOf(edition, checklist))
  yield { path: `${folder}checklist.csv`, content: checklistCsv(form) }
  yield { path: `${folder}checklist.md`, content: checklistMarkdown(form) }
  // A filled checklist is told by this file from one of another wording.
  const digest = digestOf(`${folder}${criteria ? 'criteria.json' : 'checklist.json'}`)
  yield { path: `${folder}checklist.xlsx`, content: writeChecklist({ ...form, publisher, digest }) }
}

/** `checklist.json` of an edition, or of some of its lines. */
export function checklistJson(edition: Edition, checklist: Checklist): Artifact {
  return jsonFile(edition.family.catalog, 'checklist', jsonOf(edition, checklist))
}

function jsonOf({ folder }: Edition, { standard, chapters }: Checklist): JsonFile {
  const labels = { modality: checkedLabels, verify: methodLabels, finding: findingLabels }
  return { path: `${folder}checklist.json`, content: { standard, labels, chapters } }
}

const checkedLabels = {
  requirement: modalityLabels.requirement,
  recommendation: modalityLabels.recommendation,
}
