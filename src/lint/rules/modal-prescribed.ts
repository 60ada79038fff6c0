import { type FoundModal, findModals } from '../../language/modality.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'

export const modalPrescribed: DocumentRule = {
  id: 'modal-prescribed',
  summary: {
    zh: '条款用规定的能愿动词，不用“必须”“不得”“禁止”等词。',
    en: 'Provisions use the prescribed modal verbs, not “must”.',
  },
  source: [sources.gbModalVerbs, sources.isoModalVerbs],
  covers: ['MOD-01', 'LAW-03'],
  severity: 'error',
  scope: 'document',
  reach: 'text',
  parts: ['text'],
  zones: ['provision', 'principle', 'informative'],
  hint: { zh: /必须|应当|须|务必|不得|不可|禁止|严禁|不准|不许/, en: /\bmust/i },
  *check(typed, { kind }) {
    const { text, language } = typed
    if (kind === 'explanation') return
    const modals = findModals(text, language)
    for (const [index, { literal, span }] of modals.entries()) {
      const preferred = replacements.get(literal.toLowerCase())
      if (preferred === undefined || isSpokenOf(text, modals, index)) continue
      yield { place: placeOf(typed, span), message: forbidden(literal, preferred) }
    }
  },
}

const replacements: ReadonlyMap<string, string> = new Map([
  ['必须', '应'],
  ['应当', '应'],
  ['须', '应'],
  ['务必', '应'],
  ['不得', '不应'],
  ['不可', '不应'],
  ['不可以', '不应'],
  ['不准', '不应'],
  ['不许', '不应'],
  ['不应当', '不应'],
  ['禁止', '不应'],
  ['严禁', '不应'],
  ['不必须', '不必'],
  ['must', 'shall'],
  ['must not', 'shall not'],
  ['must never', 'shall not'],
  ["mustn't", 'shall not'],
  ['mustn’t', 'shall not'],
])

/** Whether the sentence only speaks of a duty or ban: of one that law sets (法律规定必须……的), or as a name (禁止标志, 不可评). */
function isSpokenOf(text: string, modals: readonly FoundModal[], index: number): boolean {
  const modal = modals[index]
  if (modal === undefined) return false
  const [start, end] = modal.span
  const clause =
    text
      .slice(0, start)
      .split(/[，。；：]/)
      .at(-1) ?? ''
  if (modal.subordinate && (/(?:法律|法规|规章|依法|规定)/.test(clause) || bans.has(modal.literal))) return true
  if (!bans.has(modal.literal)) return false
  if (modal.literal === '不可' && /^.(?:$|[，。；、）”的])/.test(text.slice(end))) return true
  const previous = modals[index - 1]
  const isObject = previous !== undefined && !/[，。；：]/.test(text.slice(previous.span[1], start))
  return isObject || /^(?:标[志识牌语]|事项|行为|类|项|性|的)/.test(text.slice(end))
}

const bans: ReadonlySet<string> = new Set(['禁止', '严禁', '不可', '不许', '不准'])

function forbidden(written: string, preferred: string): Message {
  return {
    zh: `条款中出现了 \`${written}\`，应为 \`${preferred}\`，请改用它；法律的规定请写入“外部约束”`,
    en: `Unexpected \`${written}\`, expected \`${preferred}\`; use that, or state what law demands as an external constraint`,
  }
}
