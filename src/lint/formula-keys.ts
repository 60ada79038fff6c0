import type { PhrasingContent } from 'mdast'
import { type TexSymbol, type TexSymbols, texSymbols } from '../language/tex-symbols.ts'
import type { Item, SourceBlock } from '../syntax/blocks.ts'
import { plainOf } from './plain-text.ts'

/** The symbols that the text of a file explains: those of 式中 before the dash, and those that its sentences name. */
export function explainedSymbols(blocks: readonly SourceBlock[]): readonly TexSymbol[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'where':
        return [...inMath(block.content), ...block.items.flatMap(explainedIn)]
      case 'paragraph':
        return [...inMath(block.content), ...block.items.flatMap((item) => inMath(item.content))]
      case 'note':
        return inMath(block.content)
      case 'table':
        return block.rows.flat().flatMap(({ content }) => inMath(content))
      default:
        return []
    }
  })
}

function explainedIn({ content, items }: Item): TexSymbol[] {
  return [...inMath(content), ...typedHead(content), ...items.flatMap(explainedIn)]
}

function inMath(content: readonly PhrasingContent[]): TexSymbol[] {
  return content.flatMap((node) => {
    if (node.type === 'inlineMath') return [...texSymbols(node.value).symbols]
    return 'children' in node ? inMath(node.children) : []
  })
}

/** A symbol typed without mathematics: `N1——…`, `R: …`. */
function typedHead(content: readonly PhrasingContent[]): TexSymbol[] {
  const [, base, index = ''] = /^\s*([A-Za-zα-ωΑ-Ω])_?([A-Za-z\d]*)\s*(?:——|—|：|: )/.exec(plainOf(content)) ?? []
  return base === undefined
    ? []
    : [
        { name: index === '' ? base : `${base}_${index}`, base, index },
        { name: base + index, base: base + index, index: '' },
      ]
}

/** The symbols of a formula that `explained` leaves unexplained, by name. */
export function unexplainedSymbols({ symbols, counters }: TexSymbols, explained: readonly TexSymbol[]): string[] {
  const names = new Set(explained.map(({ name }) => name))
  const indexed = new Set(explained.filter(({ index }) => isGeneral(index)).map(({ base }) => base))
  return symbols
    .filter(({ name, base, index }) => {
      if (names.has(name) || counters.has(name)) return false
      if (counting.test(index) && indexed.has(base)) return false
      if (isGeneral(index) && names.has(base)) return false
      if (index === '' && indexed.has(base)) return false
      return !(/^[A-Z]{2,}$/.test(base) && Array.from(base).every((letter) => names.has(letter)))
    })
    .map(({ name }) => name)
}

/** An index that stands for any: x_i explains x_1 and x_n, but N_1 does not explain N_2. */
function isGeneral(index: string): boolean {
  return /[a-z]/.test(index) && counting.test(index)
}

/** An index that only counts: i, 1, ij, i+1, (k); other letters are marks, as e in N_e. */
const counting = /^[(),+\-*\di-npqt]+$/
