import { dimensionHint, dimensionSlips } from '../../language/typography/dimensions.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { slipFindings } from '../slip-findings.ts'
import { sources } from '../sources.ts'

export const dimensionClear: DocumentRule = {
  id: 'dimension-clear',
  summary: {
    zh: '尺寸的每个数值都带单位。',
    en: 'Every number of a dimension has its unit.',
  },
  source: [sources.gbValues, sources.isoValues],
  severity: 'warning',
  covers: ['NUM-04'],
  scope: 'document',
  reach: 'text',
  hint: dimensionHint,
  check: (typed) => slipFindings(typed, dimensionSlips(typed.text, typed.language), unclear),
}

function unclear(written: string, expected: string): Message {
  return {
    zh: `尺寸 \`${written}\` 只有最后一个数值带单位，应为 \`${expected}\`，请改正；如果不是尺寸，请改用文字说明`,
    en: `Unexpected dimensions \`${written}\` with a unit behind the last number only, expected \`${expected}\`; write it so, or say in words what else it is`,
  }
}
