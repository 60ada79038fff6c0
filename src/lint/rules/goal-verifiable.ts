import { isWithin } from '../../language/sentences.ts'
import type { Message } from '../../model/text.ts'
import { type DemandWord, demandWords } from '../demand-words.ts'
import type { LintedFamily } from '../linted-family.ts'
import { findOpenAim, openAimHints } from '../open-aims.ts'
import { groupsOf } from '../provision-groups.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { isBinding } from '../zones.ts'

export const goalVerifiable: CatalogRule = {
  id: 'goal-verifiable',
  summary: {
    zh: '要求的动词可核验，不是“确保”“努力”“提高”。',
    en: 'The verb of a requirement can be verified; it is not “ensure”, “strive” or “improve”.',
  },
  source: [sources.project],
  covers: ['REQ-08'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check(family) {
    for (const { place, written } of demandWords(family, verbs, isDemanded)) yield { place, message: aim(written) }
    for (const { provision, demands, quantities, standard, words } of provisionsWith(openAimHints, family.provisions))
      for (const demand of demands) {
        if (quantities.some(({ span: [start] }) => isWithin(demand.span, start))) continue
        if (words.some(({ list, span: [start] }) => list === 'hedge' && isWithin(demand.span, start))) continue
        const span = findOpenAim(demand, standard.language)
        if (span !== undefined)
          yield { place: family.placeOf(provision, span), message: aim(provision.text.plain.slice(...span)) }
      }
    yield* efforts(family)
  },
}

const verbs = new Set(['unverifiable'] as const)

/** Recommendations to make an effort, which say no more than a recommendation does: should make every effort, 宜努力. */
function* efforts({ provisions, placeOf }: LintedFamily): Generator<Finding> {
  for (const { provision, words, modals, zone } of groupsOf(provisions).worded) {
    if (provision.modality !== 'recommendation' || !isBinding(zone, provision)) continue
    const modal = modals.find(({ modality, subordinate }) => modality === 'recommendation' && !subordinate)
    const word = words.find(
      ({ word: found, span: [start] }) =>
        modal !== undefined &&
        effort.test(found) &&
        /^ ?(?:\w+ly )?$/.test(provision.text.plain.slice(modal.span[1], start)),
    )
    if (word !== undefined)
      yield { place: placeOf(provision, word.span), message: aim(provision.text.plain.slice(...word.span)) }
  }
}

const effort =
  /^(?:努力|尽力|尽最大努力|力争|力求|make (?:every |reasonable )?efforts?|use (?:best|reasonable) efforts|strive|endeavou?r)/

/** Whether the aim is what is demanded: right behind the modal verb, or as a further thing to do; a figure makes it verifiable. */
function isDemanded(found: DemandWord): boolean {
  const { linted, demand, before, after } = found
  if (linted.quantities.some(({ span: [start] }) => start >= demand.span[0] && start < demand.span[1])) return false
  return linted.standard.language === 'zh'
    ? isDemandedInChinese(before, after, found)
    : isDemandedInEnglish(before, found)
}

function isDemandedInChinese(before: string, after: string, { linted, demand, word }: DemandWord): boolean {
  const { modal, span } = demand
  const isNoun =
    /^(?:的|和[^，。；]{1,4}的?(?:措施|计划|方案)|[^，。；]{0,14}的(?:前提|基础|情况|同时|时候|过程|措施|方法|方式|方案|手段|途径|制度|机制|目标|计划|建议|活动|工作|责任|情况|内容|能力|要求|意见|依据|条件|记录))/.test(
      after,
    )
  if (isNoun) return false
  if (word.word === '做到' && /^[^，。；]{0,6}[：:]\s*$/.test(after)) return false // the items say what
  if (modal === undefined) return adverbs.test(before) && isTaskList(linted.leadIn?.provision.text.plain ?? '')
  const behind = before.slice(Math.max(0, modal.span[1] - span[0]))
  if (before.length < modal.span[1] - span[0]) return false
  return adverbs.test(behind) || companion.test(behind) || means.test(behind) || further.test(behind)
}

const adverbs =
  /^(?:不断|持续|切实|积极|进一步|充分|认真|努力|共同|有效|逐步|大力|主动|全力|着力|严格|同时|均|都|也|还|全面|加快)*$/
/** 与居民搞好, 在施工中确保: with whom or where, before the aim. */
const companion = /^(?:与|和|同|为|对|向|在|给|就)[^，。；、的]{2,16}$/
/** 通过培训提高, 采取措施确保: the means before the aim. */
const means =
  /^(?:(?:通过|采取|采用|利用|运用|依托|加大|围绕|从|以)[^，。；]{1,20}(?:，|来|并)?|采取[^，。；]{0,8}措施，?以)(?:不断|持续|切实|有效|进一步|共同)*$/
/** ，确保 and 并确保 behind what is done; 以确保 only says what for. */
const further = /(?:，|，?并|，?且)(?:不断|持续|切实|有效|进一步|共同)*$/

/** Whether the lead-in leaves the verb to its items: 服务提供方应：, 应做到下列要求：. */
function isTaskList(leadIn: string): boolean {
  return /应(?:当)?[：:]\s*$|(?:要求|规定|职责|工作|措施|任务)(?:如下)?[：:。]?\s*$/.test(leadIn)
}

function isDemandedInEnglish(before: string, { linted, demand }: DemandWord): boolean {
  const { modal, span } = demand
  if (modal === undefined)
    return (
      before.trim() === '' &&
      /\b(?:shall|following requirements)\b[^.]*:\s*$/.test(linted.leadIn?.provision.text.plain ?? '')
    )
  if (before.length < modal.span[1] - span[0]) return false
  const behind = before.slice(modal.span[1] - span[0])
  return (
    /^ (?:(?:also|continually|continuously|constantly|actively|further|always|jointly|\w+ly) )*$/.test(behind) ||
    /(?:, and|\band)(?: thereby| thus)? $/.test(behind)
  )
}

function aim(written: string): Message {
  return {
    zh: `要求的动词 \`${written}\` 不能核验，应写明做什么、到什么程度，请改为可观察的行为或数值`,
    en: `Unexpected \`${written}\` as the verb of a requirement, expected something that can be verified; state an action that can be seen, or a figure`,
  }
}
