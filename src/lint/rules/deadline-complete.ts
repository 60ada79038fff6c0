import type { Place } from '../../model/place.ts'
import type { Message } from '../../model/text.ts'
import { type Deadline, readDeadline } from '../deadlines.ts'
import type { LintedFamily } from '../linted-family.ts'
import { groupsOf } from '../provision-groups.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const deadlineComplete: CatalogRule = {
  id: 'deadline-complete',
  summary: {
    zh: '时限写明从何时起、到何事止、按自然时还是工作时间计。',
    en: 'A time limit says from when it runs, what ends it, and by which clock.',
  },
  source: [sources.project],
  covers: ['REQ-06'],
  severity: 'warning',
  scope: 'catalog',
  *check(family) {
    const clocks = clocksOf(family)
    for (const { gather } of family.parts) {
      const deadlines = gather('deadlines', (own) => incompleteDeadlines(own, clocks.parameters))
      for (const { finding, withClock } of deadlines) {
        const found = clocks.general ? withClock : finding
        if (found !== undefined) yield found
      }
    }
  },
}

interface IncompleteDeadline {
  readonly finding: Finding
  /** What is left of it where some provision says by which clock all times run. */
  readonly withClock?: Finding | undefined
}

function incompleteDeadlines(family: LintedFamily, parameters: Clocks['parameters']): IncompleteDeadline[] {
  const found: IncompleteDeadline[] = []
  for (const linted of groupsOf(family.provisions).quantified)
    for (const demand of linted.demands)
      for (const quantity of linted.quantities) {
        const deadline = readDeadline(quantity, demand, linted, parameters)
        if (deadline === undefined || (deadline.start && deadline.end && deadline.clock)) continue
        const lacking = lackingIn(deadline)
        const place = family.placeOf(linted.provision, quantity.span)
        const withClock = lackingIn({ ...deadline, clock: true })
        found.push({
          finding: { place, message: incomplete(quantity.literal, lacking) },
          withClock: withClock.length > 0 ? { place, message: incomplete(quantity.literal, withClock) } : undefined,
        })
      }
  return found
}

interface Clocks {
  /** Names of the parameters that have a clock. */
  readonly parameters: ReadonlySet<string>
  /** Whether a provision of the family says by which clock all its times run. */
  readonly general: boolean
}

function clocksOf({ compilation, parts }: LintedFamily): Clocks {
  const { parameters } = compilation.catalog
  return {
    parameters: new Set(parameters.flatMap(({ id, clock }) => (clock === undefined ? [] : [id]))),
    general: parts.some(({ gather }) => gather('general clocks', generalClocks).length > 0),
  }
}

function generalClocks({ provisions }: LintedFamily): Place[] {
  return provisionsWith(clockWord, provisions).flatMap(({ provision: { text, place } }) =>
    generalClock.test(text.plain) ? [place] : [],
  )
}

const clockWord = /自然[时日]|日历日|连续计算|calendar|natural|elapsed|consecutive/i
const generalClock =
  /(?:时限|时间|期限|小时|天数)[^。；]{0,24}(?:均|都|按|以|为|是|指)[^。；]{0,10}(?:自然时|自然日|日历日|连续计算)|\b(?:hours|days|times|time limits)\b[^.;]{0,30}\b(?:are|mean|refer to|run)\b[^.;]{0,20}\b(?:calendar|natural|elapsed|consecutive)\b/i

function lackingIn({ start, end, clock }: Deadline): Message[] {
  return [
    ...(start ? [] : [{ zh: '起点', en: 'its start' }]),
    ...(end ? [] : [{ zh: '终点', en: 'its end' }]),
    ...(clock ? [] : [{ zh: '时钟（自然时或工作时间）', en: 'its clock (natural or working time)' }]),
  ]
}

function incomplete(written: string, lacking: readonly Message[]): Message {
  return {
    zh: `时限 \`${written}\` 没有写明${lacking.map(({ zh }) => zh).join('、')}，应写全，请补上`,
    en: `Unexpected time limit \`${written}\` without ${lacking.map(({ en }) => en).join(', ')}, expected all of it; add what is missing`,
  }
}
