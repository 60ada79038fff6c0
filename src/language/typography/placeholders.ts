import type { Span } from '../../model/provision.ts'
import type { Language } from '../../model/text.ts'
import { matchesOf } from '../matches.ts'
import { maskQuotations } from '../quotations.ts'
import { maskCode } from './characters.ts'

/** What stands for something that is still to be decided. */
export interface Placeholder {
  readonly written: string
  readonly span: Span
  /** `identity` stands for the name or code of a body. */
  readonly kind: 'text' | 'identity'
}

/** Finds placeholders: 待定, TBD, TODO, XXX, an ellipsis that continues no list; what is quoted is none. */
export function findPlaceholders(text: string, language: Language): Placeholder[] {
  if (!placeholderHint.test(text)) return []
  const masked = maskQuotations(maskCode(text))
  const bodies = matchesOf(masked, identities)
  const others = [...matchesOf(masked, marks), ...matchesOf(masked, language === 'zh' ? chinese : english)]
  const found = (kind: Placeholder['kind']) => (match: RegExpExecArray) => ({
    written: match[0],
    span: [match.index, match.index + match[0].length] as const,
    kind,
  })
  const identity = bodies.map(found('identity'))
  return [
    ...identity,
    ...others
      .map(found('text'))
      .filter(({ span }) => !identity.some((body) => span[0] >= body.span[0] && span[1] <= body.span[1])),
  ].sort((a, b) => a.span[0] - b.span[0])
}

/** What stands in every text with a placeholder. */
export const placeholderHint =
  /TBD|TBC|TODO|FIXME|XX|xxx|××|ＸＸ|待|\bto be (?:determined|decided|defined|confirmed|completed|added)|△△|○○|[?？]{3}|…|\.{3}/

/** T/XXX 001, XXX协会, XXX Association. */
const identities =
  /(?<![A-Za-z])[TQ]\/X{2,}(?![A-Za-z])|(?:(?<![A-Za-z])X{2,}|×{2,}|[○△]{2,})(?:[\p{Script=Han}]{0,6}(?:协会|公司|学会|联合会|委员会|研究院|研究所|中心|大学|学院|机构|集团|商会|促进会)| (?:Association|Company|Committee|Institute|Society|Federation|University|Ltd))/gu
const marks =
  /(?<![A-Za-z\d]|\d-|[Xx]-)(?:TBD|TBC|TODO|FIXME|X{3,}|x{3,})(?![A-Za-z\d]|-[\dXx])|(?<=20)X{2}(?![A-Za-z\d])|(?<![A-Za-z\d/])X{2,}(?=\p{Script=Han}| (?:s|min|h|d|%))|×{2,}|ＸＸ+|△{2,}|○{2,}|[?？]{3,}|(?<![、，,；;+×·…] ?)(?:…+|\.{3,})(?! ?[、，,；;+×·.])/gu
const chinese =
  /(?<![等期对接招看善优厚亏款])待定(?![期位额点制量级义价时向岗责损标稿性员])|(?<=[（(【[：:]|^)(?:内容|数值|具体(?:内容|数值|时间)?)?(?:待|另行)(?:补充?|补齐|确认|确定|填写?|完善|核实|讨论|明确|商定)(?=[）)】\]。；]|$)/g
const english =
  /(?<=^|[([:] ?|\b(?:is|are|still|yet) )to be (?:determined|decided|defined|confirmed|completed|added)(?: later)?(?=[)\].;]|$)/gi
