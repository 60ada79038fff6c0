import { texSymbols } from '../../language/tex-symbols.ts'
import type { Message } from '../../model/text.ts'
import { explainedSymbols, unexplainedSymbols } from '../formula-keys.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const formulaExplained: DocumentRule = {
  id: 'formula-explained',
  summary: {
    zh: '公式之后的“式中”解释公式的每个符号。',
    en: 'Behind a formula, every symbol of it is explained.',
  },
  source: [sources.gbFormulas, sources.isoFormulas],
  severity: 'error',
  covers: ['EQN-01'],
  scope: 'document',
  needs: 'formula',
  *check({ kind, blocks }) {
    if (kind === 'translation') return
    const explained = explainedSymbols(blocks)
    const hasKey = blocks.some(({ type }) => type === 'where')
    for (const block of blocks) {
      if (block.type !== 'formula') continue
      const missing = unexplainedSymbols(texSymbols(block.tex), explained)
      if (missing.length > 0) yield { place: block.place, message: unexplained(missing, hasKey) }
    }
  },
}

function unexplained(symbols: readonly string[], hasKey: boolean): Message {
  const list = (between: string): string => symbols.map((symbol) => `\`${symbol}\``).join(between)
  return hasKey
    ? {
        zh: `公式中的 ${list('、')} 没有解释，“式中”应说明每个符号，请补上`,
        en: `Unexpected ${list(', ')} in a formula without explanation, expected every symbol in the list below \`where\`; add it`,
      }
    : {
        zh: `公式中的 ${list('、')} 没有解释，公式之后应有 \`式中：\` 和逐个说明符号的列项，请补上`,
        en: `Unexpected ${list(', ')} in a formula without explanation, expected \`where\` and a list of its symbols behind it; add them`,
      }
}
