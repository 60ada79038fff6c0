import { readConfig } from '../../config/read-config.ts'
import { readSources } from '../../files/read-sources.ts'
import { writeNewFiles } from '../../files/write-new-files.ts'
import { closest } from '../../model/closest.ts'
import type { Language } from '../../model/text.ts'
import { parse } from '../../syntax/parse.ts'
import { UsageError } from '../usage-error.ts'
import type { NewUnit, UnitRequest } from './new-unit.ts'
import { isUnitTemplate, templateNames, unitTemplates } from './unit-templates.ts'

/** Writes the file of a new unit; throws `UsageError` or `FileError` if it cannot be or is there already. */
export function createUnit(root: string, { kind, id, standard }: UnitRequest): NewUnit {
  if (!isUnitTemplate(kind)) throw unknownKind(kind)
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw unusableId(id)
  const { source, publication } = readConfig(root)
  const { place, text, listedIn } = unitTemplates[kind]
  if (place === 'family') return write(root, { path: `${source}/${text.folder}/${id}.md`, id }, text[publication.locales[0]])
}
