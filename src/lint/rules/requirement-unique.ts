import type { Message } from '../../model/text.ts'
import { areComparable, dutiesByCore, type StatedDuty } from '../duties.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { isSameStatement, labelFrom } from '../statements.ts'

export const requirementUnique: CatalogRule = {
  id: 'requirement-unique',
  summary: {
    zh: '同一要求在系列文件中只写一次。',
    en: 'A family states the same requirement once.',
  },
  source: [sources.gbConsistency, sources.project],
  severity: 'warning',
  scope: 'catalog',
  *check(family) {
    for (const alike of dutiesByCore(family).values())
      for (const [index, duty] of alike.entries()) {
        const first = alike.slice(0, index).find((earlier) => isSame(earlier, duty))
        if (first === undefined) continue
        yield {
          place: duty.stated.place,
          message: again(labelFrom(duty.stated, first.stated)),
          related: [{ place: first.stated.place, message: { zh: '先写于此处', en: 'It is stated here first' } }],
        }
      }
  },
}

/** Whether two sentences demand the same: equal figures, and one of them without conditions, or both with the same. */
function isSame(a: StatedDuty, b: StatedDuty): boolean {
  if (isSameStatement(a.stated, b.stated) || !areComparable(a, b) || figuresOf(a) !== figuresOf(b)) return false
  const [few, many] = a.conditions.length <= b.conditions.length ? [a, b] : [b, a]
  return few.conditions.every((condition) => many.conditions.includes(condition))
}

function figuresOf({ quantities }: StatedDuty): string {
  return quantities.map(({ value, unit, op = '' }) => `${op}${value} ${unit}`).join(', ')
}

function again(where: string): Message {
  return {
    zh: `这一要求已写于 ${where}，同一要求应只写一次，请删去其一，需要时引用另一处`,
    en: `Unexpected repetition of the requirement in ${where}, expected it once; delete one, and refer to the other`,
  }
}
