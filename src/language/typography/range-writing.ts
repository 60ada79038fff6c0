import type { Language } from '../../model/text.ts'
import { maskDesignations } from '../designations.ts'
import { type Measured, measureNumbers } from '../measured-numbers.ts'
import { units } from '../units.ts'
import { maskCode } from './characters.ts'
import type { Slip } from './slip.ts'

/** Finds ranges of quantities with another mark than ～ (in English, an en dash or to), or with the unit's symbol at one end only. */
export function rangeSlips(text: string, language: Language): Slip[] {
  if (!rangeHint.test(text) || !suspicious.test(text)) return []
  const masked = maskDesignations(maskCode(text))
  const numbers = measureNumbers(masked, language)
  const joins = numbers.map((to, index) => joinBetween(masked, numbers[index - 1], to))
  return numbers.flatMap((to, index): Slip[] => {
    const from = numbers[index - 1]
    const join = joins[index]
    // 400-800-1234 is no range, nor is it while digits of full width wait to be put right
    const isChain =
      joins[index - 1] !== undefined ||
      joins[index + 1] !== undefined ||
      (from !== undefined && wideNumber.test(masked.slice(0, from.start)))
    return from === undefined || join === undefined || isChain
      ? []
      : (rangeSlip(masked, { from, to, join }, language) ?? [])
  })
}

const wideNumber = /[０-９] ?[～~－–—〜∼-] ?$/

/** The mark between two numbers, with the spaces around it. */
interface Join {
  readonly mark: string
  readonly isSpaced: boolean
}

function joinBetween(text: string, from: Measured | undefined, to: Measured): Join | undefined {
  if (from === undefined || to.start - from.end > 4) return undefined
  const [, before, mark, after] = /^( ?)([～~－–—〜∼-]|至|到|to)( ?)$/.exec(text.slice(from.end, to.start)) ?? []
  return mark === undefined ? undefined : { mark, isSpaced: before !== '' || after !== '' }
}

/** A mark before a number; most texts have none, and can be told from others at once. */
export const rangeHint = /(?:[～~－–—〜∼至到-]|to) ?[(（]?[-−]?\d/
const suspicious =
  /[\dA-Za-z%％‰℃Ω)）\p{Script=Han}] ?[～~－–—〜∼-] ?[(（]?[-−]?\d|[\dA-Za-z%％‰℃Ω] ?(?:至|到|to) ?[-−]?\d/u

/** Two numbers and what joins them. */
interface Range {
  readonly from: Measured
  readonly to: Measured
  readonly join: Join
}

function rangeSlip(
  text: string,
  { from, to, join: { mark, isSpaced } }: Range,
  language: Language,
): Slip[] | undefined {
  const { measure } = to
  if (measure === undefined || from.tolerance !== undefined) return undefined
  if (from.measure !== undefined && from.measure.unit !== measure.unit) return undefined
  const symbol = from.measure === undefined ? symbolAt(text, to) : undefined
  const isWord = /^(?:至|到|to)$/.test(mark)
  const between = text.slice(from.end, to.start)
  const right = isWord ? mark : language === 'zh' ? '～' : '–'
  if (symbol === undefined && mark === right && (isWord || !isSpaced)) return undefined
  if (isDifference(text, from, mark)) return undefined
  const joint = (symbol === undefined ? '' : ` ${symbol}`) + (isWord ? between : right)
  const span = [from.start, to.end] as const
  return [
    {
      span,
      expected: spaced(text.slice(from.start, from.end)) + joint + spaced(text.slice(to.start, to.end)),
      edits: [{ span: [from.end, to.start], replacement: joint }],
    },
  ]
}

/** A quantity with one space before its symbol, as it will stand in the end. */
function spaced(quantity: string): string {
  return quantity.replace(/(?<=\d[)）]?)[\u00a0\u2009\u202f]*(?=[A-Za-z%‰℃°Ωµμ])/, ' ')
}

/** The symbol at the end of a quantity; `undefined` if its unit is a word, which stands once. */
function symbolAt(text: string, { start, end }: Measured): string | undefined {
  const spelling = /\d[)）]?[ \u00a0\u2009\u202f]*([^\d\s]\S*)$/.exec(text.slice(start, end))?.[1]
  return spelling !== undefined && symbols.has(spelling) ? spelling : undefined
}

const symbols: ReadonlySet<string> = new Set(units.flatMap(({ symbols: own = [] }) => own))

/** Whether a hyphen between two numbers may be a minus sign, or belong to the name of a model: = 5 - 3, XR-24-72. */
function isDifference(text: string, { start }: Measured, mark: string): boolean {
  return mark === '-' && /[=＝+×÷*/] ?$|[A-Za-z][-–]$/.test(text.slice(Math.max(0, start - 2), start))
}
