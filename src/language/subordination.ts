import { createCharacterSet } from './character-set.ts'
import type { FoundModal } from './modality.ts'

/**
 * Whether the Chinese modal verb at `index` stands within an attribute (应由用户承担的费用), in a condition (用户可自行更换的，…)
 * or in what somebody is told (告知用户可拒绝维修), and so gives its sentence no modality.
 */
export function isSubordinate(text: string, modals: readonly FoundModal[], index: number): boolean {
  const modal = modals[index]
  if (modal === undefined) return false
  const start = modal.span[0]
  const end = modal.span[1]
  shortAttribute.lastIndex = end
  if (shortAttribute.test(text)) return true
  const clauseTo = clauseEnd(text, end)
  const next = modals[index + 1]
  if (next !== undefined && next.span[0] < clauseTo) {
    if (attributeBefore.test(text.slice(end, next.span[0]))) return true
  } else if (mayEndCondition(text, clauseTo)) {
    if (isCondition(text.slice(clauseStart(text, start), clauseTo), next !== undefined)) return true
  }
  const main = index > 0 ? modals[index - 1] : undefined
  return (
    main !== undefined &&
    main.span[0] >= clauseStart(text, start) &&
    isGoverned(text.slice(main.span[1], start), text.slice(end, clauseTo), modal)
  )
}

/** 应具备的, 可选择的: a modal verb with one verb of two characters as an attribute. */
const shortAttribute = /[^是有为，。；：的]{1,2}的/y
/** An attribute and the noun that it describes, directly before the next modal verb. */
const attributeBefore = /的(?!情况下)[^，。；：、并且也还亦同时]{1,10}$/

/** Whether a clause that ends at `end` may end as a condition does. */
function mayEndCondition(text: string, end: number): boolean {
  return text.charCodeAt(end) === comma && conditionEnds.has(text.charCodeAt(end - 1))
}

const comma = '，'.charCodeAt(0)
const conditionEnds = createCharacterSet('的时下形后')

/** A clause that ends as a condition does; 在……后 may also say when the main clause holds that it belongs to. */
function isCondition(clause: string, isFollowed: boolean): boolean {
  if (clause.endsWith('的')) return true
  const opening = /^\s*(?:(当|如|若|凡)|在|因)/.exec(clause)
  if (opening === null || !/(?:时|的情况下|的情形下|后)$/.test(clause)) return false
  return opening[1] !== undefined || isFollowed
}

/** Whether what stands between a main verb's modal and this one makes this one part of an object or of its attribute. */
function isGoverned(between: string, after: string, { literal }: FoundModal): boolean {
  if (/(?:[并且也还亦或]|同时|以及)$/.test(between)) return false
  // 应设置禁止吸烟标志: a ban behind another modal verb is what it speaks of
  if (/^[禁严]/.test(literal)) return true
  return after.includes('的') || communication.test(between)
}

const communication =
  /告知|说明|提示|明确|提醒|约定|公示|公布|承诺|确认|规定|记录|写明|注明|载明|标明|声明|保证|确保|证明|判断|判定|评估|检查|核实|证实|解释|知晓|便于|以便|使/

const longestClause = 120
const boundaryMarks = '，。；：！？,;\n'
const boundaries = createCharacterSet(boundaryMarks)
const boundary = new RegExp(`[${boundaryMarks}]`, 'g')

function clauseStart(text: string, before: number): number {
  const earliest = Math.max(0, before - longestClause)
  for (let index = before - 1; index >= earliest; index--) if (boundaries.has(text.charCodeAt(index))) return index + 1
  return earliest
}

function clauseEnd(text: string, from: number): number {
  boundary.lastIndex = from
  return Math.min(boundary.test(text) ? boundary.lastIndex - 1 : text.length, from + longestClause)
}
