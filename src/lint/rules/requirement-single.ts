import type { Language, Message } from '../../model/text.ts'
import { type Demand, isRequiring } from '../demands.ts'
import type { LintedFamily, LintedProvision } from '../linted-family.ts'
import { groupsOf } from '../provision-groups.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const requirementSingle: CatalogRule = {
  id: 'requirement-single',
  summary: {
    zh: '一个条款只有一项要求。',
    en: 'A provision makes one demand.',
  },
  source: [sources.project],
  covers: ['REQ-03'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  check(family) {
    return groupsOf(family.provisions).modal.flatMap((linted) => severalDemanded(linted, family) ?? [])
  },
}

function severalDemanded(
  { provision, standard, modals, demands }: LintedProvision,
  { placeOf, actionAt }: LintedFamily,
): Finding | undefined {
  if (demands.length === 0) return undefined
  const required = modals.length > 1 ? modals.filter(isRequiring) : modals
  if (required.length > 1) {
    const second = required[1]?.span ?? [0, 0]
    return { place: placeOf(provision, second), message: several(required.map(({ literal }) => literal)) }
  }
  for (const demand of demands) {
    const verbs = parallelVerbs(demand, standard.language, actionAt)
    if (verbs.length >= 3) return { place: provision.place, message: listed(verbs) }
  }
  return undefined
}

type ActionReader = LintedFamily['actionAt']

/** The verbs that one modal verb demands beside each other: 应登记、派工并跟踪回访; 应核对……，登记……，并告知……. */
function parallelVerbs({ text, modal, span }: Demand, language: Language, actionAt: ActionReader): string[] {
  if (modal === undefined || modal.polarity === 'negative') return []
  const after = text.slice(modal.span[1] - span[0])
  return language === 'zh' ? inChinese(after, actionAt) : inEnglish(after, actionAt)
}

function inChinese(after: string, actionAt: ActionReader): string[] {
  const end = after.search(clauseEnd)
  const clause = end < 0 ? after : after.slice(0, end)
  if (!severalParts.test(clause)) return []
  const row = rowOfVerbs(clause.replace(lightVerb, ''), actionAt)
  if (row.length >= 3) return row
  const parts = clause.split(partEnd)
  const verbs = parts.length < 3 ? [] : parts.flatMap((part) => firstAction(part, actionAt) ?? [])
  if (verbs.length === parts.length) return verbs
  const deeds = deedsOf(parts[0] ?? '', clause, actionAt)
  return deeds.length > 0 || parts.length < 4 ? deeds : stepsOf(clause, actionAt)
}

const clauseEnd = /[。；：]/
/** 进行 and what stands before it, where a row of nouns behind it says what is done. */
const lightVerb = /^[^，]*?进行(?=[^，的]{4,}$)/
const partEnd = /，|(?<![合，])并(?![且发列联购行存网])/

/** The word of action with which a part begins, where it is a verb. */
function firstAction(part: string, actionAt: ActionReader): string | undefined {
  const start = /^(?:并且|并|且|同时|然后|再)?/.exec(part)?.[0].length ?? 0
  const verb = actionAt(part, start, 'zh')
  return verb === undefined || noun.test(part.slice(start + verb.length)) ? undefined : verb
}

/** What stands between the verbs of a row, or the parts of a sentence, at least twice. */
const severalParts = /[，、并及和].*[，、并及和]/s

/** What is done in four or more parts of a long sentence: 指派专人……，将结果记录……，由用户签字，再将原件交回……. */
function stepsOf(clause: string, actionAt: ActionReader): string[] {
  const parts = clause.split('，')
  if (parts.length < 4) return []
  const [first = '', ...further] = parts
  const steps = further.filter((part) => step.test(part) && !/(?:[的时后前]|情况下|期间)$/.test(part))
  if (steps.length !== further.length) return []
  return [first, ...steps].flatMap((part) => lastAction(part, actionAt) ?? [])
}

const step = /^(?:并且|并|且|同时|然后|再|最后|随后)?(?:将|把|由|向|给|交)/

function lastAction(part: string, actionAt: ActionReader): string | undefined {
  for (let index = part.length - 2; index >= 0; index--) {
    const verb = actionAt(part, index, 'zh')
    if (verb !== undefined) return verb
  }
  return undefined
}

/** Verbs each with what it is done to, the last one behind 并: 清点货物、核对单据并通知采购部门. */
function deedsOf(first: string, clause: string, actionAt: ActionReader): string[] {
  if (!first.includes('、') || !/(?<!合)并/.test(clause)) return []
  const deeds = clause.split(/、|(?<![合，])并(?![且发列联购行存网])/)
  const verbs = deeds.flatMap((deed) => {
    const verb = actionAt(deed, 0, 'zh')
    const behind = verb === undefined ? '' : deed.slice(verb.length)
    return verb === undefined || behind.length < 2 || noun.test(behind) || nounBehind.test(behind) ? [] : [verb]
  })
  return verbs.length === deeds.length && verbs.length >= 3 ? verbs : []
}

/** What makes the word of action before it a noun: 维修记录, 回访结果. */
const nounBehind =
  /^(?:记录|情况|结果|时间|时刻|人员|过程|方式|方法|内容|信息|费用|方案|报告|流程|制度|次数|日期|数量|标准|设备|工具|渠道|服务|质量|状态|编号|要求|计划|项目|规则|指标|能力|条件)/

/** What stands behind a word of action that is a noun, or part of a row of nouns. */
const noun = /^(?:[的、和与或及]|$|人员|记录[^，]|内容|方式|时)/

/** Verbs in a row right behind the modal verb, without 或 between them. */
function rowOfVerbs(clause: string, actionAt: ActionReader): string[] {
  const verbs: string[] = []
  let index = 0
  for (;;) {
    const verb = actionAt(clause, index, 'zh')
    if (verb === undefined) return []
    verbs.push(verb)
    index += verb.length
    const link = /^(?:、并|、|并且|并|以及|及|和)/.exec(clause.slice(index))?.[0]
    if (link === undefined) break
    index += link.length
  }
  const rest = clause.slice(index)
  return /^(?:或|的|过程|记录[^，]|人员|情况|结果|流程)/.test(rest) ? [] : verbs
}

function inEnglish(after: string, actionAt: ActionReader): string[] {
  const row = /^ ([a-z]+(?: up)?), ([a-z]+(?: up)?),? and ([a-z]+(?: up)?)\b/.exec(after)
  const isAction = (verb: string): boolean => actionAt(verb, 0, 'en') === verb
  if (row !== null) {
    const verbs = row.slice(1, 4).map((verb) => verb ?? '')
    return verbs.every(isAction) ? verbs : []
  }
  const parts = after.split(/, (?:and |then )?| and then /)
  const verbs = parts.flatMap((part) => {
    const verb = /^ ?([a-z]+)\b(?= (?:the|a|an|its|their|all|each|every|any|it|them)\b)/.exec(part)?.[1]
    return verb !== undefined && isAction(verb) ? [verb] : []
  })
  return verbs.length === parts.length && verbs.length >= 3 ? verbs : []
}

function several(words: readonly string[]): Message {
  const written = [...new Set(words)].map((word) => `\`${word}\``)
  return {
    zh: `一个条款中有${words.length}处要求（${written.join('、')}），应只有一项，请分成几个条款`,
    en: `Unexpected ${words.length} demands in a provision (${written.join(', ')}), expected one; make it several provisions`,
  }
}

function listed(verbs: readonly string[]): Message {
  const written = verbs.map((verb) => `\`${verb}\``)
  return {
    zh: `一个条款要求${verbs.length}个行为（${written.join('、')}），应只有一项，请分成几个条款或列项`,
    en: `Unexpected ${verbs.length} actions in one requirement (${written.join(', ')}), expected one; make them several provisions, or a list`,
  }
}
