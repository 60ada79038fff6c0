import { expect, test } from 'vitest'
import type { Hint } from '../../src/lint/rule.ts'
import { rules } from '../../src/lint/rules/index.ts'

const hinted = rules.flatMap((rule) =>
  rule.scope === 'document' && rule.reach !== undefined && rule.hint !== undefined
    ? [{ id: rule.id, patterns: patternsOf(rule.hint) }]
    : [],
)

test.each(hinted)('the hint of $id can be asked of all texts of a file at once', ({ patterns }) => {
  for (const { source, flags } of patterns) {
    const outsideClasses = source.replaceAll(/\\.|\[(?:\\.|[^\]])*\]/g, '')
    expect(/[\^$]/.test(outsideClasses) && !flags.includes('m')).toBe(false)
    expect(flags).not.toMatch(/[gy]/)
  }
})

function patternsOf(hint: Hint): RegExp[] {
  return hint instanceof RegExp ? [hint] : Object.values(hint)
}
