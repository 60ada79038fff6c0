import type { ProvisionAttributes } from '../schema/authoring.generated.ts'
import type { Item, SourceBlock } from '../syntax/blocks.ts'
import type { Path } from '../syntax/parsed-document.ts'
import type { ProvisionUnit } from './authored.ts'
import { FrontMatterLink, type Mentioning } from './front-matter-link.ts'
import type { Setting } from './render.ts'
import { byKey, ownProvision, provisionHere, type Resolved } from './resolve.ts'

/** Records the names that a unit's front matter mentions: actors, steps, evidence, parameters, metrics, and its own provisions. */
export function recordAttributeLinks({ unit, document: { blocks } }: ProvisionUnit, setting: Setting): void {
  if (unit.kind === 'criterion') return
  const { document, registry, links, standard, section } = setting
  const recording: Recording = { document, registry, links, from: { standard, section } }
  recordNames(recording, unit, undefined)
  const { provisions } = unit
  if (provisions === undefined) return
  const ids = Object.keys(provisions)
  ids.forEach((id) => {
    const fields = provisions[id]
    if (fields) recordNames(recording, fields, id)
  })
  ids.forEach((id) => {
    const resolved = hasProvision(blocks, id) ? provisionHere(id, setting) : ownProvision(id, setting, registry)
    record(recording, id, resolved, ['provisions', id])
  })
}

/** Whether a paragraph, or an item that one leads in, has that id: as good as always, and told without a look at all names. */
function hasProvision(blocks: readonly SourceBlock[], id: string): boolean {
  return blocks.some((block) => block.type === 'paragraph' && (block.id === id || hasItem(block.items, id)))
}

function hasItem(items: readonly Item[], id: string): boolean {
  return items.some((item) => item.id === id || hasItem(item.items, id))
}

/** The unit whose front matter mentions names, and where its links are recorded. */
interface Recording extends Mentioning, Pick<Setting, 'registry' | 'links'> {}

/** The names in `fields`, those of a unit or, where its id is given, of one of its provisions. */
function recordNames(recording: Recording, fields: NamingFields, provision: string | undefined): void {
  const { actor, step, evidence, limits } = fields
  if (typeof actor === 'string') recordName(recording, 'actor', actor, pathOf(provision, 'actor'))
  else if (actor !== undefined) recordList(recording, 'actor', actor, provision)
  if (step !== undefined) recordName(recording, 'step', step, pathOf(provision, 'step'))
  if (evidence !== undefined) recordList(recording, 'evidence', evidence, provision)
  limits?.forEach(({ parameter, metric }, index) => {
    const pathOfField = (field: string): Path =>
      provision === undefined ? ['limits', index, field] : ['provisions', provision, 'limits', index, field]
    if (parameter !== undefined) recordName(recording, 'parameter', parameter, pathOfField('parameter'))
    if (metric !== undefined) recordName(recording, 'metric', metric, pathOfField('metric'))
  })
}

type NamingFields = Pick<ProvisionAttributes, 'actor' | 'step' | 'evidence' | 'limits'>

function recordList(recording: Recording, group: string, ids: readonly string[], provision: string | undefined): void {
  ids.forEach((id, index) => {
    recordName(recording, group, id, pathWithin(provision, group, index))
  })
}

/** Where a field of a unit, or of one of its provisions, stands in the front matter. */
function pathOf(provision: string | undefined, field: string): Path {
  return provision === undefined ? [field] : ['provisions', provision, field]
}

/** The same of an element of a field. */
function pathWithin(provision: string | undefined, field: string, index: number): Path {
  return provision === undefined ? [field, index] : ['provisions', provision, field, index]
}

function recordName(recording: Recording, group: string, id: string, path: Path): void {
  record(recording, id, byKey(group, id, recording.registry), path)
}

function record(recording: Recording, written: string, resolved: Resolved, path: Path): void {
  recording.links.push(new FrontMatterLink(written, resolved, path, recording))
}
