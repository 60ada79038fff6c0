import { spacingHint, spacingSlips } from '../../language/typography/spacing.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { slipFindings } from '../slip-findings.ts'
import { sources } from '../sources.ts'
import { ownParts } from '../typed-text.ts'

export const spacingGenerated: DocumentRule = {
  id: 'spacing-generated',
  summary: {
    zh: '汉字与西文、数字之间和全角标点旁的间隙由排版产生，不敲空格。',
    en: 'The gap between Chinese and Latin text and beside full-width punctuation is set in print, never typed.',
  },
  source: [sources.project],
  severity: 'warning',
  covers: ['TYP-02'],
  scope: 'document',
  reach: 'text',
  parts: ownParts,
  hint: { zh: spacingHint },
  check: (typed) => {
    const { text, links } = typed
    const slips = spacingSlips(text, (index) => isNumbered(links.get(index)?.url))
    return slipFindings(typed, slips, typedSpace)
  },
}

/** Whether a link prints the number or title of what it names, rather than an address. */
function isNumbered(url: string | undefined): boolean {
  return url !== undefined && /^(?:#|[a-z]+:(?!\/\/))/.test(url) && !url.startsWith('mailto:')
}

function typedSpace(written: string, expected: string): Message {
  return {
    zh: `\`${written}\` 中有空格，间隙由排版产生，应为 \`${expected}\`，请删去空格`,
    en: `Unexpected space in \`${written}\`, expected \`${expected}\`, as the gap is set in print; delete it`,
  }
}
