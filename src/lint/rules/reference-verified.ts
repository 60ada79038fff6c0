import type { Standard } from '../../model/catalog.ts'
import type { Message } from '../../model/text.ts'
import type { Reference } from '../../model/units.ts'
import { citedReferences } from '../cited-references.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const referenceVerified: CatalogRule = {
  id: 'reference-verified',
  summary: {
    zh: '发布前核实引用的外部文件是否现行，距发布不超过一年。',
    en: 'Whether cited documents are in force has been verified within the year before publication.',
  },
  source: [sources.project, sources.gbReferences],
  severity: 'warning',
  stages: { draft: 'off', enquiry: 'info' },
  covers: ['REF-10'],
  scope: 'catalog',
  *check(family) {
    for (const { reference, standards } of citedReferences(family)) {
      const { status, checkedOn, place } = reference
      if (status === 'unverified') yield { place, message: unverified(reference) }
      else if (status === 'current' && checkedOn !== undefined) {
        const date = standards.map(dateOf).reduce(later, '')
        if (isYearBefore(checkedOn, date)) yield { place, message: outdated(reference, checkedOn, date) }
      }
    }
  },
}

/** The latest date that a standard gives of itself; never that of the day. */
function dateOf({ dates }: Standard): string {
  return dates.published ?? dates.drafted ?? ''
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

function isYearBefore(checked: string, date: string): boolean {
  const [year = '', month = '', day = ''] = date.split('-')
  return date !== '' && checked < `${Number(year) - 1}-${month}-${day}`
}

function unverified({ id, number }: Reference): Message {
  return {
    zh: `引用的 \`${number ?? id}\` 是否现行尚未核实，发布前应核实，请查证后写明 \`status\` 和 \`checkedOn\``,
    en: `Unexpected status \`unverified\` of \`${number ?? id}\`, expected it to be verified before publication; find out and write \`status\` and \`checkedOn\``,
  }
}

function outdated({ id, number }: Reference, checked: string, date: string): Message {
  return {
    zh: `\`${number ?? id}\` 的状态核实于 \`${checked}\`，距标准的日期 \`${date}\` 超过一年，应重新核实，请更新 \`checkedOn\``,
    en: `Unexpected verification of \`${number ?? id}\` on \`${checked}\`, more than a year before the standard's \`${date}\`, expected a later one; verify it again and write \`checkedOn\``,
  }
}
