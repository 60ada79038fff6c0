import type { Message } from '../../model/text.ts'
import type { Name } from '../names.ts'
import { type Choice, choiceOf } from './choice.ts'
import type { LinkStart } from './link-start.ts'

/** Where a link is typed: in which standard and unit. */
export interface LinkStandpoint {
  readonly standard?: string | undefined
  readonly unit?: string | undefined
}

/** What can be named at the start of a link. */
export function linkChoices(link: LinkStart, from: LinkStandpoint, names: readonly Name[]): Choice[] {
  const { scheme } = link
  if (scheme === undefined) return Object.entries(schemes).map(([text, title]) => ({ text, title, sort: 'scheme' }))
  if (scheme === '') return anchorsOf({ standard: from.standard, unit: from.unit }, names)
  const shared = sharedKinds[scheme]
  if (shared !== undefined)
    return names
      .filter(({ kind }) => kind === shared)
      .filter(isOwnKey)
      .map((name) => choiceOf(name))
  if (link.unit !== undefined) return anchorsOf({ standard: link.standard ?? from.standard, unit: link.unit }, names)
  const units = names.filter((name) => isUnit(name, scheme))
  const own = units.filter(({ standard }) => standard === (link.standard ?? from.standard))
  if (link.standard !== undefined) return own.map((name) => choiceOf(name))
  const others = units.filter(({ standard }) => standard !== from.standard)
  return [...own.map((name) => choiceOf(name)), ...others.map((name) => choiceOf(name, `${name.standard}/${name.id}`))]
}

/** The kinds of name that are unique in the family, by the scheme of their links. */
const sharedKinds: Readonly<Record<string, Name['kind']>> = {
  term: 'term',
  metric: 'metric',
  ref: 'reference',
  std: 'standard',
}

/** A metric has a second key as a unit of its standard. */
function isOwnKey({ key }: Name): boolean {
  return !key.startsWith('unit:')
}

function isUnit({ key, kind }: Name, scheme: string): boolean {
  if (!/^(?:unit|group):/.test(key)) return false
  return kind === scheme || (scheme === 'clause' && (kind === 'group' || kind === 'metric'))
}

/** The ids within a unit, as the unit itself names them. */
export function anchorsOf({ standard, unit }: LinkStandpoint, names: readonly Name[]): Choice[] {
  const start = `anchor:${standard}/${unit}.`
  return names.filter(({ key }) => key.startsWith(start)).map((name) => choiceOf(name, name.key.slice(start.length)))
}

const schemes: Readonly<Record<string, Message>> = {
  'term:': { zh: '术语', en: 'a term' },
  'clause:': { zh: '条文', en: 'a clause' },
  'principle:': { zh: '原则', en: 'a principle' },
  'criterion:': { zh: '评价指标', en: 'a criterion' },
  'annex:': { zh: '附录', en: 'an annex' },
  'metric:': { zh: '指标', en: 'a metric' },
  'std:': { zh: '标准', en: 'a standard' },
  'ref:': { zh: '外部文件', en: 'an external document' },
  '#': { zh: '本文件中的条款、表、图或公式', en: 'a provision, table, figure or formula of this file' },
}
