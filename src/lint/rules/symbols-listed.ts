import type { Provision } from '../../model/provision.ts'
import type { Section } from '../../model/section.ts'
import { type Language, localized, type Message } from '../../model/text.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sectionsWithin } from '../sections-within.ts'
import { sources } from '../sources.ts'

export const symbolsListed: CatalogRule = {
  id: 'symbols-listed',
  summary: {
    zh: '符号和缩略语一章有规定的引导语，按字母顺序排列。',
    en: 'A clause of symbols and abbreviated terms has the prescribed lead-in and is in alphabetical order.',
  },
  source: [sources.gbSymbols, sources.isoSymbols],
  severity: 'error',
  covers: ['SYM-01'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const { sections, language } of compilation.catalog.standards)
      for (const section of sectionsWithin(sections)) {
        const title = localized(section.title, language).trim()
        if (section.kind !== 'heading' && titles[language].test(title)) yield* chapterFindings(section, title, language)
      }
  },
}

const titles: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:符号|缩略语|符号[和与、及]缩略语|符号[和与、及](?:代号|单位)|缩写[词语]?)$/,
  en: /^(?:symbols|abbreviated terms|abbreviations|symbols and abbreviated terms|symbols and abbreviations)$/i,
}

/** The three lead-ins: own entries, those of another document, both. */
const leadIns: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:下列|.{2,60}界定的(?:以及下列)?)(?:符号|缩略语|符号和缩略语|代号|单位|和|、)+适用于本文件[。：:]?$/,
  en: /^For the purposes of this document, the (?:following )?(?:symbols|abbreviated terms|abbreviations|and| )+(?:given in .{2,60}?)?(?: and the following)? ?apply[.:]?$/i,
}

function* chapterFindings({ blocks, children }: Section, title: string, language: Language): Generator<Finding> {
  const provisions = blocks.flatMap((block) => (block.type === 'provision' ? [block.provision] : []))
  const [first] = provisions
  if (first === undefined || children.length > 0) return
  if (!leadIns[language].test(first.text.plain.trim())) yield { place: first.place, message: unled(title, language) }
  for (const provision of provisions) yield* orderFindings(provision.items)
}

function* orderFindings(items: readonly Provision[]): Generator<Finding> {
  for (const [index, item] of items.entries()) {
    const before = items[index - 1]
    const [one, other] = [before && symbolOf(before), symbolOf(item)]
    if (one !== undefined && other !== undefined && sortKey(one) > sortKey(other))
      yield { place: item.place, message: disordered(other, one) }
  }
}

/** The Latin letters with which an entry begins. */
function symbolOf({ text }: Provision): string | undefined {
  return /^[A-Za-z][A-Za-z\d_-]*/.exec(text.plain)?.[0]
}

/** Letters before case, and the capital before the small letter: A, a, B. */
function sortKey(symbol: string): string {
  return `${symbol.toLowerCase()} ${symbol}`
}

function unled(title: string, language: Language): Message {
  const expected =
    language === 'zh'
      ? `下列${title}适用于本文件。`
      : `For the purposes of this document, the following ${title.toLowerCase()} apply.`
  return {
    zh: `\`${title}\` 没有规定的引导语，应为 \`${expected}\`，请改写`,
    en: `Unexpected start of \`${title}\`, expected the lead-in \`${expected}\`; write that`,
  }
}

function disordered(symbol: string, before: string): Message {
  return {
    zh: `\`${symbol}\` 排在 \`${before}\` 之后，应按拉丁字母顺序排列，请调换`,
    en: `Unexpected \`${symbol}\` behind \`${before}\`, expected alphabetical order; exchange them`,
  }
}
