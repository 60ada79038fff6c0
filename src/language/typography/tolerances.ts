import type { Language } from '../../model/text.ts'
import { maskDesignations } from '../designations.ts'
import { measureNumbers } from '../measured-numbers.ts'
import type { Slip } from './slip.ts'

/** Finds tolerances of which nobody can tell whether the unit belongs to both numbers: 65±2 %. */
export function toleranceSlips(text: string, language: Language): Slip[] {
  if (!toleranceHint.test(text)) return []
  return measureNumbers(maskDesignations(text), language).flatMap(({ start, end, tolerance, measure }): Slip[] => {
    if (tolerance === undefined || measure === undefined || /[(（]/.test(text.charAt(start))) return []
    const [, numbers = '', unit = ''] = /^(.*\d) *(.*)$/s.exec(text.slice(start, end)) ?? []
    return [{ span: [start, end], expected: `(${numbers}) ${unit}`, edits: [] }]
  })
}

/** What stands in every text with a tolerance. */
export const toleranceHint = /±/
