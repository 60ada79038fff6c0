import { findModals, sentenceModality } from '../../language/modality.ts'
import { findQuantities } from '../../language/quantities.ts'
import type { TranslatedUnit } from '../../model/compilation.ts'
import { modalityLabels } from '../../model/labels.ts'
import type { Place } from '../../model/place.ts'
import type { Language, Message, RichText, Translation } from '../../model/text.ts'
import type { LintedProvision } from '../linted-family.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { type TranslatedText, translatedTexts } from '../translated-texts.ts'

export const translationParallel: CatalogRule = {
  id: 'translation-parallel',
  summary: {
    zh: '译文与原文有相同的条款，要求的程度、数值和引用也相同。',
    en: 'A translation has the provisions of its original, as strict, with the same figures and the same references.',
  },
  source: [sources.project],
  severity: 'error',
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation, provisions }) {
    if (compilation.translations.length === 0) return
    const units = new Map(compilation.translations.map((unit) => [unit.original, unit]))
    for (const unit of compilation.translations) yield* idFindings(unit)
    for (const linted of provisions) {
      const { translation, unit } = linted.provision
      const translated = units.get(`${linted.standard.id}/${unit}`)
      if (translation && translated) yield* sentenceFindings(linted, translation, translated)
    }
    for (const text of translatedTexts(compilation.catalog)) {
      const translated = units.get(text.unit)
      if (translated) yield* textFindings(text, translated)
    }
  },
}

function* idFindings({ missing, extra, place }: TranslatedUnit): Generator<Finding> {
  for (const id of missing) {
    yield {
      place,
      message: {
        zh: `译文缺少原文中的 \`{#${id}}\`，应逐条对应，请补译`,
        en: `Unexpected lack of the original's \`{#${id}}\`, expected every provision of it; translate it`,
      },
    }
  }
  for (const id of extra) {
    yield {
      place,
      message: {
        zh: `译文中的 \`{#${id}}\` 在原文中没有，应逐条对应，请改正标识或删去`,
        en: `Unexpected \`{#${id}}\` that the original lacks, expected only its provisions; correct the id or delete it`,
      },
    }
  }
}

function* sentenceFindings(
  { provision, modals, quantities, leadIn }: LintedProvision,
  translation: Translation,
  { place }: TranslatedUnit,
): Generator<Finding> {
  const { plain } = translation.text
  const theirs = findQuantities(plain, translation.language)
  if (figuresOf(quantities) !== figuresOf(theirs))
    yield { place, message: otherFigures(provision.id, figuresOf(theirs), figuresOf(quantities)) }
  yield* linkFindings(provision.id, provision.text, { text: translation.text, place })
  const original = sentenceModality(modals)
  const found = sentenceModality(findModals(plain, translation.language))
  const inherits = leadIn !== undefined && (original.modal === undefined || found.modal === undefined)
  if (!inherits && found.modality !== original.modality) {
    const [here, there] = [modalityLabels[found.modality], modalityLabels[original.modality]]
    yield {
      place,
      message: {
        zh: `译文 \`${provision.id}\` 是${here.zh}，应与原文一样是${there.zh}，请改换能愿动词`,
        en: `Unexpected ${here.en.toLowerCase()} in the translation of \`${provision.id}\`, expected a ${there.en.toLowerCase()} as in the original; change the modal verb`,
      },
    }
  }
}

function* textFindings(
  { name, part, original, translation }: TranslatedText,
  { place, language }: TranslatedUnit,
): Generator<Finding> {
  const isBare = part === 'cell' && bare.test(original.plain)
  const read = isBare
    ? numbersOf
    : (plain: string, of: Language) => figuresOf(findQuantities(plain, of).filter(({ unit }) => unit !== 'count')) // counts are often in words
  const ours = read(original.plain, language === 'en' ? 'zh' : 'en')
  const theirs = read(translation.plain, language)
  if (ours !== theirs) yield { place, message: otherFigures(name, theirs, ours) }
  yield* linkFindings(name, original, { text: translation, place })
}

/** A cell of numbers only, whose column names the unit; words say numbers in other ways: 第四十六条, 10 October. */
const bare = /^(?=\D*\d)[\d\s.,%‰～~–—−±≤≥<>=+()（）-]+$/

/** Links that print a number or list a document must be those of the original; terms are linked as each language needs. */
function* linkFindings(
  name: string,
  original: RichText,
  { text, place }: { readonly text: RichText; readonly place: Place },
): Generator<Finding> {
  const [ours, theirs] = [linksOf(original), linksOf(text)]
  const lost = ours.filter((link) => !theirs.includes(link))
  const added = theirs.filter((link) => !ours.includes(link))
  if (lost.length > 0) yield { place, message: lacksLink(name, lost[0] ?? '', added[0]) }
  else if (added.length > 0) yield { place, message: extraLink(name, added[0] ?? '') }
}

function linksOf({ markdown }: RichText): string[] {
  return [
    ...markdown.matchAll(/\]\(((?:clause|principle|criterion|annex|std|ref|table|figure|formula):[^)\s]+|#[^)\s]+)/g),
  ].map(([, link = '']) => link)
}

function figuresOf(quantities: readonly { value: number; unit: string }[]): string {
  return quantities
    .map(({ value, unit }) => `${value} ${unit}`)
    .sort()
    .join(', ')
}

/** The numbers of a cell, with or without units. */
function numbersOf(plain: string): string {
  return [...plain.replaceAll(/(?<=\d)[ \u00a0\u2009\u202f,](?=\d{3}(?!\d))/g, '').matchAll(/\d+(?:\.\d+)?/g)]
    .map(([number]) => number)
    .sort()
    .join(', ')
}

function otherFigures(name: string, theirs: string, ours: string): Message {
  return {
    zh: `译文 \`${name}\` 的数值是 \`${theirs}\`，应与原文的 \`${ours}\` 相同，请核对`,
    en: `Unexpected figures \`${theirs}\` in the translation of \`${name}\`, expected those of the original, \`${ours}\`; compare the two`,
  }
}

function lacksLink(name: string, link: string, instead: string | undefined): Message {
  if (instead !== undefined)
    return {
      zh: `译文 \`${name}\` 中的链接是 \`${instead}\`，应与原文一样是 \`${link}\`，请改正`,
      en: `Unexpected link \`${instead}\` in the translation of \`${name}\`, expected \`${link}\` as in the original; correct it`,
    }
  return {
    zh: `译文 \`${name}\` 缺少原文中的链接 \`${link}\`，应有相同的引用，请补上`,
    en: `Unexpected lack of the link \`${link}\` in the translation of \`${name}\`, expected the references of the original; add it`,
  }
}

function extraLink(name: string, link: string): Message {
  return {
    zh: `译文 \`${name}\` 中的链接 \`${link}\` 在原文中没有，应有相同的引用，请删去或补入原文`,
    en: `Unexpected link \`${link}\` in the translation of \`${name}\`, expected the references of the original; delete it, or add it there`,
  }
}
