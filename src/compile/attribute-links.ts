import type { Link } from '../model/compilation.ts'
import type { ProvisionAttributes } from '../schema/authoring.generated.ts'
import type { Path } from '../syntax/parsed-document.ts'
import type { ProvisionUnit } from './authored.ts'
import type { Setting } from './render.ts'
import { byKey, ownProvision, type Resolved } from './resolve.ts'

/** Records the names that a unit's front matter mentions: actors, steps, evidence, parameters, metrics, and its own provisions. */
export function recordAttributeLinks({ unit }: ProvisionUnit, setting: Setting): void {
  if (unit.kind === 'criterion') return
  const { standard, section } = setting
  const mentioning: Mentioning = { setting, from: { standard, section } }
  recordNames(mentioning, unit, [])
  const { provisions } = unit
  if (provisions === undefined) return
  const ids = Object.keys(provisions)
  ids.forEach((id) => {
    recordNames(mentioning, provisions[id] ?? {}, ['provisions', id])
  })
  ids.forEach((id) => {
    record(mentioning, id, ownProvision(id, setting, setting.registry), ['provisions', id])
  })
}

/** The unit whose front matter mentions names, and where its links are recorded. */
interface Mentioning {
  readonly setting: Setting
  readonly from: Link['from']
}

/** The names in `fields`, those of a unit or of one of its provisions, which stand at `path`. */
function recordNames(mentioning: Mentioning, fields: NamingFields, path: Path): void {
  const { actor, step, evidence, limits } = fields
  if (typeof actor === 'string') recordName(mentioning, 'actor', actor, path.concat('actor'))
  else if (actor !== undefined) recordList(mentioning, 'actor', actor, path)
  if (step !== undefined) recordName(mentioning, 'step', step, path.concat('step'))
  if (evidence !== undefined) recordList(mentioning, 'evidence', evidence, path)
  limits?.forEach(({ parameter, metric }, index) => {
    if (parameter !== undefined)
      recordName(mentioning, 'parameter', parameter, path.concat('limits', index, 'parameter'))
    if (metric !== undefined) recordName(mentioning, 'metric', metric, path.concat('limits', index, 'metric'))
  })
}

type NamingFields = Pick<ProvisionAttributes, 'actor' | 'step' | 'evidence' | 'limits'>

function recordList(mentioning: Mentioning, group: string, ids: readonly string[], path: Path): void {
  ids.forEach((id, index) => {
    recordName(mentioning, group, id, path.concat(group, index))
  })
}

function recordName(mentioning: Mentioning, group: string, id: string, path: Path): void {
  record(mentioning, id, byKey(group, id, group, mentioning.setting.registry), path)
}

function record(
  { setting, from }: Mentioning,
  written: string,
  { expects, named, suggestions }: Resolved,
  path: Path,
): void {
  const place = setting.document.frontMatterPlace(path)
  setting.links.push({ written, expects, target: named?.key, suggestions, from, normative: false, place })
}
