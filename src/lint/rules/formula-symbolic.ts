import type { Message } from '../../model/text.ts'
import type { SourceBlock } from '../../syntax/blocks.ts'
import type { Passage } from '../passages.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'

export const formulaSymbolic: DocumentRule = {
  id: 'formula-symbolic',
  summary: {
    zh: '公式用符号表示，不用汉字和单位，不写成一行文字。',
    en: 'A formula consists of symbols, without words and units, and is set as a formula.',
  },
  source: [sources.gbFormulas, sources.isoFormulas],
  severity: 'error',
  covers: ['EQN-01'],
  scope: 'document',
  check({ kind, blocks, passages, words }) {
    const findings: Finding[] = []
    if (kind === 'translation') return findings
    for (const block of blocks) if (block.type === 'formula') findings.push(...inFormula(block))
    if (equalsSign.test(words)) for (const passage of passages) findings.push(...inText(passage))
    return findings
  },
}

const equalsSign = /[=＝]/

function* inFormula(block: Extract<SourceBlock, { type: 'formula' }>): Generator<Finding> {
  const word = /[\p{Script=Han}][\p{Script=Han}\s、（）]*/u.exec(block.tex)?.[0].trim()
  const unit = unitInTex.exec(block.tex)?.[0]
  if (word !== undefined) yield { place: block.place, message: wordy(word) }
  else if (unit !== undefined) yield { place: block.place, message: withUnit(unit) }
}

function* inText(passage: Passage): Generator<Finding> {
  const { zone, role, text } = passage
  if (!formal.has(zone) || (role !== 'paragraph' && role !== 'item')) return
  const found = (/\p{Script=Han}/u.test(text) ? chinese : english).exec(text)
  if (!found) return
  const [, written = ''] = found
  const start = found.index + found[0].length - written.length
  yield { place: placeOf(passage, [start, start + written.length]), message: typedFormula(written.trim()) }
}

const formal: ReadonlySet<string> = new Set(['provision', 'principle', 'informative', 'scope'])

/** A number with a unit behind it: `24\,\mathrm{h}`, `10\text{ min}`. */
const unitInTex =
  /\d[\d.]*\s*(?:\\[,;: ]|~|\\ )*\s*\\(?:mathrm|text|textrm|rm|mbox)\s*\{\s*(?:s|min|h|d|mm|cm|m|km|g|kg|mg|L|mL|V|A|W|kW|Hz|Pa|kPa|K|yuan)\s*\}(?!\s*[A-Za-z\\])/

/** 满意度=总分/人数: words on both sides, with a sign of calculation among them. */
const chinese =
  /(?:^|[：:，。；、\s（“])([\p{Script=Han}A-Za-z\d]{0,20}\p{Script=Han}[）)]?\s?[=＝]\s?[^，。；=＝\n]{0,60}?(?:(?!和\/或)\p{Script=Han}[）)]?\s?[+＋×÷*/／−∑]\s?[（(]?[\p{Script=Han}\d]|\d\s?%?\s?[×÷*]\s?[（(]?\p{Script=Han})[^，。；\n]{0,60})/u

const english =
  /(?:^|[:,;.] )((?:[A-Za-z-]+ ){0,6}[A-Za-z-]{3,} ?= ?\(?(?:[a-z-]+ ){0,8}[a-z-]{3,}\)? ?[+×÷*/] ?\(?(?:[a-z-]{3,}|\d)[^.;,]*)/i

function wordy(word: string): Message {
  return {
    zh: `公式中有文字 \`${word}\`，应用符号表示，在“式中”说明，请改写`,
    en: `Unexpected word \`${word}\` in a formula, expected a symbol that the list below explains; write one`,
  }
}

function withUnit(unit: string): Message {
  return {
    zh: `公式中有单位 \`${unit}\`，单位应在“式中”说明，请移过去`,
    en: `Unexpected unit \`${unit}\` in a formula, expected it in the list below; move it there`,
  }
}

function typedFormula(written: string): Message {
  return {
    zh: `公式写成了文字 \`${written}\`，应为 \`$$\` 之间用符号表示的公式，并在“式中”说明，请改写`,
    en: `Unexpected formula in words, \`${written}\`, expected symbols between \`$$\`, explained in a list below; write that`,
  }
}
