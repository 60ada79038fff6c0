import type { Provision } from '../model/provision.ts'
import type { Section, SectionKind } from '../model/section.ts'

/** What kind of text a provision stands in, as far as it decides which words may stand there. */
export type Zone = 'body' | 'principle' | 'metric' | 'criterion' | 'informative-annex'

/** The zone of a section, given that of the section around it. */
export function zoneOf({ kind, nature, level, title }: Section, around: Zone): Zone {
  if (nature === 'informative') return 'informative-annex'
  return zones[kind] ?? (level === 1 && isOfPrinciples(title) ? 'principle' : around)
}

const zones: Readonly<Partial<Record<SectionKind, Zone>>> = {
  principle: 'principle',
  metric: 'metric',
  criterion: 'criterion',
}

/** A chapter of principles may be written as clauses. */
function isOfPrinciples({ zh = '', en = '' }: Section['title']): boolean {
  return /^(?:总体|基本|评价|服务|工作|一般|监督)?原则$/.test(zh) || /^(?:(?:general|basic) )?principles$/i.test(en)
}

/** Whether what stands in a zone binds those who use the standard. */
export function isBinding(zone: Zone, { normative }: Provision): boolean {
  return normative && zone !== 'principle' && zone !== 'informative-annex'
}
