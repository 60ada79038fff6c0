import type { Link } from '../model/compilation.ts'
import type { ProvisionAttributes } from '../schema/authoring.generated.ts'
import type { Path } from '../syntax/parsed-document.ts'
import type { ProvisionUnit } from './authored.ts'
import type { Setting } from './render.ts'
import { byKey, type Resolved } from './resolve.ts'

/** Records the names that a unit's front matter mentions: actors, steps, evidence, parameters, metrics, and its own provisions. */
export function recordAttributeLinks(source: ProvisionUnit, setting: Setting): void {
  const { unit } = source
  if (unit.kind === 'criterion') return
  const { standard, section } = setting
  const mentioning: Mentioning = { source, setting, from: { standard, section } }
  recordNames(mentioning, unit, [])
  if (unit.provisions === undefined) return
  const ids = Object.keys(unit.provisions)
  ids.forEach((id) => {
    recordNames(mentioning, unit.provisions?.[id] ?? {}, ['provisions', id])
  })
  ids.forEach((id) => {
    recordProvision(mentioning, id)
  })
}

/** The unit that mentions names, and where its links are recorded. */
interface Mentioning {
  readonly source: ProvisionUnit
  readonly setting: Setting
  readonly from: Link['from']
}

/** The names in `fields`, those of a unit or of one of its provisions, which stand at `path`. */
function recordNames(mentioning: Mentioning, fields: NamingFields, path: Path): void {
  const { actor, step, evidence, limits } = fields
  if (typeof actor === 'string') recordName(mentioning, { group: 'actor', id: actor }, path.concat('actor'))
  else if (actor !== undefined) recordList(mentioning, { group: 'actor', ids: actor }, path)
  if (step !== undefined) recordName(mentioning, { group: 'step', id: step }, path.concat('step'))
  if (evidence !== undefined) recordList(mentioning, { group: 'evidence', ids: evidence }, path)
  limits?.forEach(({ parameter, metric }, index) => {
    const at = path.concat('limits', index)
    if (parameter !== undefined) recordName(mentioning, { group: 'parameter', id: parameter }, at.concat('parameter'))
    if (metric !== undefined) recordName(mentioning, { group: 'metric', id: metric }, at.concat('metric'))
  })
}

type NamingFields = Pick<ProvisionAttributes, 'actor' | 'step' | 'evidence' | 'limits'>

interface Name {
  readonly group: string
  readonly id: string
}

function recordList(
  mentioning: Mentioning,
  { group, ids }: { readonly group: string; readonly ids: readonly string[] },
  path: Path,
): void {
  ids.forEach((id, index) => {
    recordName(mentioning, { group, id }, path.concat(group, index))
  })
}

function recordName(mentioning: Mentioning, { group, id }: Name, path: Path): void {
  record(mentioning, id, byKey(group, id, group, mentioning.setting.registry), path)
}

/** A key under `provisions:` names a provision of the file's body. */
function recordProvision(mentioning: Mentioning, id: string): void {
  const { source, setting } = mentioning
  const own = `${source.unit.id}.`
  const found = byKey(`anchor:${setting.standard}`, own + id, 'provision', setting.registry)
  const suggestions = found.named ? found.suggestions : within(own, found.suggestions)
  record(mentioning, id, { expects: 'provision', named: found.named, suggestions }, ['provisions', id])
}

/** Those of `ids` that begin with `own`, without it. */
function within(own: string, ids: readonly string[]): string[] {
  return ids.flatMap((id) => (id.startsWith(own) ? [id.slice(own.length)] : []))
}

function record(
  { source, setting, from }: Mentioning,
  written: string,
  { expects, named, suggestions }: Resolved,
  path: Path,
): void {
  const place = source.document.frontMatterPlace(path)
  setting.links.push({ written, expects, target: named?.key, suggestions, from, normative: false, place })
}
